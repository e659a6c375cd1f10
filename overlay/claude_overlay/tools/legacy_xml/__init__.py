"""Function calling in XML, as it was before the API had tools: descriptions in a prompt, calls and results as text.

For prompts and logs that have it so. Form and rules are those of clust 0.8; new programs use native tools
(`claude.messages.run`), which the model cannot make up and a user's text cannot fake.

    tools = LegacyTools([get_weather])
    message = claude.messages.create(..., system=tools.system_prompt(), stop_sequences=["</function_calls>"])
    calls = tools.extract(message)          # FunctionCallsNotFoundError: the model is done
    messages += [calls.to_message(), tools.call(calls).to_message()]
"""

from __future__ import annotations

from claude_overlay.tools.legacy_xml.calls import FunctionCalls
from claude_overlay.tools.legacy_xml.descriptions import (
    ParameterDescription,
    ToolDescription,
    tools_from_xml,
    tools_to_xml,
)
from claude_overlay.tools.legacy_xml.errors import (
    FunctionCallsMalformedError,
    FunctionCallsNotFoundError,
    LegacyCallError,
    LegacyXMLError,
    ParameterInvalidError,
    ParameterMissingError,
    ToolUnknownError,
)
from claude_overlay.tools.legacy_xml.extraction import extract_function_calls
from claude_overlay.tools.legacy_xml.markup import escaped
from claude_overlay.tools.legacy_xml.results import FunctionResults

__all__ = [
    "FunctionCalls",
    "FunctionCallsMalformedError",
    "FunctionCallsNotFoundError",
    "FunctionResults",
    "LegacyCallError",
    "LegacyXMLError",
    "ParameterDescription",
    "ParameterInvalidError",
    "ParameterMissingError",
    "ToolDescription",
    "ToolUnknownError",
    "escaped",
    "extract_function_calls",
    "tools_from_xml",
    "tools_to_xml",
]
