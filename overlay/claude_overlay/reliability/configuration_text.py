"""Configuration as text: TOML or JSON, read strictly into one mapping.

Decides that a mistake in the text names file, line and column, and that JSON is as strict as TOML: no key twice, no
NaN. Does not decide which keys there may be (`reliability.configuration`). Called by `client.config_file`.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias

from claude_overlay.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Format", "format_of", "parse_text"]

Format: TypeAlias = Literal["toml", "json"]

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)\Z")


def format_of(name: str) -> Format:
    """Tell the format by the end of a file's name.

    Raises:
        ConfigurationError: It is neither `.toml` nor `.json`.
    """
    for known in ("toml", "json"):
        if name.lower().endswith(f".{known}"):
            return "toml" if known == "toml" else "json"
    message = f'{name}: a configuration is .toml or .json; for another name say format="toml" or format="json"'
    raise ConfigurationError(message)


def parse_text(content: bytes, *, format: Format, name: str) -> dict[str, Any]:  # noqa: A002 - what it is
    """Read a whole text.

    Args:
        content: The bytes, UTF-8; a byte order mark is fine.
        format: "toml" or "json".
        name: What to call it in messages: the path.

    Raises:
        ConfigurationError: It is not valid; the message has `name`, line and column, and no value from the text.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"{name}:{line}: not UTF-8 text"
        raise ConfigurationError(message) from None
    try:
        found = tomllib.loads(text) if format == "toml" else _json(text)
    except json.JSONDecodeError as error:
        message = f"{name}:{error.lineno}:{error.colno}: not valid JSON: {error.msg}"
        raise ConfigurationError(message) from None
    except RecursionError:
        message = f"{name}: nested too deeply"
        raise ConfigurationError(message) from None
    except ValueError as error:
        raise ConfigurationError(_told(str(error), text, format, name)) from None
    if not isinstance(found, dict):
        message = f"{name}: the top of the file must be an object"
        raise ConfigurationError(message)
    return found


def _json(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_once, parse_constant=_refuse)


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        message = f"the key {twice!r} is there twice"
        raise ValueError(message)
    return found


def _refuse(constant: str) -> NoReturn:
    message = f"{constant} is not JSON"
    raise ValueError(message)


def _told(fault: str, text: str, format: Format, name: str) -> str:  # noqa: A002 - as above
    """Put the place of a fault in front, as compilers do."""
    place = _PLACE.search(fault)
    if place is None:
        return f"{name}: not valid {format.upper()}: {fault}"
    where = f"{place['line']}:{place['column']}" if place["line"] else str(text.count("\n") + 1)
    return f"{name}:{where}: not valid TOML: {fault[: place.start()]}"
