"""Schemas of answers as the official SDK sends them and as we do: equal, or different for a reason that is told here.

Needs a Python that has `anthropic==2.12.0`, as `test_official_sdk` says; without it the tests are skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from tests.official_sdk.output_types import TYPES

from claude_overlay import Claude, InvalidArgumentError, user
from claude_overlay.errors.structured import OutputMismatchError
from claude_overlay.local import serve
from claude_overlay.structured import output_format, transform

HERE = Path(__file__).parent
TIME_LIMIT: Final = 300

PYTHONIC = "the SDK writes Python into the description (True, None), we write JSON (true, null)"
INLINED = (
    "the SDK drops the description of a field that refers to another type; we put the type in its place, and keep it"
)
PLACES = "the SDK says nothing of the items of a tuple; we allow what any place may hold"
DISCRIMINATOR = "the SDK writes the discriminator's table into the description; the members' own tags say it already"
ONLY_EMPTY = "the SDK asks for an object that can only be empty; we refuse, and say how to ask"
NO_TYPE = "both refuse"
ANY_ITEM = (
    "the SDK refuses a list of anything; we leave the items open, which is what it sends for an array without items"
)
DIFFERENT: Final = {
    "set": PYTHONIC,
    "dataclass": PYTHONIC,
    "options": PYTHONIC,
    "order": INLINED,
    "root model of an enum": INLINED,
    "pair": PLACES,
    "tuple": PLACES,
    "arrays": PLACES,
    "discriminated": DISCRIMINATOR,
    "free members": ONLY_EMPTY,
    "bare dict": ONLY_EMPTY,
    "any": NO_TYPE,
    "bare list": ANY_ITEM,
}
ASKABLE: Final = [name for name in TYPES if DIFFERENT.get(name) not in {ONLY_EMPTY, NO_TYPE, ANY_ITEM}]
# Types whose patterns, counts, places or formats, which the API does not enforce, the stand-in server's values break.
MISFITS: Final = {
    "list of at least two", "pattern", "tuple", "model", "list of models", "order", "dates", "options", "arrays",
}  # fmt: skip


@cache
def of_the_sdk() -> dict[str, tuple[dict[str, Any], Any]]:
    """Give for each type its schema by pydantic, and that schema as the SDK sends it."""
    named = os.environ.get("CLAUDE_OFFICIAL_SDK_PYTHON")
    python = Path(named) if named else HERE.parents[1] / "build" / "official-sdk" / "venv" / "bin" / "python"
    if not python.is_file():
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}
    done = subprocess.run(  # noqa: S603 - our own script, no shell
        [python, "-W", "error", HERE / "output_types.py"],
        env=clean,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, tuple[dict[str, Any], Any]] = json.loads(done.stdout)
    return found


def ours(schema: dict[str, Any]) -> Any:
    """Give a schema as we send it; the name of the error when we refuse."""
    try:
        return transform(schema)
    except InvalidArgumentError as error:
        return type(error).__name__


def pythonic(value: Any) -> Any:
    """Give a schema with what Python writes differently in descriptions written as JSON has it."""
    if isinstance(value, dict):
        return {
            key: _as_json(item) if key == "description" and isinstance(item, str) else pythonic(item)
            for key, item in value.items()
        }
    return [pythonic(item) for item in value] if isinstance(value, list) else value


def _as_json(text: str) -> str:
    for python, written in (
        ("None", "null"),
        ("True", "true"),
        ("False", "false"),
        ("'", '"'),
        (", ", ","),
        (": ", ":"),
    ):
        text = text.replace(python, written)
    return text


@pytest.mark.parametrize("name", TYPES)
def test_the_transformation_is_the_sdks(name: str) -> None:
    """From the same schema the same is made, for 48 types; each difference has its reason."""
    given, sdk = of_the_sdk()[name]
    made = ours(given)

    reason = DIFFERENT.get(name)
    assert (made == sdk) is (reason is None), f"{made}\n{sdk}"
    if reason is PYTHONIC:
        assert pythonic(made) == pythonic(sdk)
    elif reason in {ONLY_EMPTY, NO_TYPE}:
        assert made == "InvalidArgumentError"
    elif reason is ANY_ITEM:
        assert (made, sdk) == ({"type": "array"}, "ValueError")
    elif reason is not None:
        assert set(made) >= set(sdk) - {"$ref", "$defs"}


def bare(value: Any) -> Any:
    """Give a schema without titles and words, with its references resolved by name only."""
    if isinstance(value, dict):
        return {key: bare(item) for key, item in value.items() if key not in {"title", "description"}} | (
            {"properties": {key: bare(item) for key, item in value["properties"].items()}}
            if "properties" in value
            else {}
        )
    return [bare(item) for item in value] if isinstance(value, list) else value


def inlined(schema: dict[str, Any]) -> Any:
    """Give a schema with every definition in its place; one that holds itself stays a reference below its own."""

    def walk(value: Any, open_: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [walk(item, open_) for item in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str) and reference not in open_:
            return walk(schema["$defs"][reference.rpartition("/")[2]], (*open_, reference))
        return {key: walk(item, open_) for key, item in value.items() if key != "$defs"}

    return walk(schema, ())


@pytest.mark.parametrize("name", ASKABLE)
def test_a_type_asks_for_what_the_sdk_asks_for(name: str) -> None:
    """Also where we read the type ourselves and not pydantic: the same members, required ones, kinds and formats."""
    _, sdk = of_the_sdk()[name]
    made = inlined(bare(output_format(TYPES[name])["schema"]))
    same = made == inlined(bare(sdk))

    assert same is (DIFFERENT.get(name) is not PLACES), f"{made}\n{sdk}"


def test_the_stand_in_server_answers_each_type() -> None:
    """Every schema is accepted and answered; what the API does not enforce is checked when the answer is read."""
    misfits: dict[str, int] = {}
    with serve() as server, Claude("any-key", base_url=server.base_url) as claude:
        for name in ASKABLE:
            try:
                claude.messages.parse(
                    model="claude-opus-5-5", max_tokens=2000, messages=[user("Hi")], output_type=TYPES[name]
                )
            except OutputMismatchError as mismatch:
                misfits[name] = len(mismatch.problems)

    assert set(misfits) == MISFITS
    assert all(misfits.values())
