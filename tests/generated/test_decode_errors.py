"""What does not fit the description is a `DecodeError` with the path of the fault."""

from __future__ import annotations

import pickle

import pytest

from claude_api import errors, models
from claude_api.models import content_block

TEXT = {"type": "text", "text": "hi"}


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        ({"content": [TEXT, {"type": "text"}]}, "content[1].text", "missing"),
        ({"content": [{"type": "tool_use", "id": "a", "name": "b"}]}, "content[0].input", "missing"),
        ({"content": [{"type": "tool_use", "id": "a", "name": "b", "input": []}]}, "content[0].input", "an object"),
        ({"content": None}, "content", "an array"),
        ({"content": {}}, "content", "an array"),
        ({"content": ""}, "content", "an array"),
        ({"content": "text"}, "content", "an array"),
        ({"content": [None]}, "content[0]", "an object"),
        ({"content": ["x"]}, "content[0]", "an object"),
        ({"usage": None}, "usage", "an object"),
        ({"usage": []}, "usage", "an object"),
        ({"usage": {}}, "usage.input_tokens", "missing"),
        ({"container": "c"}, "container", "an object"),
        ({"content": [{"type": "text", "text": "a", "citations": {}}]}, "content[0].citations", "an array"),
        ({"content": [{"type": 7}]}, "content[0].type", "no text"),
    ],
)
def test_path(message, change, path, words) -> None:
    """Missing required members, and an object or array where another is due, are named by their path."""
    with pytest.raises(errors.DecodeError) as caught:
        models.Message.from_dict(message(**change))
    assert caught.value.path == path
    assert words in caught.value.message
    assert path in str(caught.value)


def test_missing_members_at_the_top(message) -> None:
    """Each required member is missed by name; a subclass' error says the same."""
    for name in ("id", "content", "model", "role", "type", "usage"):
        raw = message()
        del raw[name]
        with pytest.raises(errors.DecodeError) as caught:
            models.Message.from_dict(raw)
        assert caught.value.path == name


@pytest.mark.parametrize("value", [None, 3, "x", [], [1], b"{}", object()])
def test_not_an_object(value) -> None:
    """A model is made of an object only."""
    for decode in (models.Message.from_dict, models.message.decode, models.Usage.from_dict):
        with pytest.raises(errors.DecodeError) as caught:
            decode(value)
        assert caught.value.path == ""


@pytest.mark.parametrize(
    ("members", "path"),
    [
        ({"label": []}, "label"),
        ({"label": 3}, "label"),
        ({"grid": [[{}], {}]}, "grid[1]"),
        ({"grid": [[{}, []]]}, "grid[0][1]"),
        ({"checks": [None, 1]}, "checks[1]"),
        ({"parts": {"a": {"type": "box", "items": [{"type": "book"}]}}}, "parts.a.items[0].title"),
        ({"parts": {"odd key": 1}}, 'parts["odd key"]'),
        ({"parts": []}, "parts"),
        ({"notes": []}, "notes"),
        ({"counts": "x"}, "counts"),
        ({"sender": {}}, "sender.city"),
        ({"remarks": [1]}, "remarks[0]"),
        ({"delivered_at": {}}, "delivered_at"),
        ({"created_at": []}, "created_at"),
        ({"contents": [{"type": "crate"}]}, "contents[0].items"),
        ({"contents": [{}]}, "contents[0].name"),
    ],
)
def test_path_in_every_construct(parcels, parcel, members, path) -> None:
    """Unions by shape, lists of lists, maps, nullable items and inline objects are searched too."""
    with pytest.raises(parcels.errors.DecodeError) as caught:
        parcels.models.Parcel.from_dict(parcel(**members))
    assert caught.value.path == path


def test_inline_objects_explain_themselves(parcels) -> None:
    """The class of an inline object finds its own schema."""
    with pytest.raises(parcels.errors.DecodeError) as caught:
        parcels.models.ParcelSender.from_dict({"floor": 1})
    assert caught.value.path == "city"


def test_scalars_are_not_checked(message) -> None:
    """A number where text is due decodes: that is for `validate` to say."""
    assert models.Message.from_dict(message(id=5, stop_sequence=False)).id == 5


def test_deep_nesting(parcels) -> None:
    """A value nested beyond Python's recursion limit is a DecodeError, not a RecursionError."""
    value = {"type": "box", "items": []}
    for _ in range(100_000):
        value = {"type": "box", "items": [value]}
    with pytest.raises(parcels.errors.DecodeError, match="too deeply"):
        parcels.models.Box.from_dict(value)
    while value["items"]:  # taken apart by hand: so deep a value would exhaust the stack when it is freed
        value = value["items"].pop()


def test_errors_pickle() -> None:
    """A DecodeError keeps every attribute through pickle."""
    error = errors.DecodeError("m", path="a.b", body=b"x" * 100_000, status=200, request_id="r")
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (twin.message, twin.path, twin.status, twin.request_id) == ("m", "a.b", 200, "r")
    assert twin.body == b"x" * 65536
    assert str(twin) == str(error) == "a.b: m (status 200, request id r)"


def test_no_chained_noise() -> None:
    """The fast pass' own exception is not shown to the user."""
    with pytest.raises(errors.DecodeError) as caught:
        content_block.decode({"type": "text"})
    assert caught.value.__suppress_context__
