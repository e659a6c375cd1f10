"""Configurations as plain values: strict, complete, there and back."""

from __future__ import annotations

import inspect
import json
import tomllib
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability import presets
from claude_overlay.reliability.adaptive import Adaptive
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.configuration import MASK, _Reading, from_mapping, to_mapping
from claude_overlay.reliability.configuration_shapes import RESILIENCE, Shape, options_of
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Price, Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy

KEY = "sk-test-0123456789"


def failure(mapping: Any, **options: Any) -> str:
    """Give the message with which a mapping is refused."""
    with pytest.raises(InvalidArgumentError) as caught:
        from_mapping(mapping, **options)
    return str(caught.value)


EVERYTHING = """
deadline = 60
attempt_timeout = 20.5

[retry]
max_attempts = 4
backoff = "linear"
jitter = "none"

[budget]
type = "quota"
capacity = 100

[breaker]
window_type = "count"
window = 50
slow_call_duration = "none"

[limit]
requests_per_minute = 50
input_tokens_per_minute = 30_000
scope = "model"

[limit.adaptive]

[bulkhead]
max_concurrent = 8
max_wait = 5

[failover]
strategy = "sticky"

[[failover.endpoints]]
base_url = "https://eu.example.com"
name = "eu"
weight = 2
models = ["m", "n"]

[[failover.endpoints]]
base_url = "https://us.example.com/claude"
api_key_env = "US_KEY"
priority = 2

[health]
interval = 30

[quota]
requests_per_day = 1000
usd_per_month = 99.95
alerts_at = [0.5, 0.9]

[quota.per_model."claude-opus-5-5"]
tokens_per_day = 500_000

[quota.prices."claude-opus-5-5"]
input = 5
output = "25.50"
cache_write = 6.25
cache_read = 0.5

[cache]
max_entries = 10
"""


def everything() -> Resilience:
    """Give what the text above means, made in code."""
    return Resilience(
        deadline=60,
        attempt_timeout=20.5,
        retry=RetryPolicy(max_attempts=4, backoff="linear", jitter="none"),
        budget=RetryQuota(capacity=100),
        breaker=CircuitBreaker(window_type="count", window=50, slow_call_duration=None),
        limit=RateLimit(
            requests_per_minute=50, input_tokens_per_minute=30_000, scope="model", adaptive=Adaptive()
        ),
        bulkhead=Bulkhead(max_concurrent=8, max_wait=5),
        failover=Failover(
            [
                Endpoint(base_url="https://eu.example.com", name="eu", weight=2, models=["m", "n"]),
                Endpoint(base_url="https://us.example.com/claude", api_key=KEY, priority=2),
            ],
            strategy="sticky",
        ),
        health=HealthCheck(interval=30),
        quota=Quota(
            requests_per_day=1000,
            usd_per_month=Decimal("99.95"),
            alerts_at=(0.5, 0.9),
            per_model={"claude-opus-5-5": Quota(tokens_per_day=500_000)},
            prices={"claude-opus-5-5": Price(input=5, output="25.50", cache_write=6.25, cache_read=0.5)},
        ),
        cache=ResponseCache(max_entries=10),
    )  # fmt: skip


def test_a_file_can_say_everything_that_plain_values_can() -> None:
    """A TOML text with every policy gives what the same code gives; the key comes from where it is said to be."""
    asked: list[tuple[str, str]] = []

    def read(kind: str, name: str) -> str:
        asked.append((kind, name))
        return KEY

    assert from_mapping(tomllib.loads(EVERYTHING), credentials=read) == everything()
    assert asked == [("env", "US_KEY")]


def test_everything_is_written_and_read_back() -> None:
    """As JSON, with the key's source in place of the key."""
    written = to_mapping(everything(), sources={"us.example.com:443": {"api_key_env": "US_KEY"}})

    assert KEY not in json.dumps(written)
    assert from_mapping(json.loads(json.dumps(written)), credentials=lambda kind, name: KEY) == everything()
    assert written["budget"] == {"type": "quota", "capacity": 100}
    assert written["failover"]["endpoints"][1]["api_key_env"] == "US_KEY"


