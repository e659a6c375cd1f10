"""Endpoints and failover as policies: what they accept, what they hide, what they share."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay import Secret
from claude_overlay.client.config import _checked_base_url as clients_rule
from claude_overlay.credential import Credential
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.failover import (
    Endpoint,
    Failover,
    Signer,
    addresses,
    answerers,
    credential_pools,
)

KEY = "sk-ant-THIS-MUST-NOT-SHOW"


class Sign:
    """A signer."""

    def sign(self, method: str, url: str, headers: Any, content: bytes) -> dict[str, str]:
        """Sign nothing."""
        return {}


def test_an_endpoint_needs_no_more_than_an_address() -> None:
    """Defaults: named by host and port, first in rank, weight 1, all models, the client's own credential."""
    endpoint = Endpoint(base_url="https://api.example.com/claude/")

    assert endpoint.base_url == "https://api.example.com/claude"
    assert endpoint.name == "api.example.com:443"
    assert (endpoint.priority, endpoint.weight, endpoint.models) == (1, 1.0, None)
    assert endpoint.credential is None
    assert endpoint.needs_client_credential


@pytest.mark.parametrize(("base_url", "name"), [
    ("http://h", "h:80"), ("http://H:8080/x", "h:8080"), ("https://[::1]", "[::1]:443"), ("http://[::1]:9", "[::1]:9"),
])  # fmt: skip
def test_the_default_name_is_host_and_port(base_url: str, name: str) -> None:
    """The scheme's port stands where the address has none."""
    assert Endpoint(base_url=base_url).name == name


@pytest.mark.parametrize("key", [KEY, Secret(KEY)], ids=["text", "secret"])
def test_a_key_shows_itself_only_when_asked(key: Any) -> None:
    """Neither repr nor str nor format of endpoint, failover and credential has it."""
    endpoint = Endpoint(base_url="https://a", api_key=key)
    failover = Failover([endpoint])
    scheme, credential = endpoint.credential or ("", None)

    assert scheme == "api_key"
    assert isinstance(credential, Credential)
    assert credential.reveal() == KEY
    for shown in (endpoint, failover, credential, vars(type(endpoint)), dataclasses.fields(endpoint)):
        assert KEY not in f"{shown!r} {shown} {shown!s}"
    assert not endpoint.needs_client_credential


def test_a_token_goes_out_as_a_bearer() -> None:
    """auth_token has the other scheme."""
    scheme, credential = Endpoint(base_url="https://a", auth_token=KEY).credential or ("", None)

    assert scheme == "bearer"
    assert credential is not None
    assert credential.reveal() == KEY


def test_endpoints_compare_by_value_and_not_by_where_the_key_was() -> None:
    """Equal and of equal hash with the same key, as text or as Secret; not with another."""
    one = Endpoint(base_url="https://a", api_key=KEY)
    same = Endpoint(base_url="https://a/", api_key=Secret(KEY))

    assert one == same
    assert hash(one) == hash(same)
    assert one != Endpoint(base_url="https://a", api_key="other")
    assert one != Endpoint(base_url="https://a", auth_token=KEY)
    assert one.api_key != KEY
    assert Failover([one]) == Failover((same,))
    assert hash(Failover([one])) == hash(Failover((same,)))


def test_what_has_no_key_is_pickled_and_what_has_one_refuses() -> None:
    """A policy travels to another process; a key does not, not even by accident."""
    failover = Failover(
        [Endpoint(base_url="https://a", models=["m"]), Endpoint(base_url="https://b")], strategy="sticky"
    )

    assert pickle.loads(pickle.dumps(failover)) == failover  # noqa: S301 - our own bytes
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(Endpoint(base_url="https://a", api_key=KEY))


