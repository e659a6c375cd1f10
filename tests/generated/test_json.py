"""JSON in and out: exact, tolerant in what is read, strict in what is sent."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from claude_api import errors, models
from claude_api._json import dumps, loads
from claude_api.types import Timestamp

BIG = 2**70


class TestLoads:
    """Reading."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            (str(BIG).encode(), BIG),
            (b'{"a": 1e2, "b": -0.5}', {"a": 100.0, "b": -0.5}),
            (b'"\\ud800"', "\ud800"),
            ('"ü😀"'.encode(), "ü😀"),
            (b" [1, null, true] ", [1, None, True]),
        ],
    )
    def test_values(self, text, value) -> None:
        """Big integers are exact, lone surrogates are read."""
        assert loads(text) == value

    def test_deep(self) -> None:
        """Nesting beyond the fast library's limit is read."""
        value = loads(b"[" * 500 + b"]" * 500)
        assert len(value) == 1

    @pytest.mark.parametrize(
        "text",
        [
            b"",
            b" ",
            b"{",
            b'{"a": 1',
            b"<html>",
            b"NaN",
            b"[Infinity]",
            b"\xff",
            b"[1] x",
            b"[" * 100_000,
            "{}".encode("utf-16"),
        ],
    )
    def test_refused(self, text) -> None:
        """Everything else is a ValueError, endless nesting too."""
        with pytest.raises(ValueError):  # noqa: PT011 - each library has its own words
            loads(text)


class TestDumps:
    """Writing."""

    @pytest.mark.parametrize("value", [BIG, -BIG, "\ud800", {"a": [None, BIG, "\udfff"]}, "ü", 1.5, True, None, []])
    def test_values(self, value) -> None:
        """What JSON can hold comes back equal, also what the fast library refuses."""
        assert json.loads(dumps(value)) == value

    def test_models_inside(self) -> None:
        """Models, unknown values and dates may stand anywhere in plain data."""
        value = {
            "a": [models.TextBlockParam(text="x"), models.UnknownContentBlock({"type": "t", "n": BIG})],
            "b": Timestamp.read("2030-01-01T00:00:00.10Z"),
            "c": dt.datetime(2030, 1, 1, tzinfo=dt.UTC),
            "d": dt.date(2030, 1, 1),
            "e": models.Usage.from_dict({"input_tokens": 1, "output_tokens": 2}),
        }
        assert json.loads(dumps(value)) == {
            "a": [{"type": "text", "text": "x"}, {"type": "t", "n": BIG}],
            "b": "2030-01-01T00:00:00.10Z",
            "c": "2030-01-01T00:00:00+00:00",
            "d": "2030-01-01",
            "e": {"input_tokens": 1, "output_tokens": 2},
        }

    @pytest.mark.parametrize(
        "value",
        [
            float("nan"),
            [float("inf")],
            {"a": (1, float("-inf"))},
            {"a": models.ToolUseBlockParam(id="i", name="n", input={"x": float("nan")})},
            {1, 2},
            {1: "a key that is no text"},
            {"big": 2**70, "deeper": [{None: 1}]},
            b"bytes",
            object(),
        ],
    )
    def test_refused(self, value) -> None:
        """NaN, infinity and what is no JSON type are refused before anything is sent."""
        with pytest.raises(errors.InvalidArgumentError):
            dumps(value)

    @pytest.mark.parametrize(
        ("value", "place"),
        [
            ({"messages": [{"role": "user", "content": (x for x in "ab")}]}, r"messages\[0\]\.content "),
            ({"a": models.ToolUseBlockParam(id="i", name="n", input={"x": float("nan")})}, r"a\.input\.x "),
            ({"metadata": {5: "x"}}, "metadata "),
            (b"bytes", "this "),
        ],
    )
    def test_refusals_name_the_place(self, value, place) -> None:
        """The message begins with where the value is, models looked into."""
        with pytest.raises(errors.InvalidArgumentError, match=f"^{place}cannot be sent as JSON: "):
            dumps(value)

    def test_null_is_no_nan(self) -> None:
        """A null among numbers is fine."""
        assert dumps({"a": None, "b": 1.5}) == b'{"a":null,"b":1.5}'

    def test_cycles(self) -> None:
        """A value which holds itself is refused."""
        value: list[object] = []
        value.append(value)
        with pytest.raises(errors.InvalidArgumentError):
            dumps(value)


LONG = ["a long text with null in it " * 400] * 3


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    "around",
    [
        lambda bad: {"texts": LONG, "deep": [{"a": {"b": [1, bad]}}]},
        lambda bad: {"texts": LONG, "pair": (1, bad)},
        lambda bad: {"first": bad, "texts": LONG},
        lambda bad: {"texts": LONG, "many": [*range(2000), bad]},
        lambda bad: [LONG, 0.5, bad],
    ],
    ids=["deep", "in a tuple", "first", "among many", "in a list"],
)
def test_what_is_no_number_in_a_long_body(around, bad) -> None:
    """However long the texts beside it: it is refused, by its place."""
    with pytest.raises(errors.InvalidArgumentError, match="cannot be sent as JSON"):
        dumps(around(bad))


@pytest.mark.parametrize(
    "value",
    [
        {"texts": LONG, "temperature": 0.7, "n": 5, "none": None, "yes": True, "list": [[], {}, [1.5]]},
        {"texts": LONG, "many": [1.5, None] * 2000},
        LONG,
        "null " * 2000,
    ],
    ids=["plain", "many members", "texts", "one text"],
)
def test_a_long_body_goes_out_as_it_is(value) -> None:
    """Finite numbers, null and the word "null" are fine."""
    assert json.loads(dumps(value)) == value
