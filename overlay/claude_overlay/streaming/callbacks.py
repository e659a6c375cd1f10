"""Functions that are called as a stream goes by, and what each is called with.

Decides which event calls which function. Calls nothing itself: the client does, blocking or awaiting, so one table
serves both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeAlias

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from claude_overlay.streaming.decoder import MessageStreamDecoder

# A function and what it is to be called with.
Notice: TypeAlias = tuple[Callable[[Any], Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callbacks:
    """The functions of one stream, each None when not wanted.

    Attributes:
        on_text: called with each piece of text.
        on_thinking: called with each piece of thinking.
        on_tool_use: called with the `ToolUseBlock` of each tool call, when it has ended and its input is whole. The
            stream may still fail after it.
        on_message: called once with the Message, when the stream has succeeded.
        on_error: called once with the error, before it is raised, when the stream could not be opened or has failed.
    """

    on_text: Callable[[str], Any] | None = None
    on_thinking: Callable[[str], Any] | None = None
    on_tool_use: Callable[[Any], Any] | None = None
    on_message: Callable[[Any], Any] | None = None
    on_error: Callable[[Any], Any] | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            if not (getattr(self, field.name) is None or callable(getattr(self, field.name))):
                message = f"{field.name} is a function, not {type(getattr(self, field.name)).__name__}"
                raise InvalidArgumentError(message)

    @property
    def given(self) -> dict[str, Callable[[Any], Any]]:
        """The functions that are wanted, by name."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: function for name, function in named.items() if function is not None}

    @property
    def follow_events(self) -> bool:
        """Whether any function has to do with single events; if not, `notice` need not be asked."""
        return not (self.on_text is self.on_thinking is self.on_tool_use is None)

    def notice(self, event: Any, decoder: MessageStreamDecoder) -> Notice | None:
        """Give the function that `event` calls, and its argument.

        Args:
            event: the event the decoder has given out last.
            decoder: the decoder of the stream, for a tool call's block.

        Raises:
            DecodeError: a tool call does not have its shape.
        """
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            return self._text_notice(event.delta)
        if kind == "content_block_stop" and self.on_tool_use is not None:
            block = decoder.ended_tool_call()
            return None if block is None else (self.on_tool_use, block)
        return None

    def _text_notice(self, delta: Any) -> Notice | None:
        kind = getattr(delta, "type", None)
        if kind == "text_delta":
            return (self.on_text, delta.text) if self.on_text is not None and delta.text else None
        if kind == "thinking_delta":
            return (self.on_thinking, delta.thinking) if self.on_thinking is not None and delta.thinking else None
        return None
