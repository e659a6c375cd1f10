"""Header fields: what may be sent, and how layers merge.

Decides that names are case-insensitive, that a later layer wins, and that a value which could break the header block
is refused before anything is sent. Does not decide which headers a request has (`client.connection`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.secret import MaskedText

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["BETA_HEADER", "CREDENTIAL_HEADERS", "checked_headers", "join_betas", "mask_credentials", "merge_headers"]

BETA_HEADER: Final = "anthropic-beta"
# Fields whose values are credentials.
CREDENTIAL_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 §5.6.2
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")  # RFC 9110 §5.5: visible characters, space, tab


def checked_headers(headers: Mapping[str, str] | None, argument: str) -> dict[str, str]:
    """Copy `headers`, refusing names and values that cannot be sent.

    Raises:
        InvalidArgumentError: Names the header and the argument; never repeats the value.
    """
    checked: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            message = f"{argument}: {name!r} is no header name"
            raise InvalidArgumentError(message)
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            message = f"{argument}: the value of {name!r} must be a string without line breaks or control characters"
            raise InvalidArgumentError(message)
        checked[name] = value
    return checked


def merge_headers(*layers: Mapping[str, str]) -> dict[str, str]:
    """Merge layers of headers; a later layer replaces a field of the same name in any case."""
    merged: dict[str, tuple[str, str]] = {}
    for layer in layers:
        for name, value in layer.items():
            merged[name.lower()] = (name, value)
    return dict(merged.values())


def join_betas(*groups: str | Iterable[str] | None) -> list[str]:
    """Join beta names in order, each once. A string may hold several, separated by commas."""
    names: dict[str, None] = {}
    for group in groups:
        for entry in [group] if isinstance(group, str) else group or ():
            names.update(dict.fromkeys(name.strip() for name in entry.split(",") if name.strip()))
    return list(names)


def mask_credentials(headers: Mapping[str, str]) -> dict[str, str]:
    """Keep the values and hide them from `repr`, so that printed local variables show no key."""
    return {name: MaskedText(value) if name.lower() in CREDENTIAL_HEADERS else value for name, value in headers.items()}