def test_endpoints_at_one_address_come_back() -> None:
    """Their numbers are written as names; a file without names gives the same ones, and keys go by them."""
    failover = Failover([Endpoint(base_url="https://a", api_key=KEY) for _ in range(3)])
    tables = [{"base_url": "https://a", "api_key": KEY}] * 3
    sources = {f"a:443{number}": {"api_key_env": f"K{number}"} for number in ("", "#2", "#3")}
    written = to_mapping(Resilience(failover=failover), sources=sources)

    assert from_mapping({"failover": {"endpoints": tables}}) == Resilience(failover=failover)
    assert [one["name"] for one in written["failover"]["endpoints"]] == ["a:443", "a:443#2", "a:443#3"]
    assert [one["api_key_env"] for one in written["failover"]["endpoints"]] == ["K", "K#2", "K#3"]
    assert from_mapping(json.loads(json.dumps(written)), credentials=lambda kind, name: KEY).failover == failover


def test_nothing_is_an_empty_mapping() -> None:
    """Defaults are left out."""
    assert to_mapping(Resilience()) == {}
    assert from_mapping({}) == Resilience()
    assert to_mapping(Resilience(retry=RetryPolicy())) == {"retry": {}}
    assert from_mapping({"retry": {}}) == Resilience(retry=RetryPolicy())


def fitting(**policies: Any) -> Resilience:
    """Make policies of those that fit together; `Resilience` refuses the others."""
    try:
        return Resilience(**{**policies, "budget": policies["budget"] if policies["retry"] else None})
    except ConfigurationError:
        reject()
        raise


MONEY = st.decimals(0, 99, places=6)
NUMBERS = st.floats(0.001, 1000) | st.integers(1, 1000)
RESILIENCES = st.builds(
    fitting,
    deadline=st.none() | NUMBERS,
    attempt_timeout=st.none() | NUMBERS,
    retry=st.none()
    | st.builds(
        RetryPolicy,
        max_attempts=st.integers(1, 9),
        backoff=st.sampled_from(["exponential", "linear", "fixed"]),
        jitter=st.sampled_from(["none", "full", "equal", "decorrelated"]),
        initial_backoff=st.floats(0.1, 0.5),
        resend_ambiguous=st.sampled_from(["never", "duplicable", "always"]),
    ),
    budget=st.none()
    | st.builds(RetryBudget, ratio=st.floats(0.01, 1))
    | st.builds(RetryQuota, capacity=st.integers(20, 1000)),
    breaker=st.none()
    | st.builds(
        CircuitBreaker,
        failure_rate_threshold=st.floats(0.1, 1),
        slow_call_duration=st.none() | NUMBERS,
        mode=st.sampled_from(["all", "retries_only"]),
        count_throttling=st.booleans(),
    ),
    limit=st.none()
    | st.builds(RateLimit, requests_per_minute=NUMBERS, adaptive=st.none() | st.just(Adaptive())),
    bulkhead=st.none() | st.builds(Bulkhead, max_concurrent=st.integers(1, 99), max_wait=st.none() | NUMBERS),
    failover=st.none()
    | st.builds(
        Failover,
        st.lists(
            st.builds(
                Endpoint,
                base_url=st.sampled_from(["https://a.example", "http://b.example:81/x"]),
                name=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8),
                weight=NUMBERS,
                priority=st.integers(0, 5),
                models=st.none() | st.lists(st.sampled_from(["m", "n", "o"]), min_size=1),
            ),
            min_size=1, max_size=3, unique_by=lambda endpoint: endpoint.name,
        ),
        strategy=st.sampled_from(["priority", "round_robin", "random", "sticky"]),
        eject_after=st.none() | st.integers(1, 9),
    ),
    quota=st.none()
    | st.builds(
        Quota,
        requests_per_day=st.none() | st.integers(0, 10**12),
        usd_per_month=st.none() | st.decimals(0, 10**6, places=6),
        alerts_at=st.sampled_from([(), (0.5,), (0.8, 1.0)]),
        prices=st.dictionaries(
            st.sampled_from(["m", "claude.x y"]),
            st.builds(Price, input=MONEY, output=MONEY, cache_write=MONEY, cache_read=MONEY),
        ),
    ),
    cache=st.none() | st.builds(ResponseCache, max_entries=st.integers(1, 99)),
)  # fmt: skip


