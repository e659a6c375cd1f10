"""The files area over both shells."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.testing import fault, reply

if TYPE_CHECKING:
    from pathlib import Path

FILE = {
    "id": "f",
    "type": "file",
    "filename": "a.txt",
    "mime_type": "text/plain",
    "size_bytes": 4,
    "created_at": "2026-01-01T00:00:00Z",
    "downloadable": False,
}


@pytest.mark.parametrize("kind", ["path", "bytes", "open file", "tuple"])
def test_upload(shell: Any, tmp_path: Path, kind: str) -> None:
    """Each kind of source goes out as one multipart part with its name, type and bytes."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"data")
    stream = io.BytesIO(b"data")
    stream.name = "/somewhere/a.txt"
    source: Any = {"path": path, "bytes": b"data", "open file": stream, "tuple": ("a.txt", b"data")}[kind]
    claude, transport = shell.claude(reply(json=FILE))

    assert claude.files.upload(source, expires_in_seconds=3600).id == "f"

    (request,) = transport.requests
    name = "unnamed.txt" if kind == "bytes" else "a.txt"
    assert f'name="file"; filename="{name}"'.encode() in request.content
    assert b"Content-Type: text/plain\r\n\r\ndata\r\n" in request.content
    assert b'name="expires_in_seconds"\r\n\r\n3600\r\n' in request.content
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize("step", [reply(json=FILE), fault("WriteError"), reply(500)])
def test_an_uploaded_path_is_closed(shell: Any, tmp_path: Path, step: Any) -> None:
    """Success or not, the file opened for an upload is closed (an open one would warn, and warnings are errors)."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"data")
    claude, transport = shell.claude(step)

    try:
        claude.files.upload(path)
    except Exception as error:  # noqa: BLE001 - the outcome is another test's matter
        del error

    assert len(transport.requests) == 1


def test_list_describe_delete(shell: Any) -> None:
    """The rest of the area."""
    first = {"data": [FILE], "next_page": "page_2"}
    last = {"data": [{**FILE, "id": "g"}], "next_page": None}
    claude, transport = shell.claude(
        reply(json=first), reply(json=last), reply(json=FILE), reply(json={"id": "f", "type": "file_deleted"})
    )

    assert [one.id for one in claude.files.list(limit=1)] == ["f", "g"]
    assert claude.files.retrieve_metadata("f").filename == "a.txt"
    assert claude.files.delete("f").id == "f"
    assert transport.requests[1].url.endswith("/v1/files?limit=1&page=page_2")