def test_copies_and_replacements() -> None:
    """copy, deepcopy and dataclasses.replace work, with a key, too."""
    endpoint = Endpoint(base_url="https://a", api_key=KEY, models=["b", "a", "b"])

    assert copy.copy(endpoint) == copy.deepcopy(endpoint) == endpoint
    assert dataclasses.replace(endpoint, weight=2.0).weight == 2.0
    assert dataclasses.replace(endpoint, weight=2.0).api_key == endpoint.api_key
    assert endpoint.models == ("a", "b")


def test_nothing_of_it_changes() -> None:
    """Frozen, the credential included."""
    endpoint = Endpoint(base_url="https://a", api_key=KEY)

    with pytest.raises(dataclasses.FrozenInstanceError):
        endpoint.weight = 2.0  # type: ignore[misc]
    with pytest.raises(AttributeError, match="does not change"):
        endpoint.api_key._value = "x"  # type: ignore[union-attr]


@pytest.mark.parametrize("values", [
    {"base_url": 3}, {"base_url": "ftp://a"}, {"base_url": "a.example"}, {"base_url": "https://u:p@a"},
    {"base_url": "https://a?x"}, {"base_url": "https://a:0"}, {"base_url": "https://a:99999"},
    {"api_key": ""}, {"api_key": 3}, {"api_key": "two words"}, {"api_key": "ümlaut"}, {"api_key": "bell\x07"},
    {"auth_token": "line\n"}, {"api_key": "a", "auth_token": "b"},
    {"signer": object}, {"name": ""}, {"name": 3}, {"name": "a\nb"},
    {"priority": -1}, {"priority": 1.0}, {"priority": True}, {"priority": "1"},
    {"weight": 1e308}, {"weight": 9e-10}, {"weight": 0}, {"weight": -1},
    {"weight": float("nan")}, {"weight": float("inf")}, {"weight": True},
    {"weight": "1"},
    {"credential_pool": ""}, {"credential_pool": 1},
    {"models": "claude"}, {"models": []}, {"models": [1]}, {"models": {"a": 1}}, {"models": 5},
], ids=repr)  # fmt: skip
def test_an_endpoint_refuses_what_does_not_fit(values: dict[str, Any]) -> None:
    """The error names the argument."""
    with pytest.raises(InvalidArgumentError, match=next(iter(values))):
        Endpoint(**{"base_url": "https://a", **values})


class Holder:
    """What holds a bad key, and would show it."""

    def __init__(self, key: Any) -> None:
        self.key = key

    def reveal(self) -> Any:
        """Give it."""
        return self.key


@pytest.mark.parametrize("values", [
    {"api_key": f"{KEY} "}, {"auth_token": f"{KEY}\n"}, {"api_key": KEY, "weight": 0},
    {"api_key": KEY, "base_url": "x"}, {"api_key": Holder(f"{KEY} ")},
])  # fmt: skip
def test_no_refusal_repeats_a_key(values: dict[str, Any]) -> None:
    """Not the message, and not a traceback that prints local variables: our frames hold it masked."""

    def capture(values: dict[str, Any]) -> str:
        try:
            Endpoint(**{"base_url": "https://a", **values})
        except InvalidArgumentError as error:
            trace = traceback.TracebackException.from_exception(error, capture_locals=True)
            trace.stack[:] = trace.stack[1:]  # this test's own frame
            return "".join(trace.format())
        raise AssertionError

    assert KEY not in capture(values)


@given(st.text(alphabet="ahtps:/.@?#[]0189 %\x00é", max_size=20).map(lambda tail: "http" + tail) | st.text(max_size=10))
def test_addresses_by_the_clients_own_rule(base_url: str) -> None:
    """An address fits an endpoint if and only if it fits a client, and comes out the same."""
    try:
        wanted: str | None = clients_rule(base_url)
    except ConfigurationError:
        wanted = None
    try:
        got: str | None = Endpoint(base_url=base_url, name="x").base_url
    except InvalidArgumentError:
        got = None

    assert got == wanted


