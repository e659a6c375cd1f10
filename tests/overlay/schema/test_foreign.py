"""Models of pydantic: their own schema, their own validation, strictly as JSON."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pydantic
import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.problems import Problem
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value, write_value


class Item(pydantic.BaseModel):
    """An item."""

    sku: str = pydantic.Field(alias="SKU")
    count: int = pydantic.Field(default=1, ge=1)
    when: dt.date | None = None


class Tree(pydantic.BaseModel):
    """Holds itself."""

    children: list[Tree] = []


@dataclass
class Cart:
    """Ours around theirs."""

    items: list[Item]
    tree: Tree | None = None


def test_its_schema_is_its_own() -> None:
    """Aliases and limits included; inside ours by reference, its definitions among ours."""
    schema = schema_of(Cart)

    assert schema["properties"]["items"]["items"] == {"$ref": "#/$defs/Item"}
    assert schema["$defs"]["Item"] == Item.model_json_schema()
    assert list(schema["$defs"]) == ["Item", "Tree"]
    assert schema_of(Item) == Item.model_json_schema()


def test_it_is_read_by_itself() -> None:
    """Dates from strings, 1.0 as an integer, its own aliases; and written so that it is read again."""
    cart = read_value(Cart, {"items": [{"SKU": "a", "count": 2.0, "when": "2026-01-31"}], "tree": {"children": [{}]}})

    assert cart.items == [Item(SKU="a", count=2, when=dt.date(2026, 1, 31))]
    assert read_value(Cart, write_value(cart)) == cart


def test_its_problems_are_told_with_their_place() -> None:
    """Below the place of the model; strictly: a string is no integer, and neither is true."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(Cart, {"items": [{"count": "2"}, {"SKU": "b", "count": True}, {"SKU": "c", "count": 0}]})

    assert caught.value.problems == (
        Problem("items[0].SKU", "field required"),
        Problem("items[0].count", 'input should be a valid integer; this is "2"'),
        Problem("items[1].count", "input should be a valid integer; this is true"),
        Problem("items[2].count", "input should be greater than or equal to 1; this is 0"),
    )


def test_what_is_no_json_is_a_problem() -> None:
    """Not an error of another kind."""
    with pytest.raises(ValueMismatch):
        read_value(Item, {"SKU": "a", "count": float("nan")})


class NoSchema(pydantic.BaseModel):
    """Has a member that JSON Schema cannot say."""

    model_config = pydantic.ConfigDict(arbitrary_types_allowed=True)
    thing: subprocess.Popen[bytes]


def test_a_model_without_a_schema_is_refused() -> None:
    """When the schema is made, with the place."""
    with pytest.raises(InvalidArgumentError, match=r"^parameter 'x' of f\(\): .*NoSchema.* has no JSON Schema"):
        schema_of(NoSchema, where="parameter 'x' of f()")


@pytest.mark.parametrize("tp", [pydantic.PositiveInt, pydantic.RootModel[list[int]], pydantic.Json[int]])
def test_other_types_of_pydantic(tp: Any) -> None:
    """Constrained numbers, root models and types with hooks have schemas."""
    assert schema_of(tp)["type"] in {"integer", "array", "string"}


def test_pydantic_is_not_imported_for_other_types() -> None:
    """Who does not use it does not pay for it."""
    code = (
        "import sys; from claude_overlay.tools.function import tool; from claude_overlay.tools.registry import *\n"
        "tool(lambda city: 1, name='f').definition; sys.exit('pydantic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code


def test_without_pydantic_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A type that needs it names it."""
    monkeypatch.setitem(sys.modules, "pydantic", None)

    with pytest.raises(InvalidArgumentError, match="needs pydantic, which is not installed"):
        schema_of(Item)
