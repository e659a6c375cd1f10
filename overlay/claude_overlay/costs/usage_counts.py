"""What a usage says was used: runs of models with their tokens, uses of server tools, and how all was served.

Decides how the fields of `Usage` are read, and says of each one whether it is billed, changes the price, is part of
another, or is not understood. Not what anything costs: `pricing` does. A usage may be a model of `claude_api` or a
mapping. What is not understood is named, never dropped: `unknown`.

Facts (platform documentation: "Advisor tool", "Compaction", "Refusals and fallback", "Prompt caching"; recorded
traffic): with `iterations`, every run is billed at the rates of its own model; a `compaction` or `advisor_message` run
is in no total, `message` and `fallback_message` runs make up the totals. A request that is refused before any output
is not billed; in a fallback that is a run without output of a model other than the one that answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

__all__ = ["FIELDS", "Run", "UsageCounts", "read_usage"]

_COUNTS = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "cache_creation")
FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "Usage": {
        **dict.fromkeys((*_COUNTS, "server_tool_use", "iterations"), "billed"),
        **dict.fromkeys(("service_tier", "speed", "inference_geo", "fallback_credit"), "changes the price"),
        "output_tokens_details": "part of output_tokens",
    },
    "CacheCreation": dict.fromkeys(("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"), "billed"),
    "ServerToolUsage": dict.fromkeys(("web_search_requests", "web_fetch_requests"), "billed"),
    "OutputTokensDetails": {"thinking_tokens": "part of output_tokens"},
    "FallbackCreditUsage": {"status": "changes the price"},
    "MessageIterationUsage": {**dict.fromkeys(_COUNTS, "billed"), "model": "names the run", "type": "names the run"},
    "CompactionIterationUsage": {**dict.fromkeys(_COUNTS, "billed"), "type": "names the run"},
    "AdvisorMessageIterationUsage": {
        **dict.fromkeys(_COUNTS, "billed"), "model": "names the run", "type": "names the run"
    },
    "FallbackMessageIterationUsage": {
        **dict.fromkeys(_COUNTS, "billed"), "model": "names the run", "type": "names the run"
    },
}  # fmt: skip
"""By component of the description: what becomes of each field. A test holds it to the description."""

_ITERATIONS = {
    "message": "MessageIterationUsage",
    "compaction": "CompactionIterationUsage",
    "advisor_message": "AdvisorMessageIterationUsage",
    "fallback_message": "FallbackMessageIterationUsage",
}
_OF_THE_MESSAGE = frozenset({"message", "fallback_message"})
# More tokens than all servers together will count; a larger number is a mistake, and no bill.
_MOST = 10**15
_REFUSED = "refused before any output"
_NOTHING: Final[Mapping[str, Any]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a model.

    Attributes:
        model: which; None: not told.
        tokens: by the kind of price, without zeros.
        prompt_tokens: all tokens of its prompt.
        of_the_message: whether it wrote (a part of) the message.
        free: why it is not billed; "" when it is.
    """

    model: str | None
    tokens: Mapping[str, int]
    prompt_tokens: int
    of_the_message: bool = True
    free: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageCounts:
    """A usage, read.

    Attributes:
        runs: what each model run used.
        whole_prompt: the tokens of all prompts of the message's runs together, as the totals tell them.
        uses: uses of server tools, by the name of the count, without zeros.
        tier: "standard", "batch", "priority", or another.
        speed: "standard", "fast", or another.
        geo: where it ran; None: not told.
        credited: whether a fallback credit makes it cheaper by an amount that is not told.
        unknown: what was not understood.
    """

    runs: tuple[Run, ...]
    whole_prompt: int
    uses: Mapping[str, int]
    tier: str
    speed: str
    geo: str | None
    credited: bool
    unknown: tuple[str, ...]


def read_usage(usage: Any, *, model: str | None, refused_at_once: bool = False) -> UsageCounts:
    """Read a usage.

    Args:
        usage: a model of the API's usage, a mapping, or None.
        model: the message's model.
        refused_at_once: whether the model refused before it wrote anything.
    """
    data, unknown = _plain(usage), _Unknown()
    if not data.keys() & FIELDS["Usage"].keys():
        unknown.say(
            "what was used: there is no usage" if usage is None else f"what was used: {usage!r:.40} is no usage"
        )
    unknown.others(data, "Usage", "usage")
    whole = _run(data, "usage", unknown, model=model)
    runs = _runs(data, whole, unknown)
    if refused_at_once:
        runs = [_free(run) if run.of_the_message else run for run in runs]
    uses = _uses(_plain(data.get("server_tool_use")), unknown)
    credit = _plain(_plain(data.get("fallback_credit")).get("status")).get("type")
    return UsageCounts(
        runs=tuple(runs),
        whole_prompt=whole.prompt_tokens,
        uses=uses,
        tier=_word(data.get("service_tier")),
        speed=_word(data.get("speed")),
        geo=data.get("inference_geo") or None,
        credited=credit not in (None, "not_applied")
        and any("cache_write" in kind for run in runs for kind in run.tokens),
        unknown=tuple(unknown.found),
    )


