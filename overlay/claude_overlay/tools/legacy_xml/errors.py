"""Errors of function calls in XML: what is wrong with the model's text, and what with a call.

All are for the caller; nothing of them is sent to the model by itself. Raised by `extraction` and the toolboxes.
"""

from __future__ import annotations

from claude_overlay.errors import ClaudeError

__all__ = [
    "FunctionCallsMalformedError",
    "FunctionCallsNotFoundError",
    "LegacyCallError",
    "LegacyXMLError",
    "ParameterInvalidError",
    "ParameterMissingError",
    "ToolUnknownError",
]


class LegacyXMLError(ClaudeError):
    """Something about function calling in XML went wrong.

    Attributes:
        message: what, in words.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class FunctionCallsNotFoundError(LegacyXMLError):
    """The text has no whole `<function_calls>` block. Often that only means that the model is done.

    Attributes:
        text: the text that was searched.
        unclosed: whether a block begins and does not end, as when `max_tokens` cut it off.
    """

    def __init__(self, message: str, *, text: str = "", unclosed: bool = False) -> None:
        super().__init__(message)
        self.text = text
        self.unclosed = unclosed


class FunctionCallsMalformedError(LegacyXMLError):
    """XML that is not what it should be: a block of calls, a description or results.

    Attributes:
        xml: the XML, as it came.
    """

    def __init__(self, message: str, *, xml: str = "") -> None:
        super().__init__(message)
        self.xml = xml


class LegacyCallError(LegacyXMLError):
    """A call that cannot be made.

    Attributes:
        tool_name: the tool that was asked for.
        parameter: the parameter that is to blame; None when none is.
    """

    def __init__(self, message: str, *, tool_name: str = "", parameter: str | None = None) -> None:
        super().__init__(message)
        self.tool_name = tool_name
        self.parameter = parameter


class ToolUnknownError(LegacyCallError):
    """There is no tool of that name."""


class ParameterMissingError(LegacyCallError):
    """The call lacks a parameter that the tool needs."""


class ParameterInvalidError(LegacyCallError):
    """The text of a parameter is no value of its type, or the tool has no such parameter."""
