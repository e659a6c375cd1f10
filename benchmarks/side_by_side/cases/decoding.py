"""Decoding and encoding without a network: from bytes, from parsed JSON, and with every attribute read afterwards.

"Read" is for what decodes late: it counts the same work for everyone, so nothing can be put off until after the timing.
`held` are messages that stay: bytes a message by resident memory, and by Python's allocator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.side_by_side import feats
from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.reading import counted, leaves, payload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Pydantic's validation, which the official client does not use, is beside it where a bound speaks of it.
_WHO: Final = ("ours", "official", "pydantic", "floor")
_CLIENTS: Final = ("ours", "official", "floor")
# Kind: timed calls in one process. The official SDK takes 0.1 to 1 ms for one.
_KINDS: Final = {"small": 2000, "tools": 1000, "rich": 300}
_EVENTS: Final = 600


def _of(kind: str, times: int = 1) -> Callable[[], Mapping[str, object]]:
    """Say what is in an answer."""
    return lambda: counted((leaves(payload(kind))[0] * times, leaves(payload(kind))[1] * times))


def _decode(kind: str, *, source: str = "bytes", reads: bool = False) -> Case:
    name = f"decode_{kind}" + ("_parsed" if source == "parsed" else "") + ("_read" if reads else "")
    from_what = " from parsed JSON" if source == "parsed" else ""
    return Case(
        name=name,
        title=f"decode a {kind} Message{from_what}" + (" and read every attribute" if reads else ""),
        job="decoding.message",
        arguments={"kind": kind, "source": source, "reads": reads},
        unit="message",
        repetitions=_KINDS[kind],
        warmup=50,
        contestants=_WHO if not reads and source == "bytes" else _CLIENTS,
        expects=_of(kind),
        quick=kind == "small" and not reads and source == "bytes",
    )


def _encode(kind: str) -> Case:
    return Case(
        name=f"encode_{kind}",
        title=f"encode a {kind} Message",
        job="decoding.encoded",
        arguments={"kind": kind},
        unit="message",
        repetitions=_KINDS[kind],
        warmup=50,
        contestants=_CLIENTS,
        expects=_of(kind),
    )


def _expected_of_held(kind: str) -> Mapping[str, object]:
    kinds = ("small", "tools", "rich") if kind == "mixed" else (kind,)
    sums = [leaves(payload(kinds[number % len(kinds)])) for number in range(feats.HELD)]
    return {"messages": feats.HELD} | counted((sum(each[0] for each in sums), sum(each[1] for each in sums)))


def _held(name: str, kind: str) -> Case:
    return Case(
        name=name,
        title=f"memory of {feats.HELD:,} held Messages, {kind}",
        job="decoding.held",
        arguments={"kind": kind},
        unit="message",
        items=feats.HELD,
        warmup=0,
        contestants=_WHO if kind == "mixed" else _CLIENTS,
        expects=lambda: _expected_of_held(kind),
        most_rounds=1,  # memory is the same each time
    )


CASES = (
    *(_decode(kind) for kind in _KINDS),
    *(_decode(kind, reads=True) for kind in _KINDS),
    *(_decode(kind, source="parsed") for kind in _KINDS),
    *(_encode(kind) for kind in _KINDS),
    Case(
        name="decode_events",
        title="decode the data of an event, without the stream",
        job="decoding.events",
        arguments={"count": _EVENTS},
        unit="event",
        items=_EVENTS,
        repetitions=5,
        warmup=2,
        contestants=_CLIENTS,
        expects=lambda: feats.event_sums(_EVENTS),
    ),
    _held("held_messages", "mixed"),
    *(_held(f"held_{kind}", kind) for kind in _KINDS),
)
