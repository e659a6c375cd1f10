"""Downloads, blocking and awaited: whole or an error, in memory or in a file."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, reply

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = bytes(range(256)) * 100
BROKEN = [
    reply(chunks=[CONTENT, Fault("ReadError")]),
    reply(body=CONTENT, headers={"content-length": "99999"}),
    reply(chunks=[gzip.compress(CONTENT)[:-4]], headers={"content-encoding": "gzip"}),
]


def test_download_gives_bytes(shell: Any) -> None:
    """The content, whatever its type says."""
    claude, transport = shell.claude(
        reply(body=CONTENT, headers={"content-type": "image/png"}), reply(chunks=[b"{}"], headers={})
    )

    assert claude.files.download("f") == CONTENT
    value, metadata = claude.files.download.with_response("f")
    assert (value, metadata.status) == (b"{}", 200)
    assert transport.requests[1].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("broken", BROKEN, ids=["reset", "short", "gzip"])
def test_a_cut_download_is_an_error(shell: Any, tmp_path: Path, broken: Any) -> None:
    """Neither way gives a part for the whole, and the file is as it was."""
    claude, _ = shell.claude(broken, broken)
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with pytest.raises(errors.APIConnectionError, match="request req_scripted"):
        claude.files.download("f")
    with pytest.raises(errors.APIConnectionError):
        claude.files.download_to("f", path)

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("size", "error"), [(len(CONTENT) + 1, errors.APIConnectionError), (len(CONTENT) - 1, errors.DecodeError)]
)
def test_a_size_that_differs_is_an_error(shell: Any, tmp_path: Path, size: int, error: type[Exception]) -> None:
    """A response that is complete by its own account is compared with the size the caller knows."""
    claude, _ = shell.claude(reply(chunks=[CONTENT]), reply(chunks=[CONTENT]))

    with pytest.raises(error) as caught:
        claude.files.download("f", size_bytes=size)
    with pytest.raises(error):
        claude.files.download_to("f", tmp_path / "file", size_bytes=size)

    assert getattr(caught.value, "request_id", None) == "req_scripted"
    assert list(tmp_path.iterdir()) == []


def test_a_size_that_fits(shell: Any, tmp_path: Path) -> None:
    """The right size changes nothing."""
    claude, _ = shell.claude(reply(chunks=[CONTENT]), reply(chunks=[CONTENT]))

    assert claude.files.download("f", size_bytes=len(CONTENT)) == CONTENT
    assert claude.files.download_to("f", tmp_path / "file", size_bytes=len(CONTENT)).read_bytes() == CONTENT


@pytest.mark.parametrize("size", [-1, True, "5", 1.5])
def test_a_size_that_is_none(shell: Any, size: Any) -> None:
    """Anything but a number of bytes is refused before anything is sent."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match="size_bytes"):
        claude.files.download("f", size_bytes=size)

    assert transport.requests == []


def test_download_to_a_file(shell: Any, tmp_path: Path) -> None:
    """The path comes back, holding the content; with_response adds the metadata."""
    claude, _ = shell.claude(reply(chunks=[CONTENT[:99], CONTENT[99:]]), reply(body=b"second"))
    path = tmp_path / "file"

    assert claude.files.download_to("f", str(path)) == path
    assert path.read_bytes() == CONTENT
    value, metadata = claude.files.download_to.with_response("f", path)
    assert (value, metadata.status) == (path, 200)
    assert path.read_bytes() == b"second"


def test_a_missing_folder_is_the_callers_error(shell: Any, tmp_path: Path) -> None:
    """An error of the disk stays an error of the disk, and the connection is freed."""
    claude, transport = shell.claude(reply(chunks=[CONTENT]))

    with pytest.raises(FileNotFoundError):
        claude.files.download_to("f", tmp_path / "no" / "file")

    shell.settle()
    assert transport.open_bodies == 0


def test_a_refused_download(shell: Any, tmp_path: Path) -> None:
    """An error status is the API's error, and no file appears."""
    claude, _ = shell.claude(reply(404, json={"type": "error", "error": {"type": "not_found_error", "message": "no"}}))

    with pytest.raises(errors.NotFoundError):
        claude.files.download_to("f", tmp_path / "file")

    assert list(tmp_path.iterdir()) == []
