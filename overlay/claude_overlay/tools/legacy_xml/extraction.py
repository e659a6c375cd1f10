"""Finding a call in what the model has written.

Decides which text counts as a call: from the first `<function_calls>` to the first `</function_calls>` after it, both
taken literally. What stands before and after is passed over, further blocks too. Called by users and the toolboxes.

**This is the model's text, and whatever is in it may be made up, or repeated from a document.** A block in a comment or
a quotation counts; so does one that a web page has talked the model into. `only=` keeps to the tools that you have;
nothing keeps a tool from being called that should not be. Native tool use (`claude.messages.run`) has none of this.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.calls import BEGIN, END, FunctionCalls
from claude_overlay.tools.legacy_xml.errors import FunctionCallsNotFoundError, ToolUnknownError

__all__ = ["extract_function_calls"]


def extract_function_calls(source: Any, *, only: Collection[str] | None = None) -> FunctionCalls:
    """Give the first call in a text.

    Args:
        source: A text; or a `Message` (or the mapping of one), whose text blocks are taken together. A message that
            was stopped by the stop sequence `</function_calls>` counts as if it had written it.
        only: Names of the tools that may be called. Default: any.

    Raises:
        FunctionCallsNotFoundError: There is no whole block.
        FunctionCallsMalformedError: The block is not well-formed, or is no single call.
        ToolUnknownError: The tool is not among `only`.
        InvalidArgumentError: `source` is neither a text nor a message.
    """
    text = _text_of(source)
    start = text.find(BEGIN)
    end = text.find(END, start + len(BEGIN)) if start >= 0 else -1
    if end < 0:
        unclosed = start >= 0
        message = f"{BEGIN} has no {END} after it" if unclosed else f"the text has no {BEGIN}"
        raise FunctionCallsNotFoundError(message, text=text, unclosed=unclosed)
    end += len(END)
    calls = replace(FunctionCalls.from_xml(text[start:end]), text=text[:end])
    if only is not None and calls.tool_name not in only:
        known = ", ".join(map(repr, only)) or "none"
        message = f"the model calls {calls.tool_name!r}; the tools are {known}"
        raise ToolUnknownError(message, tool_name=calls.tool_name)
    return calls


def _text_of(source: Any) -> str:
    if isinstance(source, str):
        return source
    content = _member(source, "content")
    if isinstance(content, str):
        text = content
    elif isinstance(content, list | tuple):
        # All of it: thinking may come before the text, and the text in several blocks.
        text = "".join(_member(block, "text") or "" for block in content if _member(block, "type") == "text")
    else:
        message = f"a call is looked for in a text or a message, not in {type(source).__name__}"
        raise InvalidArgumentError(message)
    stopped = _member(source, "stop_reason") == "stop_sequence" and _member(source, "stop_sequence") == END
    return text + END if stopped else text


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
