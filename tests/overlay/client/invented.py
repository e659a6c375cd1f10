"""A namespace that no description has, over operations that every one has: so that its tests need no other."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

import claude_api.areas
from claude_api._plan import PlannedCall, PlannedDownload, PlannedEvents, PlannedPages
from claude_api.types import UNSET

if TYPE_CHECKING:
    import pytest


def list_things(*, limit: Any = UNSET, after_id: Any = UNSET, workspace_id: Any = UNSET, **options: Any) -> Any:
    """List the things."""
    arguments = {"limit": limit, "after_id": after_id, "anthropic_workspace_id": workspace_id}
    return PlannedPages("files.list_files", options, arguments=arguments, style="ids")


def retrieve_thing(thing_id: str, **options: Any) -> Any:
    """Look at one."""
    return PlannedCall("files.retrieve_file_metadata", options, path=(thing_id,))


def upload_thing(*, file: Any, expires_in_seconds: Any = UNSET, **options: Any) -> Any:
    """Upload one."""
    body = {"file": file, "expires_in_seconds": expires_in_seconds}
    return PlannedCall("files.upload_file", options, body=body, files=("file",))


def count_things(*, model: Any, messages: Any, **options: Any) -> Any:
    """Count."""
    return PlannedCall("messages.count_message_tokens", options, body={"model": model, "messages": messages})


def stream_things(*, workspace_id: Any = UNSET, **options: Any) -> Any:
    """Follow them."""
    body = {"model": "m", "max_tokens": 1, "messages": []}
    arguments = {"anthropic_workspace_id": workspace_id}
    return PlannedEvents("messages.create_message", options, arguments=arguments, body=body)


def download_thing(thing_id: str, *, size_bytes: int | None = None, **options: Any) -> Any:
    """Fetch one."""
    return PlannedDownload("files.download_file", options, path=(thing_id,), size_bytes=size_bytes)


def download_thing_to(thing_id: str, path: Any, *, size_bytes: int | None = None, **options: Any) -> Any:
    """Fetch one into a file."""
    return PlannedDownload("files.download_file", options, path=(thing_id,), size_bytes=size_bytes, to=path)


METHODS = {
    "list": ("list_things", "pages"),
    "retrieve": ("retrieve_thing", "call"),
    "upload": ("upload_thing", "call"),
    "count": ("count_things", "call"),
    "stream": ("stream_things", "events"),
    "download": ("download_thing", "download"),
    "download_to": ("download_thing_to", "download_to"),
}


def invent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put `claude.inventions`, and `claude.inventions.parts` below it, into the tree."""
    for name, methods, below in (
        ("inventions", METHODS, {"parts": "inventions_parts"}),
        ("inventions_parts", {"retrieve": METHODS["retrieve"]}, {}),
    ):
        module = ModuleType(f"claude_api.areas.{name}", f"`claude.{name}`: what nobody has.")
        functions = {function: globals()[function] for function, _ in methods.values()}
        vars(module).update(functions, PATH=name.replace("_", "."), METHODS=methods, AREAS=below)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(claude_api.areas.AREAS, "inventions", "inventions")