@given(st.text(max_size=6))
def test_keys_by_the_rule_of_secret(key: str) -> None:
    """What Secret takes an endpoint takes, and nothing else."""
    try:
        Secret(key)
        fits = True
    except InvalidArgumentError:
        fits = False

    if fits:
        assert Endpoint(base_url="http://a", api_key=key).credential is not None
    else:
        with pytest.raises(InvalidArgumentError):
            Endpoint(base_url="http://a", api_key=key)


def test_a_signer_stands_for_a_credential() -> None:
    """With a signer the client's own credential is not needed; the protocol is what it takes."""
    signer: Signer = Sign()

    assert not Endpoint(base_url="https://a", signer=signer).needs_client_credential


def test_an_unhashable_signer_leaves_the_endpoint_hashable() -> None:
    """Endpoints are keys of tables; what a signer is does not matter for that."""

    @dataclasses.dataclass
    class Unhashable(Sign):
        region: str = "eu"

    one, other = (Endpoint(base_url="https://a", signer=Unhashable()) for _ in range(2))

    assert hash(one) == hash(other)
    assert one == other


def test_models_restrict() -> None:
    """A call without a model may go everywhere; one with a model where it is served."""
    endpoint = Endpoint(base_url="https://a", models=["m"])

    assert [endpoint.serves(model) for model in ("m", "n", None)] == [True, False, True]
    assert Endpoint(base_url="https://a").serves("n")


def test_pools_follow_the_key_unless_they_are_named() -> None:
    """The same key is the same organization; endpoints without one share the client's; a signer is its own."""
    one, two = Sign(), Sign()
    endpoints = {
        "k1": {"api_key": KEY},
        "k2": {"api_key": Secret(KEY)},
        "token": {"auth_token": KEY},
        "other": {"api_key": "other"},
        "named": {"api_key": KEY, "credential_pool": "org"},
        "named too": {"api_key": "other", "credential_pool": "org"},
        "ours": {},
        "ours too": {},
        "s1": {"signer": one},
        "s2": {"signer": one},
        "s3": {"signer": two},
    }
    pools = credential_pools([Endpoint(base_url="https://a", name=name, **more) for name, more in endpoints.items()])  # type: ignore[arg-type]

    groups: dict[Any, list[str]] = {}
    for name, pool in pools.items():
        groups.setdefault(pool, []).append(name)
    assert sorted(groups.values()) == sorted([
        ["k1", "k2"], ["token"], ["other"], ["named", "named too"], ["ours", "ours too"], ["s1", "s2"], ["s3"],
    ])  # fmt: skip


def test_who_answers_and_where() -> None:
    """Names go with addresses; answers with addresses and keys. Ranks, weights and models change neither."""
    a, b = Endpoint(base_url="https://a", api_key="k1"), Endpoint(base_url="https://b", signer=Sign())
    failover = Failover([a, b])
    same = Failover([dataclasses.replace(b, weight=2.0), dataclasses.replace(a, priority=5, models=["m"])])

    assert addresses(failover) == addresses(same) == {"a:443": "https://a", "b:443": "https://b"}
    assert answerers(failover) == answerers(same)
    for other in (
        dataclasses.replace(a, api_key="k2"), dataclasses.replace(a, base_url="https://c"),
        Endpoint(base_url="https://a", auth_token="k1"), dataclasses.replace(a, api_key=None, signer=Sign()),
    ):  # fmt: skip
        assert answerers(Failover([other, b])) != answerers(failover)
    assert (addresses(None), answerers(None)) == ({}, frozenset())


def test_failover_takes_endpoints_in_any_sequence() -> None:
    """They are positional, and kept as a tuple."""
    a, b = Endpoint(base_url="https://a"), Endpoint(base_url="https://b")

    assert Failover([a, b]).endpoints == Failover(iter((a, b))).endpoints == (a, b)
    assert Failover([a, b]).strategy == "priority"


