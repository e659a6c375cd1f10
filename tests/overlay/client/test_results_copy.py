"""What of a download is written to the file, and what is counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from claude_overlay.batches import BatchResultsDecoder
from claude_overlay.client.results_copy import ResultsCopy
from claude_overlay.errors import BatchIncompleteError, InvalidArgumentError

if TYPE_CHECKING:
    from pathlib import Path

LINES = [json.dumps({"custom_id": name, "result": {"type": "canceled"}}).encode() + b"\n" for name in "abc"]


def copied(path: Path, *chunks: bytes, resume: bool, batch: str = "batch/1", expected: int = 3) -> ResultsCopy:
    """Copy a download that came in these chunks and ended cleanly."""
    decoder = BatchResultsDecoder(expected={"succeeded": 0, "canceled": expected})
    with ResultsCopy(decoder, path, batch, resume=resume) as copy:
        for _ in copy.recall():
            pass
        for chunk in chunks:
            copy.take(chunk)
        copy.end()
    return copy


def part_of(path: Path, batch: str) -> Path:
    """Give the part's place."""
    return path.with_name(f"{path.name}.{batch.replace('/', '%2F')}.part")


@pytest.mark.parametrize("resume", [True, False])
def test_without_a_part_everything_is_written(tmp_path: Path, *, resume: bool) -> None:
    """As it is received; nothing was resumed, nothing is left beside the file."""
    path = tmp_path / "results"
    copy = copied(path, b"".join(LINES)[:50], b"".join(LINES)[50:], resume=resume)
    copy.verify()

    assert path.read_bytes() == b"".join(LINES)
    assert list(tmp_path.iterdir()) == [path]
    assert (copy.report.results, copy.report.resumed, copy.report.ended) == (3, 0, True)


def test_a_part_is_gone_on_with(tmp_path: Path) -> None:
    """Only what the part does not have is added; half a line at its end is dropped; the report counts all results."""
    path = tmp_path / "results"
    part_of(path, "batch/1").write_bytes(LINES[2] + LINES[0] + LINES[1][:9])
    copy = copied(path, *LINES, resume=True)
    copy.verify()

    assert path.read_bytes() == LINES[2] + LINES[0] + LINES[1]
    assert list(tmp_path.iterdir()) == [path]
    assert (copy.report.results, copy.report.resumed, copy.report.duplicates) == (3, 2, 0)


def test_the_part_of_another_batch_is_not_taken_up(tmp_path: Path) -> None:
    """Its name has the batch in it, whatever characters that has."""
    path = tmp_path / "results"
    part_of(path, "batch/2").write_bytes(b"something else\n")
    copied(path, *LINES, resume=True)

    assert path.read_bytes() == b"".join(LINES)
    assert part_of(path, "batch/2").read_bytes() == b"something else\n"


def test_a_part_of_something_else_is_an_error(tmp_path: Path) -> None:
    """The target and the part are as they were, so that the next call says the same."""
    path = tmp_path / "results"
    path.write_bytes(b"old")
    part = part_of(path, "batch/1")
    part.write_bytes(LINES[0] + b"something else\n")

    for _ in range(2):
        with pytest.raises(InvalidArgumentError) as caught:
            copied(path, *LINES, resume=True)
        assert str(part) in str(caught.value)
        assert (path.read_bytes(), part.read_bytes()) == (b"old", LINES[0] + b"something else\n")


def test_expectations_are_compared_after_the_file_is_in_place(tmp_path: Path) -> None:
    """The file is what the server sent; what it lacks is told by the error."""
    path = tmp_path / "results"
    copy = copied(path, *LINES, resume=True, expected=4)

    with pytest.raises(BatchIncompleteError):
        copy.verify()

    assert path.read_bytes() == b"".join(LINES)
