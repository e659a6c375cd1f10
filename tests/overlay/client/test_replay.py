"""Which bodies can be sent again, and from where."""

from __future__ import annotations

import io
from typing import Any

import pytest

from claude_overlay.client.replay import Replay, is_replayable
from claude_overlay.errors import InvalidArgumentError


class Pipe(io.BytesIO):
    """A file that goes forward only."""

    def seekable(self) -> bool:
        """Say so."""
        return False


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({}, True),
        ({"content": b"x"}, True),
        ({"content": None}, True),
        ({"content": io.BytesIO(b"x")}, True),
        ({"content": Pipe(b"x")}, False),
        ({"content": iter([b"x"])}, False),
        ({"content": (part for part in [b"x"])}, False),
        ({"content": [b"x", b"y"]}, True),
        ({"files": [("f", ("a", b"x", "text/plain"))], "data": {"k": "v"}}, True),
        ({"files": [("f", ("a", io.BytesIO(b"x")))]}, True),
        ({"files": [("f", ("a", b"x")), ("g", ("b", Pipe(b"x")))]}, False),
        ({"files": [("f", io.BytesIO(b"x"))]}, True),
        ({"files": [("f", (None, b"{}", "application/json"))]}, True),
    ],
)
def test_what_can_be_sent_again(request_: dict[str, Any], expected: bool) -> None:  # noqa: FBT001 - a table
    """Bytes, collections and files that can go back; nothing that reading uses up."""
    assert is_replayable(request_) is expected


def test_a_closed_file_cannot() -> None:
    """It does not even say whether it could."""
    file = io.BytesIO(b"x")
    file.close()

    assert is_replayable({"content": file}) is False


def test_files_go_back_to_where_they_were() -> None:
    """Not to their beginning: a caller may have read the head of a file before."""
    file, whole = io.BytesIO(b"headbody"), io.BytesIO(b"abc")
    file.seek(4)
    replay = Replay({"files": [("f", ("a", file)), ("g", ("b", whole))]})
    assert (file.read(), whole.read()) == (b"body", b"abc")

    replay.rewind()

    assert (file.read(), whole.read()) == (b"body", b"abc")


def test_a_file_that_was_closed_meanwhile_is_an_error_of_ours() -> None:
    """Never a bare ValueError in the middle of a retry."""
    file = io.BytesIO(b"x")
    replay = Replay({"content": file})
    file.close()

    with pytest.raises(InvalidArgumentError, match="sent again"):
        replay.rewind()