@pytest.mark.parametrize(("values", "named"), [
    ({"endpoints": []}, "endpoints"), ({"endpoints": "https://a"}, "endpoints"), ({"endpoints": None}, "endpoints"),
    ({"endpoints": ["https://a"]}, "endpoints"), ({"strategy": "least"}, "strategy"), ({"strategy": 1}, "strategy"),
    ({"strategy": ["priority"]}, "strategy"),
    ({"failback_delay": -1}, "failback_delay"), ({"failback_delay": "1"}, "failback_delay"),
    ({"eject_after": 0}, "eject_after"), ({"eject_after": 1.5}, "eject_after"), ({"eject_after": True}, "eject_after"),
    ({"ejection_time": 0}, "ejection_time"), ({"ejection_time": float("inf")}, "ejection_time"),
    ({"max_ejection_time": 29}, "max_ejection_time"), ({"slow_start": -0.1}, "slow_start"),
    ({"slow_start": None}, "slow_start"),
], ids=repr)  # fmt: skip
def test_failover_refuses_what_does_not_fit(values: dict[str, Any], named: str) -> None:
    """The error names the field."""
    with pytest.raises(InvalidArgumentError, match=named):
        Failover(**{"endpoints": [Endpoint(base_url="https://a")], **values})


def test_failover_may_never_eject() -> None:
    """eject_after=None is a choice."""
    assert Failover([Endpoint(base_url="https://a")], eject_after=None).eject_after is None


def names(failover: Failover) -> list[str]:
    """Give the endpoints' names, in order."""
    return [endpoint.name for endpoint in failover.endpoints]


def test_default_names_that_are_alike_get_numbers() -> None:
    """Two organizations' keys at one address need no names; in order, and the same each time."""
    endpoints = [Endpoint(base_url="https://a", api_key=f"k{number}") for number in range(3)]
    endpoints.insert(1, Endpoint(base_url="https://b"))
    failover = Failover(endpoints)

    assert names(failover) == ["a:443", "b:443", "a:443#2", "a:443#3"]
    assert [one.api_key for one in failover.endpoints] == [one.api_key for one in endpoints]
    assert Failover(endpoints) == failover
    assert hash(Failover(endpoints)) == hash(failover)
    assert dataclasses.replace(failover, strategy="random").endpoints == failover.endpoints
    assert [one.name for one in endpoints] == ["a:443", "b:443", "a:443", "a:443"], "what was given does not change"
    assert len(credential_pools(failover.endpoints)) == 4


def test_a_numbered_name_stays() -> None:
    """What is known of an endpoint goes by its name, so others that come or go do not change it."""
    first, second, third = Failover([Endpoint(base_url="https://a", priority=n) for n in range(3)]).endpoints

    assert Failover([second, third]).endpoints == (second, third)
    new = Endpoint(base_url="https://a", priority=9)
    assert names(Failover([first, new, second, third])) == ["a:443", "a:443#4", "a:443#2", "a:443#3"]


def test_a_default_name_gives_way_to_one_that_was_given() -> None:
    """Wherever the two stand."""
    default, given = Endpoint(base_url="https://a"), Endpoint(base_url="https://b", name="a:443")

    assert names(Failover([default, given])) == ["a:443#2", "a:443"]
    assert names(Failover([given, default])) == ["a:443", "a:443#2"]
    taken = Endpoint(base_url="https://b", name="a:443#2")
    assert names(Failover([default, given, taken])) == ["a:443#3", "a:443", "a:443#2"]


@pytest.mark.parametrize("name", ["eu", "b:443#2", "a:443#", "a:443#02", "a:443x"])
def test_names_that_are_given_must_differ(name: str) -> None:
    """The error names it. Only what the address itself would give counts as a default name."""
    alike = [Endpoint(base_url="https://a", name=name), Endpoint(base_url="https://a/x", name=name)]
    with pytest.raises(InvalidArgumentError, match=f"endpoints must have different names; '{name}' is given twice"):
        Failover(alike)