@given(RESILIENCES)
@settings(max_examples=100, deadline=None)
def test_policies_come_back_from_plain_values(resilience: Resilience) -> None:
    """`from_mapping(to_mapping(r)) == r`, also by way of JSON text."""
    written = to_mapping(resilience)

    assert from_mapping(written) == resilience
    assert from_mapping(json.loads(json.dumps(written, allow_nan=False))) == resilience


@pytest.mark.parametrize("name", ["conservative", "balanced", "aggressive"])
def test_presets_are_plain_values(name: str) -> None:
    """A preset can be written, and named in its place."""
    preset = getattr(presets, name)()

    assert from_mapping(to_mapping(preset)) == preset
    assert from_mapping({"preset": name}) == preset


def test_a_preset_is_changed_option_by_option() -> None:
    """The file's option replaces the preset's; `"none"` and null take a policy away; another type replaces it whole."""
    balanced = presets.balanced()
    assert balanced.retry is not None

    assert from_mapping({"preset": "balanced", "retry": {"max_attempts": 9}, "bulkhead": "none", "deadline": None}) == (
        replace(balanced, retry=replace(balanced.retry, max_attempts=9), bulkhead=None, deadline=None)
    )
    assert from_mapping({"preset": "conservative", "budget": {"type": "quota"}}).budget == RetryQuota()
    assert failure({"preset": "brave"}) == "preset: must be one of conservative, balanced, aggressive, not brave"
    assert failure({"preset": 1}).endswith("not a number")


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"retry": {"max_atempts": 3}}, "retry.max_atempts: unknown key; did you mean retry.max_attempts?"),
        ({"rety": {}}, "rety: unknown key; did you mean retry?"),
        ({"presets": "balanced"}, "presets: unknown key; did you mean preset?"),
        ({"budget": {"capacity": 5}}, "budget.capacity: unknown key; known here: ratio, min_per_second, window"),
        (
            {"failover": {"endpoints": [{"base_url": "https://a", "api_key_envv": "X"}]}},
            "failover.endpoints[0].api_key_envv: unknown key; did you mean failover.endpoints[0].api_key_env?",
        ),
        (
            {"quota": {"per_model": {"m.1": {"x": 1}}}},
            "quota.per_model.'m.1'.x: unknown key; known here: requests_per_day",
        ),
        ({1: 2}, "1: unknown key; known here: deadline"),
    ],
    ids=str,
)
def test_an_unknown_key_names_the_nearest(mapping, told) -> None:
    """With the whole path of both; where nothing is near, what is known."""
    assert failure(mapping).startswith(told)


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"retry": {"max_attempts": 0}}, "retry.max_attempts: "),
        ({"retry": {"max_attempts": "3"}}, "retry.max_attempts: "),
        ({"deadline": -1}, "deadline: "),
        ({"limit": {"requests_per_minute": True}}, "limit.requests_per_minute: "),
        ({"quota": {"prices": {"m": {"input": "x"}}}}, "quota.prices.m.output: is missing"),
        ({"failover": {"endpoints": [{}, {"base_url": "https://a"}]}}, "failover.endpoints[0].base_url: is missing"),
        ({"failover": {"endpoints": []}}, "failover.endpoints: "),
        ({"failover": {}}, "failover.endpoints: is missing"),
        ({"failover": {"endpoints": "https://a"}}, "failover.endpoints: must be a list of tables, not a text"),
        ({"failover": {"endpoints": ["https://a"]}}, "failover.endpoints[0]: must be a table, not a text"),
        ({"quota": {"prices": [1]}}, "quota.prices: must be a table of tables, not a list"),
        ({"retry": 3}, "retry: must be a table, not a number"),
        ({"retry": True}, "retry: must be a table, not a boolean"),
        ({"budget": {"type": "tokens"}}, "budget.type: must be one of ratio, quota"),
        ({"retry": {"type": "retry"}}, "retry.type: unknown key"),
        ({"retry": {"retry_on": "x"}}, "retry.retry_on: only code can give it"),
        ({"hooks": []}, "hooks: only code can give it"),
        ([], "a configuration is a table, not a list"),
    ],
    ids=str,
)  # fmt: skip
def test_a_mistake_has_its_path(mapping, told) -> None:
    """Down to the option, also where the policy itself is the one to refuse."""
    assert told in failure(mapping)


