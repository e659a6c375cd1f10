"""Where a credential would come from, and what is wrong with it, without a character of it.

Looks where `Claude.from_env()` and `Claude.from_workspace()` look, in their order, by their own rules. Called by
`doctor`.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from claude_overlay.credential import MaskedText, fault_of
from claude_overlay.diagnostics.report import CredentialPlace, Finding
from claude_overlay.errors import ConfigurationError
from claude_overlay.secret import API_KEY_NAME, WORKSPACE_FILE, _assigned, _read_text, _reason, _workspace_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["AUTH_TOKEN_NAME", "look_at_environment", "look_at_workspace"]

AUTH_TOKEN_NAME: Final = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105 - a name
_ENV: Final = "Claude.from_env()"
_WORKSPACE: Final = "Claude.from_workspace()"
_QUOTES: Final = "\"'`\u2018\u2019\u201c\u201d"
_PLACEHOLDER: Final = re.compile(r"(?i)your|change.?me|placeholder|example|replace|xxxx|\.\.\.|<.*>|\*{4}")
# How keys and tokens begin; which is public.
_PREFIX: Final = "sk-ant-"
_TOKEN_PREFIX: Final = "sk-ant-oat"  # noqa: S105 - a prefix
_ADMIN_PREFIX: Final = "sk-ant-admin"

Looked = tuple[list[CredentialPlace], list[Finding]]


def look_at_environment(environment: Mapping[str, str]) -> Looked:
    """Look at the two variables of the environment."""
    places: list[CredentialPlace] = []
    findings: list[Finding] = []
    for name in (API_KEY_NAME, AUTH_TOKEN_NAME):
        taken = name in environment and not any(place.taken for place in places)
        value = MaskedText(environment.get(name, ""))
        state = _state(value) if name in environment else "missing"
        places.append(CredentialPlace(reader=_ENV, place=name, state=state, taken=taken))
        if taken:
            findings += _judged(value, f"the environment variable {name}", is_token=name == AUTH_TOKEN_NAME)
            header = "Authorization: Bearer" if name == AUTH_TOKEN_NAME else "x-api-key"
            if state == "usable":
                findings.append(_ok(f"{_ENV} takes {name}; it goes out as {header}"))
    if all(name in environment for name in (API_KEY_NAME, AUTH_TOKEN_NAME)):
        message = f"{API_KEY_NAME} and {AUTH_TOKEN_NAME} are both set; {_ENV} takes the first and ignores the second"
        findings.append(_finding("warning", message, "unset the one you do not mean"))
    return places, findings


def look_at_workspace(root: str | os.PathLike[str] | None) -> Looked:
    """Look at the files that a workspace may have."""
    places: list[CredentialPlace] = []
    findings: list[Finding] = []
    try:
        files = list(_workspace_files(None if root is None else Path(root), WORKSPACE_FILE))
    except ConfigurationError as error:
        message = f"{_WORKSPACE} cannot look for {WORKSPACE_FILE}: {error}"
        return [], [_finding("error", message, "change to a directory that exists")]
    for path in files:
        state, value, reason = _read(path)
        taken = state in {"usable", "unusable"} and not any(place.taken for place in places)
        places.append(CredentialPlace(reader=_WORKSPACE, place=str(path), state=state, taken=taken))
        if state == "unreadable":
            findings.append(_finding("warning", f"{path} cannot be used: {reason}", "it is passed over"))
        elif state != "missing":
            findings += _permissions(path)
        if taken:
            findings += _judged(value, f"{API_KEY_NAME} in {path}", is_token=False)
            if state == "usable":
                findings.append(_ok(f"{_WORKSPACE} takes {API_KEY_NAME} from {path}"))
    return places, findings


def lack(places: Iterable[CredentialPlace]) -> list[Finding]:
    """Say that there is no credential anywhere, if so."""
    if any(place.taken for place in places):
        return []
    hint = (
        f'set {API_KEY_NAME}, or write {API_KEY_NAME}="..." into secret/{WORKSPACE_FILE}, or give Claude(api_key) one'
    )
    return [_finding("error", "no credential was found in the environment or in a workspace file", hint)]


def _state(value: str) -> str:
    if not value.strip():
        return "empty"
    return "usable" if fault_of(value) is None else "unusable"


def _waits(path: Path) -> bool:
    """Whether reading might wait for ever: a pipe gives nothing before somebody writes."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)


def _read(path: Path) -> tuple[str, MaskedText, str]:
    """Give what is in a file: the state, the value, and why it cannot be read."""
    if _waits(path):
        return "unreadable", MaskedText(""), "it is no ordinary file; it was not read, as that may wait for ever"
    try:
        found = _assigned(_read_text(path), API_KEY_NAME)
    except FileNotFoundError:
        return "missing", MaskedText(""), ""
    except (OSError, ValueError) as error:
        return "unreadable", MaskedText(""), _reason(error)
    if found is None:
        return "not defined", MaskedText(""), ""
    return ("empty" if not found else _state(found)), found, ""


def _judged(value: str, place: str, *, is_token: bool) -> list[Finding]:
    """Say what is wrong with a value, or looks wrong. Of the value itself only its kind is told."""
    fault = fault_of(value)
    if fault is not None:
        hint = "paste it anew, without quotes and line breaks"
        if value.strip()[:7].lower() == "bearer ":
            hint = "leave out the word Bearer: the client adds it"
        if not value.strip():
            hint = "unset the variable, or give it a value"
        return [_finding("error", f"{place} {fault}", hint)]
    found: list[Finding] = []
    if value[0] in _QUOTES or value[-1] in _QUOTES:
        found.append(_finding("error", f"{place} begins or ends with a quote", "leave the quotes out of the value"))
    elif _PLACEHOLDER.search(value):
        found.append(_finding("warning", f"{place} looks like a placeholder", "put a real one in its place"))
    elif not is_token:
        found += _wrong_key(value, place)
    elif value.startswith(_PREFIX) and not value.startswith(_TOKEN_PREFIX):
        hint = f"put it into {API_KEY_NAME}; as a token it may be refused"
        found.append(_finding("warning", f"{place} looks like an API key", hint))
    return found


def _wrong_key(value: str, place: str) -> list[Finding]:
    if value.startswith(_TOKEN_PREFIX):
        hint = f"put it into {AUTH_TOKEN_NAME}: tokens go out as Authorization: Bearer"
        return [_finding("warning", f"{place} looks like an access token, not an API key", hint)]
    if value.startswith(_ADMIN_PREFIX):
        hint = "messages need an ordinary API key"
        return [_finding("warning", f"{place} looks like a key of the Admin API", hint)]
    if not value.startswith(_PREFIX):
        hint = f"keys of the API begin with {_PREFIX}; those of a gateway may not"
        return [_finding("warning", f"{place} does not begin as keys of the API do", hint)]
    return []


def _permissions(path: Path) -> list[Finding]:
    """Warn of a file that others may read or change. Windows has no such bits."""
    if os.name != "posix":
        return []
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return []
    if not mode & 0o077:
        return []
    who = "others may change" if mode & 0o022 else "others may read"
    return [_finding("warning", f"{who} {path} (mode {mode:03o})", f"chmod 600 '{path}'")]


def _finding(level: str, message: str, hint: str = "") -> Finding:
    return Finding(level=level, topic="credential", message=message, hint=hint)  # type: ignore[arg-type]  # one of four


def _ok(message: str) -> Finding:
    return _finding("ok", message)
