"""Tools from functions, beside the official SDK's `beta_tool`: the same schemas for 50 signatures, or a reason.

Both read `signatures.py`; the SDK in its own interpreter (see `test_official_sdk`), without which this is skipped. One
difference holds for all and is taken off first: the SDK gives every member a `title`, its name in capitals, which says
nothing that the name does not, and costs tokens in every request. (Models of pydantic bring theirs here, too.)
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from tests.official_sdk.signatures import FUNCTIONS
from tests.official_sdk.test_official_sdk import sdk_python

from claude_overlay.tools.function import tool

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent


def without_titles(node: Any) -> Any:
    """Take off the titles that pydantic makes of names; a member that is called `title` stays."""
    if isinstance(node, dict):
        return {key: without_titles(item) for key, item in node.items() if key != "title" or isinstance(item, dict)}
    return [without_titles(item) for item in node] if isinstance(node, list) else node


def closed(definition: dict[str, Any]) -> None:
    """Say in the SDK's definition that nested objects have no other members."""
    for body in definition["input_schema"]["$defs"].values():
        body["additionalProperties"] = False


def no_empty_description(definition: dict[str, Any]) -> None:
    """Take an empty description off the SDK's definition."""
    assert definition.pop("description") == ""


def one_paragraph(definition: dict[str, Any]) -> None:
    """Take the blank line, which the docstring does not have, out of the SDK's description."""
    definition["description"] = definition["description"].replace("\n\n", "\n")


def digits(definition: dict[str, Any]) -> None:
    """Say in the SDK's definition which strings are decimal numbers."""
    text = definition["input_schema"]["properties"]["amount"]["anyOf"][1]
    text["pattern"] = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$"


def no_such_format(definition: dict[str, Any]) -> None:
    """Take a format off the SDK's definition that JSON Schema does not have."""
    assert definition["input_schema"]["properties"]["file"].pop("format") == "path"


def by_name(definition: dict[str, Any]) -> None:
    """Make the SDK's array of places an object of named members."""
    places = definition["input_schema"]["$defs"]["Point"].pop("prefixItems")
    members = dict(zip("xy", places, strict=True))
    definition["input_schema"]["$defs"]["Point"] = {
        "type": "object", "properties": members, "required": ["x", "y"], "additionalProperties": False,
    }  # fmt: skip


CLOSED: Final = "what is refused must stand in the schema: nested objects take no members that their class lacks"
EXPLAINED: Final[dict[str, tuple[Callable[[dict[str, Any]], None], str]]] = {
    "undocumented": (no_empty_description, "no docstring is no description, not an empty one"),
    "first_line_goes_on": (one_paragraph, "a sentence over two lines stays one; the SDK makes two paragraphs of it"),
    "money": (digits, "not every string is a decimal number: the schema says which, as the value is refused else"),
    "path": (no_such_format, "JSON Schema has no format `path`; a strict tool with one may be refused"),
    "named_tuple": (by_name, "a named tuple has names: an object tells the model what its places mean"),
    "data_class": (closed, CLOSED),
    "nested_data_class": (closed, CLOSED),
    "recursive": (closed, CLOSED),
    "typed_dict": (closed, CLOSED),
}


@pytest.fixture(scope="module")
def of_the_sdk() -> dict[str, dict[str, Any]]:
    """Give the SDK's definitions of all functions."""
    python = sdk_python()
    if python is None:
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}
    run = subprocess.run(  # noqa: S603 - our own script, no shell
        [python, HERE / "tool_schemas.py"], env=clean, capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 0, run.stderr
    made: dict[str, dict[str, Any]] = without_titles(json.loads(run.stdout))
    return made


def test_there_are_enough_signatures(of_the_sdk: dict[str, Any]) -> None:
    """At least 40, every one read by both; and every explanation has its function."""
    assert len(FUNCTIONS) == 50
    assert of_the_sdk.keys() == FUNCTIONS.keys()
    assert FUNCTIONS.keys() >= EXPLAINED.keys()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_definition_equals_the_sdks(name: str, of_the_sdk: dict[str, dict[str, Any]]) -> None:
    """Name, description and schema are the same; where not, the explained change alone makes them so."""
    ours, theirs = without_titles(tool(FUNCTIONS[name]).definition), of_the_sdk[name]

    if name in EXPLAINED:
        assert ours != theirs
        EXPLAINED[name][0](theirs)
    assert ours == theirs
