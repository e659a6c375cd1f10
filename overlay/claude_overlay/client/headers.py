"""Header fields: what may be sent, and how layers merge.

Decides that names are case-insensitive, that a later layer wins, and that a value which could break the header block
is refused before anything is sent. Does not decide which headers a request has (`client.connection`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from claude_overlay.credential import MaskedText
from claude_overlay.errors import InvalidArgumentError

__all__ = ["BETA_HEADER", "checked_headers", "join_betas", "mask_credentials", "masked", "merge_headers"]

BETA_HEADER: Final = "anthropic-beta"
# Fields whose values may be printed. Of any other, a gateway's say, nobody here knows that it is no credential.
PLAIN_HEADERS: Final = frozenset({
    "accept", "accept-encoding", "accept-language", "anthropic-beta", "anthropic-user-profile-id", "anthropic-version",
    "anthropic-workspace-id", "content-encoding", "content-length", "content-type", "host", "idempotency-key",
    "traceparent", "user-agent", "x-request-id",
})  # fmt: skip

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 §5.6.2
# RFC 9110 §5.5 allows more, as "obsolete"; servers and proxies do not, and neither do the HTTP libraries.
_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?")


def checked_headers(headers: Any, argument: str) -> dict[str, str]:
    """Copy `headers`, refusing names and values that cannot be sent. Values that may be credentials are masked.

    Raises:
        InvalidArgumentError: Names the header and the argument; never repeats the value.
    """
    if headers is not None and not isinstance(headers, Mapping):
        message = f"{argument} must be a mapping of names to values, not {type(headers).__name__}"
        raise InvalidArgumentError(message)
    checked: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            message = f"{argument}: {name!r} is no header name"
            raise InvalidArgumentError(message)
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            message = (
                f"{argument}: the value of {name!r} must be a string of printable ASCII characters, and neither begin "
                "nor end with a space"
            )
            raise InvalidArgumentError(message)
        checked[name] = masked(name, value)
    return checked


def merge_headers(*layers: Mapping[str, str]) -> dict[str, str]:
    """Merge layers of headers; a later layer replaces a field of the same name in any case."""
    merged: dict[str, tuple[str, str]] = {}
    for layer in layers:
        for name, value in layer.items():
            merged[name.lower()] = (name, value)
    return dict(merged.values())


def join_betas(*groups: str | Iterable[str] | None) -> list[str]:
    """Join beta names in order, each once. A string may hold several, separated by commas.

    Raises:
        InvalidArgumentError: A group is neither a string nor a sequence of strings, or a name cannot be sent.
    """
    names: dict[str, None] = {}
    for group in groups:
        for entry in _entries(group):
            names.update(dict.fromkeys(name.strip(" \t") for name in entry.split(",") if name.strip(" \t")))
    for name in names:
        if not _VALUE.fullmatch(name):
            message = f"betas: {name!r} is no beta name: printable ASCII characters are"
            raise InvalidArgumentError(message)
    return list(names)


def masked(name: str, value: str) -> str:
    """Hide a value from `repr`, unless its field is known to hold no credential."""
    return value if name.lower() in PLAIN_HEADERS else MaskedText(value)


def mask_credentials(headers: Mapping[str, str]) -> dict[str, str]:
    """Keep the values and hide them from `repr`, so that printed local variables show no key."""
    return {name: masked(name, value) for name, value in headers.items()}


def _entries(group: Any) -> Iterable[str]:
    if group is None:
        return ()
    if isinstance(group, str):
        return (group,)
    if isinstance(group, Mapping) or not isinstance(group, Iterable):
        message = f"betas must be a string or a sequence of strings, not {type(group).__name__}"
        raise InvalidArgumentError(message)
    entries = tuple(group)
    for entry in entries:
        if not isinstance(entry, str):
            message = f"betas must be a string or a sequence of strings; one of them is {type(entry).__name__}"
            raise InvalidArgumentError(message)
    return entries
