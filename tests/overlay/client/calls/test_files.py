"""Calls of the files area: what may be uploaded, and how it is named."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from claude_overlay.client.calls import files
from claude_overlay.errors import InvalidArgumentError

PNG = b"\x89PNG\r\n\x1a\n...."


def part_of(source: Any, **arguments: Any) -> tuple[str, Any, str]:
    """Plan an upload and give its file part."""
    call = files.upload_file(source, **arguments)
    (name, part), *more = call.request["files"]
    assert (name, more) == ("file", [])
    file_name, payload, media_type = part
    for opened in call.opened:
        opened.close()
    return file_name, payload, media_type


def test_a_path_is_opened_and_not_read(tmp_path: Path) -> None:
    """A path gives an open file, its name and the type of its ending."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"content")

    call = files.upload_file(str(path), expires_in_seconds=3600)

    (opened,) = call.opened
    assert opened.tell() == 0
    assert call.request["files"][0][1] == ("report.pdf", opened, "application/pdf")
    assert call.request["data"] == {"expires_in_seconds": "3600"}
    opened.close()


def test_a_path_is_closed_when_an_argument_is_wrong(tmp_path: Path) -> None:
    """A mistake after opening leaves no file open (an open one would warn, and warnings are errors here)."""
    path = tmp_path / "x"
    path.write_bytes(b"content")

    with pytest.raises(InvalidArgumentError, match="expires"):
        files.upload_file(path, expires=1)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("source", "name", "media_type"),
    [
        (PNG, "unnamed.png", "image/png"),
        (b"text", "unnamed.txt", "text/plain"),
        (b"\0", "unnamed", "application/octet-stream"),
        (bytearray(PNG), "unnamed.png", "image/png"),
        (io.BytesIO(PNG), "unnamed", "application/octet-stream"),
        (("a.csv", b"1,2"), "a.csv", "text/csv"),
        (("a.bin", PNG), "a.bin", "image/png"),
        (("a", b"x", "x/y"), "a", "x/y"),
    ],
)
def test_names_and_types(source: Any, name: str, media_type: str) -> None:
    """A given name and type count; else the ending tells, else the first bytes."""
    found_name, _, found_type = part_of(source)

    assert (found_name, found_type) == (name, media_type)


def test_an_open_file_keeps_its_own_name(tmp_path: Path) -> None:
    """An open file is named by its last path component and stays the caller's to close."""
    path = tmp_path / "notes.md"
    path.write_bytes(b"x")
    with path.open("rb") as stream:
        call = files.upload_file(stream)

        assert call.opened == ()
        assert call.request["files"][0][1] == ("notes.md", stream, "text/markdown")


@pytest.mark.parametrize(
    "source", [3, None, io.StringIO("x"), ("a",), ("a", b"x", "t", 1), (3, b"x"), ("a", "text"), "no/such", "\0"]
)
def test_what_is_no_file(source: Any) -> None:
    """Other values, text-mode files and paths that cannot be opened are refused."""
    with pytest.raises(InvalidArgumentError):
        files.upload_file(source)


def test_the_other_calls() -> None:
    """Paths of the area, and that downloads ask for the bytes as they are."""
    assert files.list_files(limit=1).first.request["url"] == "/v1/files"
    assert files.retrieve_file_metadata("f").request["url"] == "/v1/files/f"
    assert files.delete_file("f").request["method"] == "DELETE"
    plan = files.download_file_to("f", "x/y")
    assert plan.path == Path("x/y")
    assert files.download_file("f").path is None
    assert plan.call.request["url"] == "/v1/files/f/content"
    assert plan.call.request["headers"]["accept-encoding"] == "identity"
