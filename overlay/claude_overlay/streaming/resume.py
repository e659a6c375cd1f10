"""The request that goes on with an interrupted answer, or why there is none. Pure; sends nothing.

Decides what of the interrupted answer can be kept and how the model is asked to go on. By the vendor's guides
("Streaming messages", error recovery; "Prompting best practices", migrating away from prefilled responses):

- Models since Claude 4.6 refuse a conversation that ends with an assistant message (400), so the answer cannot simply
  be prefilled. The way on is a user message which says that the answer was interrupted, and how it ended.
- Tool calls and thinking cannot be recovered in part. One goes on from the last text.

What comes is a second generation, not the rest of the first: it may repeat or rephrase a few words at the seam, it is
billed on its own, and its usage has to be added. Nothing here hides that.

| block of the answer | whole | cut |
|---|---|---|
| text | kept | kept, without whitespace at its end |
| thinking, redacted_thinking, compaction, fallback | kept as it came | dropped |
| tool of the server or of MCP, with its result | both kept | both dropped |
| tool_use | a reason not to resume, unless `drop_tool_calls` | dropped |
| any other, any unknown one | dropped | dropped |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from claude_overlay.errors import InvalidArgumentError, StreamError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_api.models import Message

__all__ = ["DroppedBlock", "NotResumable", "NotResumableReason", "ResumePlan", "plan_resume"]

NotResumableReason: TypeAlias = Literal["nothing_arrived", "no_text", "complete", "tool_use", "unknown_tool_use"]

# Characters of the answer's end that the user message repeats. The whole text stands in the assistant message.
QUOTED: Final = 200
KEPT_WHOLE: Final = frozenset({"thinking", "redacted_thinking", "compaction", "fallback"})
SERVER_TOOLS: Final = frozenset({"server_tool_use", "mcp_tool_use"})

REASONS: Final[Mapping[NotResumableReason, str]] = {
    "nothing_arrived": "nothing of the answer had arrived; send the same request again",
    "no_text": "no text had arrived, and thinking or tool calls cannot be continued; send the same request again",
    "complete": "the answer is whole: the model had stopped ({stop_reason}), and the snapshot can be used as it is",
    "tool_use": "the model has called the tool {name!r}: it goes on when it is given the tool_result; if the tool was "
    "not run, drop_tool_calls=True goes on from the text before",
    "unknown_tool_use": "the answer ends with a call of the tool {name!r} that may be whole or cut; give the "
    "StreamError instead of its snapshot, or incomplete_blocks",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedBlock:
    """A block of the interrupted answer that the new request does not have.

    Attributes:
        position: its place in `snapshot.content`.
        type: its type.
        why: in a few words.
    """

    position: int
    type: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumePlan:
    """How to go on: `claude.messages.stream(**plan.request)`.

    Attributes:
        request: the arguments of the new request: those of the interrupted one, with two more messages.
        text: the text that is kept; what the new answer brings comes after it.
        dropped: blocks that are not kept.
    """

    request: dict[str, Any]
    text: str
    dropped: tuple[DroppedBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotResumable:
    """Why there is no way on.

    Attributes:
        reason: one of the keys of `REASONS`.
        explanation: the same in words, and what to do instead.
    """

    reason: NotResumableReason
    explanation: str


def plan_resume(
    interrupted: StreamError | Message | None,
    request: Mapping[str, Any],
    *,
    incomplete_blocks: Mapping[int, Any] | None = None,
    drop_tool_calls: bool = False,
) -> ResumePlan | NotResumable:
    """Plan the request that goes on with an interrupted answer.

    Args:
        interrupted: the error with which the stream failed (best, for it knows which blocks were cut), or its
            snapshot; of a snapshot the last block is taken for cut.
        request: the arguments of the interrupted request (`model`, `max_tokens`, `messages`, ...). Not changed.
        incomplete_blocks: positions of cut blocks, when a snapshot is given and this is known.
        drop_tool_calls: leave out tool calls that are whole. Only right when none of the tools was run.

    Raises:
        InvalidArgumentError: the request has no list of messages.
    """
    messages = request.get("messages")
    if not isinstance(messages, list | tuple):
        raise InvalidArgumentError("the request to be resumed has no list of messages")
    snapshot = interrupted.snapshot if isinstance(interrupted, StreamError) else interrupted
    if isinstance(interrupted, StreamError):
        incomplete_blocks = interrupted.incomplete_blocks
    if snapshot is None or not snapshot.content:
        return _cannot("nothing_arrived")
    answer = snapshot.to_dict()
    if answer.get("stop_reason") is not None and not incomplete_blocks:
        return _cannot("complete", stop_reason=answer["stop_reason"])
    sorter = _Sorter(answer["content"], incomplete_blocks, drop_tool_calls=drop_tool_calls)
    refusal = sorter.refusal()
    if refusal is not None:
        return refusal
    kept, dropped = sorter.sort()
    text = "".join(block["text"] for block in kept if block["type"] == "text")
    if not text:
        return _cannot("no_text")
    turns = [{"role": "assistant", "content": kept}, {"role": "user", "content": _instruction(text)}]
    return ResumePlan(request={**request, "messages": [*messages, *turns]}, text=text, dropped=tuple(dropped))


class _Sorter:
    """Sorts the blocks of one interrupted answer into kept and dropped ones."""

    def __init__(
        self, content: list[dict[str, Any]], incomplete: Mapping[int, Any] | None, *, drop_tool_calls: bool
    ) -> None:
        self._content = content
        self._is_known = incomplete is not None
        self._cut = frozenset({len(content) - 1} if incomplete is None else incomplete)
        self._drop_tool_calls = drop_tool_calls
        whole = [block for position, block in enumerate(content) if position not in self._cut]
        calls = {block.get("id") for block in whole if block.get("type") in SERVER_TOOLS}
        # Calls of server tools that have their result, both whole.
        self._answered = calls & {block.get("tool_use_id") for block in whole}

    def refusal(self) -> NotResumable | None:
        """Find a tool call that stands in the way."""
        if self._drop_tool_calls:
            return None
        for position, block in enumerate(self._content):
            if block.get("type") != "tool_use":
                continue
            if position not in self._cut:
                return _cannot("tool_use", name=block.get("name"))
            if not self._is_known:
                return _cannot("unknown_tool_use", name=block.get("name"))
        return None

    def sort(self) -> tuple[list[dict[str, Any]], list[DroppedBlock]]:
        """Give the blocks to send back, and those left out."""
        kept: list[dict[str, Any]] = []
        dropped: list[DroppedBlock] = []
        for position, block in enumerate(self._content):
            why = self._why_not(position, block)
            if why is None:
                kept.append(block)
            else:
                dropped.append(DroppedBlock(position=position, type=str(block.get("type")), why=why))
        while kept and kept[-1]["type"] == "text":
            text = kept[-1]["text"].rstrip()
            if text:
                kept[-1] = {**kept[-1], "text": text}
                break
            del kept[-1]
        return kept, dropped

    def _why_not(self, position: int, block: Mapping[str, Any]) -> str | None:
        kind = block.get("type")
        if kind == "text":
            return None if block.get("text") else "it is empty"
        if kind == "tool_use":
            return "it was cut" if position in self._cut else "drop_tool_calls"
        if kind in SERVER_TOOLS or "tool_use_id" in block:
            answered = block.get("id" if kind in SERVER_TOOLS else "tool_use_id") in self._answered
            return None if answered else "the call and its result are not both whole"
        if kind not in KEPT_WHOLE:
            return "it is not known to be accepted back"
        return "it was cut" if position in self._cut else None


def _instruction(text: str) -> str:
    """Ask for the rest, as the vendor's guides say: tell of the interruption, repeat the end, ask to go on."""
    end = text if len(text) <= QUOTED else "…" + text[-QUOTED:]
    return (
        f"Your previous response was interrupted and ended with:\n\n{end}\n\n"
        "Continue exactly where it broke off, without repeating any of it."
    )


def _cannot(reason: NotResumableReason, **details: Any) -> NotResumable:
    return NotResumable(reason=reason, explanation=REASONS[reason].format(**details))