def test_all_mistakes_are_told_at_once() -> None:
    """In the order of policies; beyond ten, how many more."""
    told = failure({"retry": {"max_attempts": 0}, "rety": 1, "deadline": "x", "breaker": {"window": -1}})
    assert [part.split(":")[0] for part in told.split("; ")][::2] == ["rety", "retry.max_attempts"]
    assert "breaker.window: " in told

    assert failure({f"key{number}": 1 for number in range(30)}).endswith("and 20 more mistakes")


WRONG: list[Any] = ["x y", 3.5, True, [1], {"a": 1}, float("inf"), float("nan"), -1, 10**400]


def every_option() -> list[tuple[tuple[str, ...], str, Shape]]:
    """Give every option of every policy: the way to the policy, the option's name, the policy."""
    found: list[tuple[tuple[str, ...], str, Shape]] = []

    def walk(shape: Shape, way: tuple[str, ...]) -> None:
        for name in options_of(shape.make):
            part = shape.parts.get(name)
            if name not in shape.code_only:
                found.append((way, name, shape))
            if part is not None and len(way) < 2:
                for word, below in part.shapes.items():
                    step = {"list": f"{name}[]", "table": f"{name}{{}}"}.get(part.kind, f"{name}={word}")
                    walk(below, (*way, step))

    walk(RESILIENCE, ())
    return found


OPTIONS = every_option()


def mapping_to(way: tuple[str, ...], inner: dict[str, Any]) -> dict[str, Any]:
    """Give a mapping with `inner` at the end of a way."""
    for step in reversed(way):
        if step.endswith("[]"):
            inner = {step[:-2]: [inner]}
        elif step.endswith("{}"):
            inner = {step[:-2]: {"m": inner}}
        else:
            name, _, word = step.partition("=")
            inner = {name: {"type": word, **inner} if name == "budget" else inner}
    return inner


@pytest.mark.parametrize(("way", "name", "shape"), OPTIONS, ids=lambda value: str(value)[:40])
def test_no_option_takes_what_it_cannot_use(way, name, shape) -> None:
    """Each wrong value, at each option of each policy, is refused with the way to it, or kept exactly as it is.

    No other exception, and nothing converted in silence.
    """
    needed = {"base_url": "https://a", "endpoints": [{"base_url": "https://a"}]}
    required = {
        other: needed.get(other, 1)
        for other, option in options_of(shape.make).items()
        if option.default is inspect.Parameter.empty
    }
    for value in WRONG:
        mapping = mapping_to(way, {**required, name: value})
        # What these two policies need beside them.
        if "budget" in mapping:
            mapping["retry"] = {}
        if "health" in mapping:
            mapping["failover"] = {"endpoints": [{"base_url": "https://a"}]}
        told, made = attempt(mapping)
        if made is None:
            last = way[-1].partition("=")[0].rstrip("[]{}") if way else name
            assert last in told
        else:
            check_kept(made, way, name, value)


