"""The planning modules below `areas`: what the generator makes of tags and `x-method`."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import pytest

import claude_api
from claude_api.areas import AREAS

PLANNERS = sorted(
    path.stem for path in (Path(claude_api.__file__).parent / "areas").glob("*.py") if not path.stem.startswith("_")
)


@pytest.fixture
def area(parcels):
    """The namespace of the small description."""
    return import_module(f"{parcels.__name__}.areas.parcels")


def test_table(area, parcels) -> None:
    """A method for each operation, by its `x-method`, with its kind; a download has two."""
    assert import_module(f"{parcels.__name__}.areas").AREAS == {"parcels": "parcels"}
    assert area.PATH == "parcels"
    assert area.AREAS == {}
    assert area.METHODS == {
        "create": ("create_parcel", "call"),
        "delete": ("delete_parcel", "call"),
        "download": ("download_photo", "download"),
        "download_to": ("download_photo_to", "download_to"),
        "list": ("list_parcels", "call"),
        "read_log": ("read_log", "call"),
        "retrieve": ("retrieve_parcel", "call"),
        "upload": ("upload_photo", "call"),
    }


def test_signature(area, parcels) -> None:
    """Path parameters first, by position; the rest by name, what must be given before what may be."""

    def of(function):
        return [(p.name, p.kind.name, p.default) for p in inspect.signature(function).parameters.values()]

    assert of(area.retrieve_parcel) == [
        ("parcel_id", "POSITIONAL_OR_KEYWORD", inspect.Parameter.empty),
        ("options", "VAR_KEYWORD", inspect.Parameter.empty),
    ]
    assert [name for name, _, _ in of(area.download_photo_to)] == ["parcel_id", "path", "size_bytes", "options"]
    unset = import_module(f"{parcels.__name__}.types").UNSET
    listed = {name: (kind, default) for name, kind, default in of(area.list_parcels)}
    assert listed["statuses"] == listed["created_at_gte"] == ("KEYWORD_ONLY", unset)
    created = of(area.create_parcel)
    assert created[0] == ("contents", "KEYWORD_ONLY", inspect.Parameter.empty)
    assert inspect.signature(area.upload_photo).parameters["file"].annotation == "FileSource"


def test_plan(area, parcels) -> None:
    """A plan holds what was given, by the names of the wire and of the operation's module, and does nothing."""
    plan = area.upload_photo("p1", file=b"x", betas="b")
    assert (plan.name, plan.path, plan.files) == ("parcels.upload_photo", ("p1",), ("file",))
    assert (plan.body["file"], plan.options) == (b"x", {"betas": "b"})
    assert plan.endpoint is import_module(f"{parcels.__name__}.api.parcels.upload_photo")
    plan = area.download_photo_to("p1", "here", size_bytes=3)
    assert (plan.to, plan.size_bytes, plan.body) == ("here", 3, None)


def test_docstring(area) -> None:
    """What the operation does, and every argument in the description's words."""
    documented = inspect.getdoc(area.list_parcels)
    assert documented.startswith("List the parcels.\n\nArgs:\n")
    assert "statuses: Only these." in documented
    assert "**options: See `Options`." in documented


@pytest.mark.parametrize("name", [*PLANNERS, *([] if PLANNERS else ["__init__"])])
def test_every_namespace_is_in_the_tree(name) -> None:
    """It is reached from the top, and every function of its table is there and documented."""
    if name == "__init__":
        assert AREAS == {}
        return
    module = import_module(f"claude_api.areas.{name}")
    top, *below = module.PATH.split(".")
    found = AREAS[top]
    for word in below:
        found = import_module(f"claude_api.areas.{found}").AREAS[word]

    assert found == name
    for function, _ in module.METHODS.values():
        assert inspect.getdoc(getattr(module, function))
