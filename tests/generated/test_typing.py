"""What type checkers see: the generated tree is clean under `mypy --strict`, and uses of it are checked."""

from __future__ import annotations

import subprocess
import sys

import pytest

USE = """
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack, assert_type

import claude_api
from claude_api import AuthenticatedClient, Response, models
from claude_api.api.parcels import create_parcel, download_photo, list_parcels, read_log

if TYPE_CHECKING:
    from claude_api.api.parcels.create_parcel import Fields

client = AuthenticatedClient(token="t")
assert_type(create_parcel.sync(client=client, body={"contents": "book"}), models.Parcel)
assert_type(list_parcels.sync_detailed(client=client, statuses=["a"]), Response[models.ParcelPage])
assert_type(download_photo.sync("p1", client=client), bytes)
assert_type(read_log.sync(client=client), list[models.Item])
assert_type(create_parcel.sync(client=client, body={}).contents, list[models.Item])
models.CreateParcelRequest(contents=[models.Book(title="t"), {"type": "misc"}], label={"text": "x"})


def create(**fields: Unpack[Fields]) -> None: ...


create(contents="book", label={"text": "x"}, weight=1)
for item in create_parcel.sync(client=client, body={}).contents:
    if isinstance(item, models.Book):
        assert_type(item.title, str)
"""

WRONG = """
from typing import TYPE_CHECKING, Unpack

from claude_api import AuthenticatedClient, models
from claude_api.api.parcels import retrieve_parcel

if TYPE_CHECKING:
    from claude_api.api.parcels.create_parcel import Fields


def create(**fields: Unpack[Fields]) -> None: ...


create(weight=1)
create(contents="book", colour="red")
models.Book()
models.Bok
retrieve_parcel.sync(client=AuthenticatedClient(token="t"))
"""


@pytest.fixture(scope="module")
def mypy(parcels_tree, tmp_path_factory):
    """Check a text against the small package; gives mypy's lines."""
    cache = tmp_path_factory.mktemp("mypy")

    def run(text, *arguments):
        folder = tmp_path_factory.mktemp("use")
        (folder / "use.py").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache), *arguments]
        command.append(str(folder / "use.py"))
        run = subprocess.run(  # noqa: S603
            command, capture_output=True, text=True, check=False, env={"MYPYPATH": str(parcels_tree), "PATH": ""}
        )
        return [line for line in run.stdout.splitlines() if ": error:" in line]

    return run


def test_clean(mypy, parcels_tree) -> None:
    """The whole tree, and a use of every kind of value, are clean; types are exact."""
    assert mypy(USE, str(parcels_tree / "claude_api")) == []


def test_mistakes_are_found(mypy) -> None:
    """A missing or misspelt member, name or argument is an error on its line."""
    lines = sorted({int(line.split(":")[1]) for line in mypy(WRONG)})
    first = WRONG.splitlines().index("create(weight=1)") + 1
    assert lines == [first, first + 1, first + 2, first + 3, first + 4]