def attempt(mapping: dict[str, Any]) -> tuple[str, Resilience | None]:
    """Make policies; give the message of the refusal, or the policies."""
    try:
        return "", from_mapping(mapping)
    except InvalidArgumentError as error:
        return str(error), None


def check_kept(made: Any, way: tuple[str, ...], name: str, value: Any) -> None:
    """Go the way to the policy, and demand that its option holds exactly this value."""
    for step in way:
        made = getattr(made, step.partition("=")[0].rstrip("[]{}"))
        made = made[0] if step.endswith("[]") else made["m"] if step.endswith("{}") else made
    held = getattr(made, name)
    held = held.reveal() if hasattr(held, "reveal") else held
    same = held == (tuple(value) if isinstance(value, list) else value)
    # Money is exact: a float is the decimal that it prints as.
    assert same or (isinstance(held, Decimal) and str(held) == str(value))


NAMES = sorted({name for way, name, _ in OPTIONS} | {"preset", "type", "api_key_env", "m"})
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["none", "quota", "balanced", "https://a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6))
@settings(max_examples=150, deadline=None)
def test_any_mapping_is_policies_or_refused(mapping: dict[str, Any]) -> None:
    """Whatever stands at whichever key: policies that can be written again, or `InvalidArgumentError` in one line."""
    told, made = attempt(mapping)

    if made is None:
        assert told
        assert len(told.splitlines()) == 1
    else:
        assert from_mapping(to_mapping(made)) == made


def endpoint(**options: Any) -> dict[str, Any]:
    """Give a configuration with one endpoint."""
    return {"failover": {"endpoints": [{"base_url": "https://a.example", **options}]}}


def key_of(resilience: Resilience, name: str = "api_key") -> str:
    """Give the key of the only endpoint."""
    assert resilience.failover is not None
    return str(getattr(resilience.failover.endpoints[0], name).reveal())


@pytest.mark.parametrize("name", ["api_key", "auth_token"])
@pytest.mark.parametrize("kind", ["env", "file"])
def test_a_key_is_read_from_where_it_is_said_to_be(name, kind) -> None:
    """By the caller's function, and never without it."""
    mapping = endpoint(**{f"{name}_{kind}": "PLACE"})

    assert key_of(from_mapping(mapping, credentials=lambda *asked: KEY + "-".join(asked)), name) == f"{KEY}{kind}-PLACE"
    assert "nothing is read here" in failure(mapping)


def test_a_key_in_clear_is_taken() -> None:
    """Whoever writes it there means it."""
    assert key_of(from_mapping(endpoint(api_key=KEY))) == KEY


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"api_key": KEY, "api_key_env": "X"}, "api_key: given more than once: api_key, api_key_env"),
        ({"api_key": MASK}, "api_key: holds the mask of an export"),
        ({"api_key_env": 5}, "api_key_env: must be the name of where the key is, not a number"),
        ({"api_key_file": ""}, "api_key_file: must be the name of where the key is, not a text"),
        ({"api_key": KEY, "auth_token": KEY}, "not both"),
        ({"api_key": f"{KEY} {KEY}"}, "whitespace"),
        ({"api_key": KEY, "weight": -1}, "weight"),
        ({"api_key": KEY, "apikey": KEY}, "apikey: unknown key; did you mean failover.endpoints[0].api_key?"),
        ({"name": KEY, "api_key": KEY, "models": KEY}, "models"),
    ],
    ids=lambda value: str(value).replace(KEY, "KEY"),
)
def test_no_message_ever_has_a_key(options, told) -> None:
    """Whatever is wrong, and wherever the key is."""
    message = failure(endpoint(**options), credentials=lambda kind, name: KEY)

    assert told in message
    assert KEY not in message