class _Unknown:
    """Collects what is not understood, and reads counts on the way."""

    def __init__(self) -> None:
        self.found: dict[str, None] = {}

    def say(self, what: str) -> None:
        self.found[what] = None

    def count(self, data: Mapping[str, Any], name: str, where: str) -> int:
        value = data.get(name)
        if value is None:
            return 0
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST:
            return value
        shown = f"above {_MOST}" if type(value) is int and value > _MOST else f"{value!r:.40}"
        self.say(f"{where}.{name} is {shown}, no count")
        return 0

    def others(self, data: Mapping[str, Any], component: str, where: str) -> int:
        """Name every field that this version does not know and that counts something; give their sum, where flat."""
        total = 0
        for name, value in data.items():
            if name not in FIELDS[component] and _counts_something(value):
                self.say(f"{where}.{name} is not known to this version")
                total += value if isinstance(value, int) else 0
        return total


def _runs(data: Mapping[str, Any], whole: Run, unknown: _Unknown) -> list[Run]:
    """The runs of `iterations`; the totals stand in where it does not tell the message's own."""
    given = data.get("iterations")
    if given is not None and not isinstance(given, list | tuple):
        unknown.say(f"usage.iterations is {given!r:.40}, no list")
        given = ()
    entries = [_plain(entry) for entry in given or ()]
    served = [entry.get("model") for entry in entries if entry.get("type") == "fallback_message"]
    runs = []
    for number, entry in enumerate(entries):
        where, kind = f"usage.iterations[{number}]", entry.get("type")
        component = _ITERATIONS.get(str(kind))
        if component is None:
            if _counts_something({name: value for name, value in entry.items() if name != "type"}):
                unknown.say(f"{where} is of the kind {kind!r:.40}, not known to this version")
            continue
        unknown.others(entry, component, where)
        # After a fallback the message's model is the one that answered, not the one that ran before it.
        model = entry.get("model") or (None if served else whole.model)
        if model is not None and not isinstance(model, str):
            unknown.say(f"{where}.model is {model!r:.40}, no name")
            model = None
        run = _run(entry, where, unknown, model=model, of_the_message=kind in _OF_THE_MESSAGE)
        declined = kind == "message" and served and model not in (None, served[-1]) and not run.tokens.get("output")
        runs.append(_free(run) if declined else run)
    own = [run for run in runs if run.of_the_message]
    if not own:
        return [whole, *runs]
    for kind in ("input", "output", "cache_read"):
        if sum(run.tokens.get(kind, 0) for run in own) < whole.tokens.get(kind, 0):
            unknown.say(f"usage.iterations tells fewer {kind} tokens than the usage as a whole")
    return runs


def _run(
    data: Mapping[str, Any], where: str, unknown: _Unknown, *, model: str | None, of_the_message: bool = True
) -> Run:
    read = unknown.count(data, "input_tokens", where)
    found = unknown.count(data, "cache_read_input_tokens", where)
    stored = unknown.count(data, "cache_creation_input_tokens", where)
    split = _plain(data.get("cache_creation"))
    place = f"{where}.cache_creation"
    hour = unknown.count(split, "ephemeral_1h_input_tokens", place)
    minutes = unknown.count(split, "ephemeral_5m_input_tokens", place)
    other = unknown.others(split, "CacheCreation", place)
    # Servers before the split, and totals that outgrew it in a stream: the rest lives five minutes, the API's default.
    minutes += max(0, stored - hour - minutes - other)
    tokens = {
        "input": read,
        "output": unknown.count(data, "output_tokens", where),
        "cache_write_5m": minutes,
        "cache_write_1h": hour,
        "cache_read": found,
    }
    return Run(
        model=model,
        tokens={kind: count for kind, count in tokens.items() if count},
        prompt_tokens=read + found + hour + minutes + other,
        of_the_message=of_the_message,
    )


def _uses(data: Mapping[str, Any], unknown: _Unknown) -> dict[str, int]:
    # Every count, known to the description or not: a price table may have a price for one that it does not know.
    counts = {name: unknown.count(data, name, "usage.server_tool_use") for name in data}
    return {name: count for name, count in counts.items() if count}


def _free(run: Run) -> Run:
    return replace(run, free=_REFUSED)


def _word(value: Any) -> str:
    return "standard" if value is None else str(value)


def _plain(value: Any) -> Mapping[str, Any]:
    """A model or mapping as a mapping; anything else tells nothing."""
    if value is None:
        return _NOTHING
    if value.__class__ is dict or isinstance(value, Mapping):
        return value
    to_dict = getattr(value, "to_dict", None)
    plain = to_dict() if callable(to_dict) else None
    return plain if isinstance(plain, Mapping) else _NOTHING


def _counts_something(value: Any) -> bool:
    return any(number > 0 for number in _numbers(value))


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _numbers(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _numbers(one)
