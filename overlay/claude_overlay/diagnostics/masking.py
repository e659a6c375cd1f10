"""What of a request or an answer may be a credential: members of JSON, arguments of an address, headers of an answer.

Decides by names, and says where the values stand; whether a mask or a shell variable goes there is the caller's
business. `hidden` goes by values that are known to be credentials: a server may send them back. Headers of a request
are decided by `client.headers`, which knows what the client itself sends. Called by `dry_run`, `curl` and `har`.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, quote_plus, unquote_plus

from claude_overlay.credential import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Span",
    "hidden",
    "is_secret_name",
    "is_secret_response_header",
    "json_secrets",
    "known_forms",
    "mask_spans",
    "query_secrets",
]

# Wire names: `authorization_token` of an MCP server, `client_secret` of a vault's credential, and their kin.
_SECRET_NAME: Final = re.compile(
    r"(?:.*[_.-])?(?:token|secret|password|passwd|passphrase|(?:api|access|private|secret|signing)[_-]?key|credential|"
    r"authorization|signature|cookie)",
    re.IGNORECASE,
)
# Those that end so and are none.
_OPEN_NAMES: Final = frozenset({"page_token", "next_page_token", "stop_token"})
# Arguments of an address, besides.
_QUERY_NAMES: Final = frozenset({"key", "sig", "auth", "apikey", "code", "jwt"})
_RESPONSE_HEADER: Final = re.compile(
    r".*(?:cookie|token|secret|authori[sz]ation|api-?key|credential|signature).*", re.IGNORECASE
)
# Rate limits are counted in tokens, too.
_OPEN_HEADER: Final = re.compile(r"anthropic-(?:ratelimit|priority|fast)-.*", re.IGNORECASE)
# A string of JSON, and the string that is its value if it is a member's name. Consumes whole strings from left to
# right, so what looks like a member inside a string is never taken for one. The last one may be cut off.
_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PASSWORD: Final = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#@:]*:([^/?#@]+)@", re.IGNORECASE)
_ARGUMENT: Final = re.compile(r"(?:\A|&|\\u0026)([^=&]*)=([^&\\]+)")
# Characters; of known credentials, and of one whose end is cut off.
_LEAST_KNOWN: Final = 8
_LEAST_BEGUN: Final = 3
_MEMBER: Final = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\s*:\s*"((?:[^"\\]|\\.)*)(?:"|\\?\Z))?', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value stands in a text, and the name it goes by."""

    start: int
    end: int
    name: str


def is_secret_name(name: str) -> bool:
    """Tell whether a member of this name may be a credential."""
    return name.lower() not in _OPEN_NAMES and _SECRET_NAME.fullmatch(name) is not None


def is_secret_response_header(name: str) -> bool:
    """Tell whether a response's header of this name may hold a credential."""
    return _RESPONSE_HEADER.fullmatch(name) is not None and _OPEN_HEADER.fullmatch(name) is None


def json_secrets(text: str) -> list[Span]:
    """Find the string members of a JSON text whose names say that they are credentials, and those within addresses."""
    found: list[Span] = []
    for match in _MEMBER.finditer(text):
        name, value = match[1], match[2]
        if not value:
            continue
        if is_secret_name(_unescaped(name) if "\\" in name else name):
            found.append(Span(match.start(2), match.end(2), name))
        elif _ADDRESS.match(value):
            start = match.start(2)
            found += (Span(start + one.start, start + one.end, one.name) for one in query_secrets(value))
    return found


def query_secrets(url: str) -> list[Span]:
    """Find what of an address may be a credential: its password, and arguments whose names say so."""
    found: list[Span] = []
    password = _PASSWORD.match(url)
    if password is not None:
        found.append(Span(password.start(1), password.end(1), "password"))
    address, _, fragment = url.partition("#")
    query = address.find("?") + 1
    for start, text in ((query, address[query:] if query else ""), (len(address) + 1, fragment)):
        for match in _ARGUMENT.finditer(text):
            plain = unquote_plus(match[1])
            if is_secret_name(plain) or plain.lower() in _QUERY_NAMES:
                found.append(Span(start + match.start(2), start + match.end(2), plain))
    return found


def known_forms(values: Iterable[str]) -> tuple[str, ...]:
    """Give the forms in which known credentials may stand in a text: plain, in an address, in JSON, in base64.

    Args:
        values: Credentials. Those of less than eight characters are left out: they are words of ordinary texts, too.
    """
    forms: set[str] = set()
    for value in values:
        if len(value) < _LEAST_KNOWN:
            continue
        forms |= {value, quote(value, safe=""), quote_plus(value, safe=""), json.dumps(value)[1:-1]}
        for before in range(3):  # base64 looks different at each place of a group of three
            content = bytes(before) + value.encode("utf-8", "replace")
            whole = len(content) // 3 * 4
            inner = b64encode(content).decode()[4 if before else 0 : whole]
            if len(inner) >= _LEAST_KNOWN:
                forms |= {inner, inner.replace("+", "-").replace("/", "_")}
    return tuple(sorted(forms, key=len, reverse=True))


def hidden(text: str, forms: Sequence[str], *, cut: bool = False) -> str:
    """Give the text with a mask in place of each known credential.

    Args:
        text: Anything.
        forms: Of `known_forms`.
        cut: Whether the text ends somewhere in the middle, maybe within a credential.
    """
    for form in forms:
        text = text.replace(form, MASK)
    if cut:
        for form in forms:
            size = next((size for size in range(len(form) - 1, _LEAST_BEGUN, -1) if text.endswith(form[:size])), 0)
            if size:
                return text[:-size] + MASK
    return text


def _unescaped(name: str) -> str:
    try:
        return str(json.loads(f'"{name}"'))
    except ValueError:
        return name


def mask_spans(text: str, spans: Sequence[Span]) -> str:
    """Give the text with a mask in place of each value."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += (text[end : span.start], MASK)
        end = span.end
    return "".join((*parts, text[end:]))