@pytest.mark.parametrize("length", [5, 40, 66, 67, 68, 108])
def test_no_message_has_the_beginning_of_a_key(length: int) -> None:
    """A long value is cut off in a message, and with it a key that it ends with."""
    key = ("sk-test-" + "0123456789" * 10)[:length]
    message = failure(endpoint(api_key=key, base_url=f"https://a.example/{'x' * (75 - length % 60)}/{key}?"))

    assert "base_url" in message
    assert key[:5] not in message


@pytest.mark.parametrize(
    "mapping",
    [
        {10**5000: 1},
        {"x" * 1_000_000: 1},
        {"quota": {"per_model": {10**5000: {}}}},
        {"quota": {"prices": {"x" * 1_000_000: {"inputs": 1}}}},
        {"preset": "x" * 1_000_000},
        {"budget": {"type": "x" * 1_000_000}},
        {"failover": {"endpoints": [{"base_url": f"https://a?{'x' * 1_000_000}"}]}},
        {"limit": {"requests_per_minute": "x" * 1_000_000}},
    ],
    ids=["digits", "key", "model's digits", "model", "preset", "type", "base_url", "limit"],
)
def test_a_message_is_short_whatever_is_in_the_mapping(mapping: dict[Any, Any]) -> None:
    """A key or a value of a million characters is told by its beginning, one that does not print by its kind."""
    assert len(failure(mapping)) < 1000


def test_a_key_that_cannot_be_read_is_a_mistake_like_others() -> None:
    """With the path of what names it."""

    def read(kind: str, name: str) -> str:
        raise ConfigurationError(f"the environment variable {name} is not set")

    assert failure(endpoint(api_key_env="X"), credentials=read) == (
        "failover.endpoints[0].api_key_env: the environment variable X is not set"
    )


def test_a_key_is_not_written() -> None:
    """It is refused, with advice; or masked, and the mask is refused on the way back."""
    resilience = from_mapping(endpoint(api_key=KEY, name="a"))

    with pytest.raises(
        InvalidArgumentError, match=r"failover\.endpoints\[0\]\.api_key: a key is not written"
    ) as caught:
        to_mapping(resilience)
    assert KEY not in str(caught.value)
    masked = to_mapping(resilience, credentials="mask")
    assert masked["failover"]["endpoints"][0]["api_key"] == MASK
    assert "mask" in failure(masked)
    with pytest.raises(InvalidArgumentError, match="one of refuse, mask"):
        to_mapping(resilience, credentials="show")  # type: ignore[arg-type]


def test_a_policy_of_ones_own_is_not_written() -> None:
    """A subclass may mean more than its options say."""

    class Mine(Bulkhead):
        __slots__ = ()

    with pytest.raises(InvalidArgumentError, match=r"^bulkhead: a Mine cannot be written$"):
        to_mapping(Resilience(bulkhead=Mine()))


def test_a_policy_that_cannot_use_a_value_has_its_path() -> None:
    """Also where it did not look at the value first, and Python itself complains."""

    def make(number: int) -> int:
        return number + 1

    reading = _Reading(None)

    assert reading.policy(Shape(make), {"number": "x"}, "some.policy") is None
    assert reading.problems == ['some.policy: can only concatenate str (not "int") to str']


class Signs:
    """A signer."""

    def sign(self, method: str, url: str, headers: Any, content: bytes) -> dict[str, str]:
        """Sign nothing."""
        return {}


@pytest.mark.parametrize(
    ("resilience", "path"),
    [
        (Resilience(hooks=[print]), "hooks"),
        (Resilience(retry=RetryPolicy(retry_on=lambda verdict: True)), "retry.retry_on"),
        (Resilience(quota=Quota(on_alert=print)), "quota.on_alert"),
        (
            Resilience(failover=Failover([Endpoint(base_url="https://a", signer=Signs())])),
            "failover.endpoints[0].signer",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_only_code_can_give_is_not_written(resilience, path) -> None:
    """Rather than a file that says less than it should."""
    with pytest.raises(InvalidArgumentError) as caught:
        to_mapping(resilience)

    assert str(caught.value).startswith(f"{path}: ")
