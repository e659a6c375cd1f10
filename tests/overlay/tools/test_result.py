"""`result_block`: any value a tool may give, as the content of a `tool_result`."""

from __future__ import annotations

import datetime as dt
import enum
import json
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pydantic
import pytest

from claude_api import models, validate
from claude_overlay import document, image, text
from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.schema.problems import Problem
from claude_overlay.tools.input import ToolInputError
from claude_overlay.tools.result import BLOCKS, ToolError, result_block

SPEC = json.loads(Path(models.__file__).parents[1].joinpath("openapi.json").read_text(encoding="utf-8"))
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
PDF = b"%PDF-1.7\n\x00"


class Colour(enum.StrEnum):
    """A string that is more."""

    RED = "red"


@dataclass
class Weather:
    """Data."""

    city: str
    at: dt.date


class Model(pydantic.BaseModel):
    """Data of pydantic."""

    a: int


class Point(NamedTuple):
    """A tuple that is data."""

    x: int


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("plain", "plain"),
        ("", ""),
        (Colour.RED, '"red"'),
        (3, "3"), (True, "true"), (1.5, "1.5"),
        ({"a": [1, None]}, '{"a":[1,null]}'),
        (["a", "b"], '["a","b"]'), ([], "[]"), ((1, 2), "[1,2]"), (Point(1), '{"x":1}'),
        ({"b", "a"}, '["a","b"]'),
        (Weather("Köln", dt.date(2026, 1, 31)), '{"city":"Köln","at":"2026-01-31"}'),
        (Model(a=1), '{"a":1}'),
        ({"type": "document", "id": 3}, '{"type":"document","id":3}'),
        ({"type": "image"}, '{"type":"image"}'),
        ({"type": ["text"], "text": "x"}, '{"type":["text"],"text":"x"}'),
        (text("a"), [{"type": "text", "text": "a"}]),
        (models.TextBlockParam(text="a"), [{"type": "text", "text": "a"}]),
        ([text("a"), "b", {"n": 1}, None], [
            {"type": "text", "text": "a"}, {"type": "text", "text": "b"}, {"type": "text", "text": '{"n":1}'},
            {"type": "text", "text": "null"},
        ]),
        (PNG, [image(PNG)]), (bytearray(PNG), [image(PNG)]), (memoryview(PDF), [document(PDF)]),
        (["look", PNG], [{"type": "text", "text": "look"}, image(PNG)]),
        ({"type": "tool_reference", "tool_name": "x"}, [{"type": "tool_reference", "tool_name": "x"}]),
    ],
)  # fmt: skip
def test_a_value_becomes_content(value: Any, content: Any) -> None:
    """Strings as they are, blocks as blocks, data as JSON; and the API's description takes it."""
    block = result_block("toolu_1", value)

    assert block["content"] == content
    assert "is_error" not in block
    assert validate(block, "ToolResultBlockParam") == []


def test_nothing_is_no_content() -> None:
    """The member is left out."""
    assert result_block("toolu_1", None) == {"type": "tool_result", "tool_use_id": "toolu_1"}


@pytest.mark.parametrize(
    ("error", "content"),
    [
        (ToolError("no such city"), "no such city"),
        (ToolError(["see", PNG]), [{"type": "text", "text": "see"}, image(PNG)]),
        (ToolError({"code": 3}), '{"code":3}'),
        (ToolInputError("f", [Problem("a", "is missing")]), str(ToolInputError("f", [Problem("a", "is missing")]))),
        (KeyError("city"), "KeyError: 'city'"),
        (RuntimeError(), "RuntimeError"),
    ],
)
def test_an_exception_is_an_error_result(error: Exception, content: Any) -> None:
    """With content of its choice, or its words; never a traceback."""
    block = result_block("toolu_1", error)

    assert block["content"] == content
    assert block["is_error"] is True
    assert validate(block, "ToolResultBlockParam") == []


def test_an_error_and_a_toolset_can_be_said() -> None:
    """By the caller; calls of a toolset's members name it in their results."""
    block = result_block("toolu_1", "x", is_error=True, toolset_name="browser")

    assert (block["is_error"], block["toolset_name"]) == (True, "browser")
    assert validate(block, "ToolResultBlockParam") == []


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (b"\x00\x01", "2 bytes that are no JPEG, PNG, GIF, WebP or PDF"),
        (b"only text", "give text as a str"),
        (object(), "a object has no JSON form"),
        ({"a": {"b": object()}}, r"a\.b: a object"),
        (float("nan"), "nan is no number of JSON"),
        ((n for n in [1]), "a generator has no JSON form"),
    ],
)
def test_what_cannot_be_sent_is_told(value: Any, told: str) -> None:
    """To the program, with the place: the model could do nothing about it."""
    with pytest.raises(InvalidArgumentError, match=told):
        result_block("toolu_1", value)


def test_the_blocks_are_those_of_the_description() -> None:
    """Every type that a tool result may hold, and just its required members."""
    schemas = SPEC["components"]["schemas"]
    mapping = schemas["ToolResultContentBlockParam"]["discriminator"]["mapping"]
    required = {tag: {*schemas[target.rpartition("/")[2]]["required"]} - {"type"} for tag, target in mapping.items()}

    assert {tag: {*members} for tag, members in BLOCKS.items()} == required


def test_a_tool_error_is_ours_and_pickles() -> None:
    """With its content; its text is short."""
    error = ToolError([text("x" * 500)])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own error

    assert isinstance(again, ClaudeError)
    assert again.content == error.content
    assert len(str(again)) <= 200
    assert str(ToolError("words")) == "words"


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ({"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": b"x"}}, "source.data"),
        ({"type": "document", "source": {"type": "url", "url": "u"}, "title": float("nan")}, "title: nan"),
        ({"type": "text", "text": "a", "cache_control": {1.5: 2}}, "no key of a JSON object"),
    ],
)
def test_a_block_that_cannot_be_sent_is_refused_now(block: Any, told: str) -> None:
    """Alone or in a list: not when the conversation that holds it is sent, which would never go out again."""
    for value in (block, ["text", block]):
        with pytest.raises(InvalidArgumentError, match=told):
            result_block("t", value)


def test_a_block_is_a_copy() -> None:
    """What a tool changes in its block later does not reach the conversation."""
    source = {"type": "url", "url": "one"}
    made = result_block("t", {"type": "image", "source": source})

    source["url"] = "two"

    assert made["content"] == [{"type": "image", "source": {"type": "url", "url": "one"}}]
