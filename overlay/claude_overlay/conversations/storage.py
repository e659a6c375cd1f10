"""A conversation as JSON, and in a file.

Decides the form, by a version of its own, and what is refused on reading: anything that would go wrong later. Called by
`Conversation`.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from claude_api.models import Message
from claude_overlay.content.cache import Cache
from claude_overlay.conversations.log import KINDS, Entry
from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.errors import DecodeError, InvalidArgumentError
from claude_overlay.errors.conversations import ConversationFileError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FORMAT", "VERSION", "read_conversation", "read_file", "write_conversation", "write_file"]

FORMAT: Final = "claude-openapi conversation"
VERSION: Final = 1

_MOST_OF_A_PATH: Final = 300
_CACHES: Final = ("off", "system", "system_and_last_user")
_WITHOUT_MESSAGE: Final = frozenset({"withdrawal", "count"})


def write_conversation(state: Mapping[str, Any]) -> str:
    """Give the JSON text of a conversation's state.

    Raises:
        InvalidArgumentError: something in it is no JSON; names the setting.
    """
    policy: CompactionPolicy | None = state["compaction"]
    for name, value in state["settings"].items():
        _require_json(f"the setting {name!r}", value, "leave it out, and give it to request(...)")
    made = {
        "format": FORMAT,
        "version": VERSION,
        "settings": state["settings"],
        "cache": state["cache"],
        "cache_ttl": state["cache_ttl"],
        "compaction": None if policy is None else asdict(policy),
        "entries": [entry.to_dict() for entry in state["entries"]],
    }
    try:
        return json.dumps(made, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        for number, entry in enumerate(made["entries"]):
            _require_json(f"entries[{number}]", entry, "content is made of what JSON has; files go as base64")
        raise


def read_conversation(text: str | bytes) -> dict[str, Any]:
    """Read what `write_conversation` wrote.

    Raises:
        ConversationFileError: it is something else; names the place.
    """
    if not isinstance(text, str | bytes | bytearray):
        message = f"the text of a conversation is due, not {type(text).__name__}; Conversation.load(path) reads a file"
        raise ConversationFileError(message)
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        hint = "" if len(text) > _MOST_OF_A_PATH or not text else "; Conversation.load(path) reads a file"
        message = f"this is no JSON: {error}{hint}"
        raise ConversationFileError(message) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ConversationFileError("this is no saved conversation", path="format")
    if found.get("version") != VERSION or type(found["version"]) is not int:
        message = f"version {found.get('version')!r} is not known; this library reads version {VERSION}"
        raise ConversationFileError(message, path="version")
    settings = found.get("settings")
    if not isinstance(settings, dict) or "messages" in settings:
        raise ConversationFileError("an object of request fields is due", path="settings")
    return {
        "settings": settings,
        "cache": _one_of(found, "cache", _CACHES),
        "cache_ttl": _one_of(found, "cache_ttl", get_args(Cache)),
        "compaction": _policy(found.get("compaction")),
        "entries": _entries(found.get("entries")),
    }


def write_file(path: str | os.PathLike[str], text: str) -> None:
    """Write a file all at once: through another one beside it that takes its name when it is complete."""
    target = Path(os.path.realpath(path))  # a link stays one
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read_file(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read a file that `write_file` wrote.

    Raises:
        ConversationFileError: it holds no conversation; names the file and the place.
    """
    try:
        return read_conversation(Path(path).read_bytes())
    except ConversationFileError as error:
        raise ConversationFileError(error.message, path=error.path, file=str(path)) from error.__cause__


def _require_json(what: str, value: Any, way_out: str) -> None:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        message = f"{what} cannot be saved: {error}; {way_out}"
        raise InvalidArgumentError(message) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        message = f"a name stands twice in one object: {max(names, key=names.count)!r:.80}"
        raise ValueError(message)
    return found


def _no_number(text: str) -> Any:
    message = f"{text} is no number of JSON"
    raise ValueError(message)


def _one_of(found: Mapping[str, Any], name: str, known: tuple[str, ...]) -> Any:
    if found.get(name) not in known:
        message = f"one of {', '.join(known)} is due, not {found.get(name)!r}"
        raise ConversationFileError(message, path=name)
    return found[name]


def _policy(value: Any) -> CompactionPolicy | None:
    if value is None:
        return None
    names = {field.name for field in fields(CompactionPolicy)}
    if not isinstance(value, dict) or not set(value) <= names:
        raise ConversationFileError("an object of a policy's numbers is due", path="compaction")
    try:
        return CompactionPolicy(**value)
    except InvalidArgumentError as error:
        raise ConversationFileError(str(error), path="compaction") from error


def _entries(values: Any) -> list[Entry]:
    if not isinstance(values, list):
        raise ConversationFileError("a list is due", path="entries")
    return [_entry(number, value) for number, value in enumerate(values)]


def _entry(number: int, value: Any) -> Entry:
    path = f"entries[{number}]"
    if not isinstance(value, dict) or value.get("kind") not in KINDS:
        message = f"an object with a kind is due: one of {', '.join(KINDS)}"
        raise ConversationFileError(message, path=f"{path}.kind" if isinstance(value, dict) else path)
    kind = value["kind"]
    if kind not in _WITHOUT_MESSAGE:
        _require_message(kind, value.get("message"), f"{path}.message")
    hides = value.get("hides", [])
    if not isinstance(hides, list) or not all(_is_number(one, number) for one in hides):
        raise ConversationFileError("numbers of earlier entries are due", path=f"{path}.hides")
    for name, least in (("covers", kind == "summary"), ("tokens", kind == "count")):
        given = value.get(name)
        if (least or given is not None) and (isinstance(given, bool) or not isinstance(given, int) or given < 0):
            raise ConversationFileError("a whole number is due", path=f"{path}.{name}")
    if kind == "summary" and value["covers"] > number:
        raise ConversationFileError("a summary covers entries before it", path=f"{path}.covers")
    return Entry(
        kind=kind,
        message=value.get("message"),
        covers=value.get("covers"),
        hides=tuple(hides),
        tokens=value.get("tokens"),
    )


def _is_number(value: Any, below: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < below


def _require_message(kind: str, message: Any, path: str) -> None:
    if not isinstance(message, dict) or not isinstance(message.get("role"), str):
        raise ConversationFileError("a message with a role is due", path=path)
    if kind == "message":
        if not isinstance(message.get("content", ""), str | list):
            raise ConversationFileError("a string or a list of blocks is due", path=f"{path}.content")
        return
    try:
        Message.from_dict(message)
    except DecodeError as error:
        raise ConversationFileError(error.message, path=".".join(filter(None, (path, error.path)))) from error
