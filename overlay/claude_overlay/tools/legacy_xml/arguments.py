"""From the texts of parameters to values, by the types of the function's parameters.

Decides which text is which value: `1` is an integer where one is due, `true` a boolean, JSON a list or an object, and
any text itself where text is due. What comes out is checked by the tool, like the input of a native call. By name,
never by position. Called by the toolboxes.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.tools.legacy_xml.descriptions import resolved, type_word
from claude_overlay.tools.legacy_xml.errors import ParameterInvalidError, ParameterMissingError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["input_of"]

# Python's `int` and `float` take more: underscores, digits of other scripts.
_INTEGER: Final = re.compile(r"[+-]?[0-9]+")
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
# Longer ones are no parameter, and Python refuses them.
_LONGEST_INTEGER: Final = 4300
_NO_VALUE: Final = object()
_WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "boolean": {"true": True, "false": False},
    "null": {"null": None, "none": None, "": None},
}


def input_of(tool_name: str, parameters: Mapping[str, str], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Give the input of a tool for the texts of a call.

    Args:
        tool_name: The tool, for errors.
        parameters: The texts, by name.
        schema: The tool's input schema.

    Raises:
        ParameterMissingError: One is required and not there.
        ParameterInvalidError: A text is no value of its type, or the tool has no such parameter.
    """
    properties: Mapping[str, Any] = schema.get("properties") or {}
    for name in schema.get("required") or ():
        if name not in parameters:
            message = f"{tool_name} needs the parameter {name!r}"
            raise ParameterMissingError(message, tool_name=tool_name, parameter=name)
    found: dict[str, Any] = {}
    for name, text in parameters.items():
        if name not in properties and schema.get("additionalProperties", False) is False:
            message = f"{tool_name} has no parameter {name!r}"
            raise ParameterInvalidError(message, tool_name=tool_name, parameter=name)
        own = properties.get(name, {})
        value = _value(text, own, schema)
        if value is _NO_VALUE:
            message = f"the parameter {name!r} of {tool_name} is {type_word(own, schema)}, not {text[:80]!r}"
            raise ParameterInvalidError(message, tool_name=tool_name, parameter=name)
        found[name] = value
    return found


def _value(text: str, schema: Mapping[str, Any], root: Mapping[str, Any]) -> Any:
    """Give the value of a text; a text itself comes last where several types are due."""
    schema = resolved(schema, root)
    for key in ("enum", "const"):
        if key in schema:
            allowed = schema["enum"] if key == "enum" else [schema["const"]]
            return next((one for one in allowed if _same(text, one)), _NO_VALUE)
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        values = [_value(text, member, root) for member in members]
        fitting = [value for value in values if value is not _NO_VALUE]
        return next((value for value in fitting if not isinstance(value, str)), fitting[0] if fitting else _NO_VALUE)
    named = schema.get("type")
    types = [named] if isinstance(named, str) else list(named or ["string"])
    for one in sorted(types, key=lambda name: name == "string"):
        value = _of_type(text, one)
        if value is not _NO_VALUE:
            return value
    return _NO_VALUE


def _of_type(text: str, name: str) -> Any:
    if name == "string":
        return text
    if name == "integer":
        return int(text) if _INTEGER.fullmatch(text) and len(text) <= _LONGEST_INTEGER else _NO_VALUE
    if name == "number":
        value = float(text) if _NUMBER.fullmatch(text) else math.nan
        return value if math.isfinite(value) else _NO_VALUE
    if name in {"boolean", "null"}:
        return _WORDS[name].get(text.lower(), _NO_VALUE)
    return _json(text, list if name == "array" else dict)


def _json(text: str, kind: type[Any]) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _NO_VALUE
    return value if isinstance(value, kind) else _NO_VALUE


def _same(text: str, value: Any) -> bool:
    return text == (value if isinstance(value, str) else json.dumps(value))
