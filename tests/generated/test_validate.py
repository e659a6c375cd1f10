"""`validate`: the explicit check against the bundled description."""

from __future__ import annotations

from importlib import import_module

import pytest

import claude_api
from claude_api import errors, models, validate


@pytest.fixture
def check(parcels, parcel):
    """Problems of a parcel with the given members, as (path, constraint)."""

    def run(**members):
        return [(problem.path, problem.constraint) for problem in parcels.validate(parcel(**members), "Parcel")]

    return run


@pytest.mark.parametrize(
    ("members", "path", "constraint"),
    [
        ({"type": "letter"}, "type", "parcel"),
        ({"id": 5}, "id", "string"),
        ({"id": None}, "id", "string"),
        ({"id": ""}, "id", 1),
        ({"created_at": "yesterday"}, "created_at", "date-time"),
        ({"contents": {}}, "contents", "array"),
        ({"contents": [{"type": "book"}]}, "contents[0].title", "required"),
        ({"contents": [{"type": "book", "title": 5}]}, "contents[0].title", "string"),
        ({"contents": [{"name": 5}]}, "contents[0].name", "string"),
        ({"label": {"size": "huge"}}, "label.size", ["small", "large"]),
        ({"label": {"tags": []}}, "label.tags", 1),
        ({"label": {"tags": ["a", "b", "c"]}}, "label.tags", 2),
        ({"weight": 0}, "weight", 0),
        ({"weight": 31}, "weight", 30),
        ({"weight": True}, "weight", "number"),
        ({"code": "ABCD"}, "code", 3),
        ({"code": "ab"}, "code", "^[A-Z]+$"),
        ({"copies": 0}, "copies", 1),
        ({"copies": 3}, "copies", 2),
        ({"copies": 2.5}, "copies", "integer"),
        ({"counts": {"a": "x"}}, "counts.a", "integer"),
        ({"checks": [None, {"size": 1}]}, "checks[1].size", "string"),
        ({"sender": {}}, "sender.city", "required"),
        ({"remarks": 5}, "remarks", "string"),
    ],
)
def test_problems(check, members, path, constraint) -> None:
    """Each broken constraint is named with its path and the constraint."""
    assert (path, constraint) in check(**members)


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"brand_new": {"a": 1}},
        {"contents": [{"type": "later", "x": 1}, {"name": "n"}, {"type": None, "name": "n"}]},
        {"weight": None, "delivered_at": None},
        {"weight": 30, "copies": 4, "code": "ABC"},
        {"remarks": [{"type": "book", "title": "t"}]},
    ],
)
def test_no_problem(check, members) -> None:
    """Unknown members, unknown tags and values within the limits are no problem."""
    assert check(**members) == []


def test_all_problems_at_once(check) -> None:
    """Every problem is reported, not only the first."""
    assert len(check(id=5, weight=-1, label={"size": "huge", "tags": [1]})) == 4


@pytest.mark.parametrize(
    ("rule", "notes", "path"),
    [
        ({}, {"notes": {}}, "notes"),
        ({}, {"notes": None}, None),
        ({}, {}, None),
        ({"when": "not-empty"}, {"notes": {}}, None),
        ({"when": "not-empty"}, {"notes": {"a": 1}}, "notes"),
        ({"member": "a"}, {"notes": {"a": 0}}, "notes.a"),
        ({"member": "a", "when": "not-empty"}, {"notes": {"a": []}}, None),
        ({"tag": "x"}, {"notes": {"type": "x"}}, "notes"),
        ({"tag": "x"}, {"notes": {"type": "y"}}, None),
    ],
)
def test_refused_members(parcels, monkeypatch, rule, notes, path) -> None:
    """What the description marks as refused is reported with the reason, where the rule says; null is not sent."""
    schema = import_module(f"{parcels.__name__}._schema").at("/components/schemas/Parcel/properties/notes")
    monkeypatch.setitem(schema, "x-refused", [{"since": "2030-01-01", "reason": "No more notes.", **rule}])
    problems = [problem for problem in parcels.validate(notes, "Parcel") if problem.constraint == "x-refused"]
    assert [problem.path for problem in problems] == ([] if path is None else [path])
    assert all(problem.message == "refused since 2030-01-01: No more notes." for problem in problems)


def test_refused_items(parcels, parcel, monkeypatch) -> None:
    """A rule may stand on a list's items: each is looked at, models too."""
    schema = import_module(f"{parcels.__name__}._schema").at("/components/schemas/Parcel/properties/contents/items")
    rule = {"since": "2030-01-01", "tag": "book", "member": "pages", "when": "not-empty", "reason": "Too many."}
    monkeypatch.setitem(schema, "x-refused", [rule])
    books = [{"type": "book", "title": "t", "pages": pages} for pages in (0, 5)]
    raw = parcel(contents=[*books, {"type": "later", "pages": 5}])
    for value in (raw, parcels.models.Parcel.from_dict(raw)):
        assert [problem.path for problem in parcels.validate(value, "Parcel")] == ["contents[1].pages"]


def test_what_2026_10_21_refuses() -> None:
    """The five things the version refuses although they fit are named with their places, in mappings and models."""
    cited = {"type": "text", "text": "x", "citations": [{"type": "char_location", "cited_text": "x"}]}
    document = {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "x"}}
    body = {
        "model": "m",
        "max_tokens": 1,
        "temperature": 0.5,
        "top_k": 1,
        "top_p": 0.5,
        "messages": [
            {"role": "user", "content": [cited, {"type": "text", "text": "y", "citations": []}, document]},
            {"role": "assistant", "content": [document, {"type": "text", "text": "z"}]},
        ],
    }

    problems = validate(body, "CreateMessageRequest")

    refused = {problem.path for problem in problems if problem.constraint == "x-refused"}
    assert refused == {"temperature", "top_k", "top_p", "messages[0].content[0].citations", "messages[1].content[0]"}
    assert all("2026-10-21" in problem.message for problem in problems if problem.constraint == "x-refused")


def test_models_know_their_schema(parcels, parcel) -> None:
    """A model needs no name, the class of an inline object neither; a value changed after decoding is seen."""
    model = parcels.models.Parcel.from_dict(parcel(sender={"city": "Bern"}))
    assert parcels.validate(model) == []
    model.sender.city = 5
    assert [problem.path for problem in parcels.validate(model)] == ["sender.city"]
    assert [problem.value for problem in parcels.validate(model.sender)] == [5]


def test_models_in_mappings() -> None:
    """A mapping may hold models."""
    body = {"model": "m", "max_tokens": 0, "messages": [models.UserMessageParam(content=5)]}
    paths = {problem.path for problem in validate(body, "CreateMessageRequest")}
    assert "messages[0].content" in paths


def test_unknown_value() -> None:
    """A value of an unknown tag has no problems: nothing is known of it."""
    assert validate(models.UnknownContentBlock({"type": "new", "x": 1})) == []


def test_misuse() -> None:
    """A mapping without a name, or a name nobody has, is refused."""
    with pytest.raises(errors.InvalidArgumentError, match="schema_name"):
        validate({})
    with pytest.raises(errors.InvalidArgumentError, match="Nothing"):
        validate({}, "Nothing")
    assert claude_api.validate is validate
