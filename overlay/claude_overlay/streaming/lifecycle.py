"""The legal order of a message stream, as two tables.

Decides for each event whether it may come now, whether it changes the message, and which position in
`message.content` its block has. Does not look at content. Called by `accumulate` before anything is changed.

The order (platform documentation, "Streaming messages"): `message_start`; for each block `content_block_start`,
deltas, `content_block_stop`; one or more `message_delta`; `message_stop`. `ping` and unknown types may come anywhere.

What recorded traffic adds, and what is done with it:
- `message_start` twice for the same id before any content: the second is ignored and noted. Any other second
  `message_start` is two answers spliced into one stream: refused, for no one message could be right.
- a block that starts under the index of a block already ended, while its deltas use the next free index: it gets that
  index, noted. Under the index of a block still open its deltas could belong to either: refused.
- no `message_delta` at all is legal when `message_start` already carried a stop reason. `message_stop` without any
  stop reason means that a `message_delta` was lost: refused. So is `message_stop` while a block is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple

from claude_overlay.errors import StreamProtocolError
from claude_overlay.streaming.anomalies import AnomalyLog


class Phase(Enum):
    """How far a stream has come."""

    OPENING = "before message_start"
    STREAMING = "within the message"
    STOPPED = "after message_stop"


class BlockState(Enum):
    """What an index means at the moment an event names it."""

    NEXT = "the next free index"
    BEYOND = "an index after the next free one"
    OPEN = "the index of an open block"
    ENDED = "the index of a block that has ended"


class Verdict(Enum):
    """What to do with an event."""

    APPLY = "it changes the message"
    PASS = "deliver it, it changes nothing"  # noqa: S105 - not a password
    REFUSE = "it breaks the protocol"
    JUDGE = "it depends on more than this table"


class Admission(NamedTuple):
    """An event that may come: whether it changes the message, and the position of its block."""

    apply: bool
    position: int = -1


_APPLY = Admission(apply=True)
_PASS = Admission(apply=False)

KNOWN_EVENTS = (
    "message_start",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "message_delta",
    "message_stop",
    "ping",
    "error",
)

# What comes in which phase. `error` changes no message; whoever adds events up raises it.
EVENT_RULES: Mapping[Phase, Mapping[str, Verdict]] = {
    Phase.OPENING: {
        "message_start": Verdict.APPLY,
        "content_block_start": Verdict.REFUSE,
        "content_block_delta": Verdict.REFUSE,
        "content_block_stop": Verdict.REFUSE,
        "message_delta": Verdict.REFUSE,
        "message_stop": Verdict.REFUSE,
        "ping": Verdict.PASS,
        "error": Verdict.PASS,
    },
    Phase.STREAMING: {
        "message_start": Verdict.JUDGE,
        "content_block_start": Verdict.JUDGE,
        "content_block_delta": Verdict.JUDGE,
        "content_block_stop": Verdict.JUDGE,
        "message_delta": Verdict.JUDGE,
        "message_stop": Verdict.JUDGE,
        "ping": Verdict.PASS,
        "error": Verdict.PASS,
    },
    Phase.STOPPED: {
        "message_start": Verdict.REFUSE,
        "content_block_start": Verdict.REFUSE,
        "content_block_delta": Verdict.REFUSE,
        "content_block_stop": Verdict.REFUSE,
        "message_delta": Verdict.REFUSE,
        "message_stop": Verdict.PASS,
        "ping": Verdict.PASS,
        "error": Verdict.PASS,
    },
}

# What a block event may do to which block.
BLOCK_RULES: Mapping[str, Mapping[BlockState, Verdict]] = {
    "content_block_start": {
        BlockState.NEXT: Verdict.APPLY,
        BlockState.BEYOND: Verdict.REFUSE,
        BlockState.OPEN: Verdict.REFUSE,
        BlockState.ENDED: Verdict.APPLY,
    },
    "content_block_delta": {
        BlockState.NEXT: Verdict.REFUSE,
        BlockState.BEYOND: Verdict.REFUSE,
        BlockState.OPEN: Verdict.APPLY,
        BlockState.ENDED: Verdict.REFUSE,
    },
    "content_block_stop": {
        BlockState.NEXT: Verdict.REFUSE,
        BlockState.BEYOND: Verdict.REFUSE,
        BlockState.OPEN: Verdict.APPLY,
        BlockState.ENDED: Verdict.PASS,
    },
}


class Lifecycle:
    """Walks one stream through the tables. Keeps a number for each open block and nothing else."""

    __slots__ = ("_blocks", "_has_stop_reason", "_log", "_message_id", "_open", "_phase", "_touched")

    def __init__(self, log: AnomalyLog) -> None:
        self._log = log
        self._phase = Phase.OPENING
        self._blocks = 0
        # One Admission for each open block, made once: deltas are nearly all there is.
        self._open: dict[int, Admission] = {}
        self._message_id: Any = None
        self._has_stop_reason = False
        # Whether anything but `message_start` has changed the message.
        self._touched = False

    @property
    def phase(self) -> Phase:
        """How far the stream has come."""
        return self._phase

    @property
    def open_positions(self) -> tuple[int, ...]:
        """Positions in the content of the blocks that have begun and not ended."""
        return tuple(admission.position for admission in self._open.values())

    def admit(self, event: Mapping[str, Any]) -> Admission:
        """Judge the next event by its `type`.

        Raises:
            StreamProtocolError: it may not come now.
        """
        kind = event["type"]
        if kind == "content_block_delta":
            # Nearly every event. A block can be open only within the message, so the phase need not be asked.
            admission = self._open.get(_index(event))
            if admission is not None:
                return admission
        verdict = EVENT_RULES[self._phase].get(kind)
        if verdict is None:
            self._log.note("unknown_event", f"event type {kind[:64]!r}")
            return _PASS
        if verdict is Verdict.REFUSE:
            raise StreamProtocolError(f"{kind} {self._phase.value}")
        if verdict is Verdict.PASS:
            if self._phase is Phase.STOPPED and kind == "message_stop":
                self._log.note("repeated_message_stop")
            return _PASS
        return self._judge(kind, event) if verdict is Verdict.JUDGE else self._start(event)

    def _judge(self, kind: str, event: Mapping[str, Any]) -> Admission:
        if kind in BLOCK_RULES:
            return self._judge_block(kind, event)
        if kind == "message_start":
            return self._judge_restart(event)
        return self._judge_delta(event) if kind == "message_delta" else self._judge_stop()

    def _start(self, event: Mapping[str, Any]) -> Admission:
        message = member(event, "message")
        content = message.get("content") or []
        if not isinstance(content, list):
            raise StreamProtocolError("message_start whose content is not a list")
        self._phase = Phase.STREAMING
        self._message_id = message.get("id")
        self._blocks = len(content)
        self._has_stop_reason = message.get("stop_reason") is not None
        return _APPLY

    def _judge_restart(self, event: Mapping[str, Any]) -> Admission:
        if self._touched or member(event, "message").get("id") != self._message_id:
            raise StreamProtocolError("a second message_start: two answers are spliced into one stream")
        self._log.note("repeated_message_start")
        return _PASS

    def _judge_delta(self, event: Mapping[str, Any]) -> Admission:
        if self._open:
            self._log.note("early_message_delta")
        delta = member(event, "delta")
        self._touched = True
        self._has_stop_reason = self._has_stop_reason or delta.get("stop_reason") is not None
        return _APPLY

    def _judge_stop(self) -> Admission:
        if self._open:
            raise StreamProtocolError(f"message_stop while block {min(self._open)} is open")
        if not self._has_stop_reason:
            raise StreamProtocolError("message_stop, but no event carried a stop reason")
        self._phase = Phase.STOPPED
        return _APPLY

    def _judge_block(self, kind: str, event: Mapping[str, Any]) -> Admission:
        index = _index(event)
        state = self._state(index)
        verdict = BLOCK_RULES[kind][state]
        if verdict is Verdict.REFUSE:
            raise StreamProtocolError(f"{kind} for index {index}, {state.value}")
        if verdict is Verdict.PASS:
            self._log.note("repeated_block_stop", f"block {index} was ended twice")
            return _PASS
        if kind == "content_block_stop":
            return self._open.pop(index)
        if state is BlockState.ENDED:
            self._log.note("repeated_block_start", f"index {index} again, taken as {self._blocks}")
        if self._has_stop_reason and self._touched:
            self._log.note("late_content")
        position = self._blocks
        self._blocks += 1
        self._touched = True
        self._open[position] = admission = Admission(apply=True, position=position)
        return admission

    def _state(self, index: int) -> BlockState:
        if index in self._open:
            return BlockState.OPEN
        if index < self._blocks:
            return BlockState.ENDED
        return BlockState.NEXT if index == self._blocks else BlockState.BEYOND


def member(event: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object inside an event.

    Raises:
        StreamProtocolError: it is missing or not an object.
    """
    value = event.get(name)
    if not isinstance(value, (dict, Mapping)):  # dict first: its check is far cheaper than the abstract one
        raise StreamProtocolError(f"{event['type']} whose {name} is not an object")
    return value


def _index(event: Mapping[str, Any]) -> int:
    """The block index, strictly: True or 1.0 would find a dictionary entry and hide a broken server."""
    index = event.get("index")
    if type(index) is not int or index < 0:
        raise StreamProtocolError(f"{event['type']} whose index is not a whole number from 0")
    return index
