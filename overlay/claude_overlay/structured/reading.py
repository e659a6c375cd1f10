"""An answer read as a value: which of its texts is meant, and what it means when none is.

Decides, in this order: a refusal is a refusal and a cut answer is a cut answer, whatever their text says; then the last
run of text blocks is the value, for thinking, tool calls and their results come before it. A run is tried as one text,
then its blocks alone, the last first; then earlier runs; then all text together. Pure; called by the client and users.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, overload

from claude_api._json import loads
from claude_overlay.errors.structured import (
    OutputMismatchError,
    OutputMissingError,
    OutputRefusedError,
    OutputTruncatedError,
    StructuredOutputError,
)
from claude_overlay.schema.problems import Problem, ValueMismatch
from claude_overlay.structured.output import Output, output_of
from claude_overlay.structured.partial import partial_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_api.models import Message

__all__ = ["read_message", "read_output"]

T = TypeVar("T")

# Stop reasons with which the answer may end anywhere, a number in the middle of its digits included.
CUT: Final = {
    "max_tokens": "the answer reached max_tokens and was cut; ask again with more",
    "model_context_window_exceeded": "the answer filled the model's context window and was cut",
}
UNFINISHED: Final = {
    "tool_use": "the model called tools instead of answering; answer them and ask again",
    "pause_turn": "the turn was paused; send the answer back as it is, to have it continued",
}
SHOWN_PROBLEMS: Final = 3
NOT_JSON: Final = object()


@overload
def read_output(message: Message, output_type: type[T], *, request_id: str | None = None) -> T: ...


@overload
def read_output(message: Message, output_type: Any, *, request_id: str | None = None) -> Any: ...


def read_output(message: Message, output_type: Any, *, request_id: str | None = None) -> Any:
    """Read the value out of a message that was asked for with `output_format(output_type)`: from a batch, for example.

    Args:
        message: the answer.
        output_type: a Python type, or a JSON Schema as a mapping.
        request_id: the id to show in errors.

    Raises:
        StructuredOutputError: the message holds no such value; its class says why. `.snapshot` is the message.
        InvalidArgumentError: the type has no JSON Schema, or none that the API takes.
    """
    return read_message(message, output_of(output_type), request_id)


def read_message(message: Message, output: Output[T], request_id: str | None = None) -> T:
    """Read the value of an answer.

    Raises:
        StructuredOutputError: it holds none; its class says why.
    """
    reason: Any = message.stop_reason
    answer = _Answer(message, output, list(_texts(message)), request_id)
    if reason == "refusal":
        raise answer.error(OutputRefusedError, _refusal(message))
    if reason in CUT:
        raise answer.error(OutputTruncatedError, CUT[reason])
    misfit: StructuredOutputError | None = None
    for text in answer.texts:
        value = _parsed(text, reason)
        if value is NOT_JSON:
            continue
        try:
            return output.read(value)
        except ValueMismatch as mismatch:
            misfit = misfit or answer.misfit(text, mismatch)
    raise misfit or answer.without_json()


class _Answer(NamedTuple):
    """An answer that is being read, for the errors it may end in."""

    message: Message
    output: Output[Any]
    texts: list[str]
    request_id: str | None

    def misfit(self, text: str, mismatch: ValueMismatch) -> StructuredOutputError:
        """Give the error of a text that is JSON, and no value of the type."""
        problems = mismatch.problems
        told = "; ".join(str(problem) for problem in problems[:SHOWN_PROBLEMS])
        more = f"; and {len(problems) - SHOWN_PROBLEMS} more" if len(problems) > SHOWN_PROBLEMS else ""
        what = f"the answer is not a value of {self.output.name}: {told}{more}"
        return self.error(OutputMismatchError, what, text, problems)

    def without_json(self) -> StructuredOutputError:
        """Give the error of an answer none of whose texts is JSON."""
        reason: Any = self.message.stop_reason
        if reason in UNFINISHED:
            return self.error(OutputMissingError, UNFINISHED[reason])
        if not self.texts:
            return self.error(OutputMissingError, "the answer has no text")
        if reason == "stop_sequence":
            what = f"the answer was cut at the stop sequence {self.message.stop_sequence!r}"
            return self.error(OutputTruncatedError, what)
        return self.error(OutputMismatchError, "the answer is not JSON")

    def error(
        self, kind: type[StructuredOutputError], what: str, text: str | None = None, problems: tuple[Problem, ...] = ()
    ) -> StructuredOutputError:
        """Make an error that holds the answer; of its texts the likeliest, unless another is meant."""
        told = text if text is not None else self.texts[0] if self.texts else ""
        return kind(
            what,
            snapshot=self.message,
            text=told,
            partial=partial_value(told),
            problems=problems,
            type_name=self.output.name,
            request_id=self.request_id,
        )


def _texts(message: Message) -> Iterator[str]:
    """Give the texts that may be the value, the likeliest first; none twice, none empty."""
    runs: list[list[str]] = [[]]
    blocks: list[Any] = message.content
    for block in blocks:
        if block.type == "text":
            runs[-1].append(block.text)
        else:
            runs.append([])
    given: set[str] = set()
    candidates = [text for run in reversed(runs) for text in ("".join(run), *reversed(run))]
    for text in (*candidates, message.text):
        if text.strip() and text not in given:
            given.add(text)
            yield text


def _parsed(text: str, reason: Any) -> Any:
    """Parse a text as JSON; NOT_JSON when it is none, or may be only the beginning of one."""
    if reason == "stop_sequence" and text.rstrip()[-1].isdigit():
        return NOT_JSON
    try:
        return loads(text.strip().encode())
    except UnicodeEncodeError:
        # Half a surrogate pair came as a character of its own, not as an escape.
        return _plainly_parsed(text)
    except ValueError:
        return NOT_JSON


def _plainly_parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return NOT_JSON


def _refusal(message: Message) -> str:
    details = message.stop_details or None
    category = getattr(details, "category", None)
    return f"the model refused to answer ({category})" if isinstance(category, str) else "the model refused to answer"
