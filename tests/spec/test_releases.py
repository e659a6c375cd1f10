"""`spec/tools/releases.py`: every kind of change between two releases of the SDK is seen, and named once."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from tools import releases

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = {"kind": "string"}


def member(*alternatives: dict[str, Any]) -> dict[str, Any]:
    """A fact about one property."""
    return {"required": False, "nullable": False, "type": list(alternatives), "text": "a"}


def values(*known: str, is_open: bool = False) -> dict[str, Any]:
    """A fact about a set of values."""
    return {"kind": "enum", "values": list(known), "open": is_open}


OLD: dict[str, Any] = {
    "version": "1",
    "operations": {
        "GET /v1/dogs": [
            {
                "name": "dogs.list",
                "headers": ["anthropic-beta"],
                "betas": ["dogs-1"],
                "path": {},
                "query": {"order": member(values("asc", "desc"))},
                "body": [{"kind": "ref", "id": "Dog"}],
                "media": "application/json",
                "results": {"document": [{"kind": "ref", "id": "Dog"}]},
                "null": False,
                "raises": ["GoneError"],
                "text": "a",
            }
        ]
    },
    "webhooks": [],
    "errors": [],
    "error_details": [],
    "betas": [values("dogs-1", is_open=True)],
    "error_codes": {"gone": {"status": 404, "text": "a"}},
    "statuses": {"404": "NotFoundError"},
    "types": {"Dog": {"name": "Dog", "members": {"names": member({"kind": "array", "items": [TEXT]})}, "text": "a"}},
}


def listing(facts: dict[str, Any]) -> dict[str, Any]:
    """The operation."""
    found: dict[str, Any] = facts["operations"]["GET /v1/dogs"][0]
    return found


def names(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of `Dog.names`."""
    found: dict[str, Any] = facts["types"]["Dog"]["members"]["names"]
    return found


def test_same_facts_are_no_change() -> None:
    """Nothing is found between a release and itself, and the report says so."""
    data = releases.changes(OLD, copy.deepcopy(OLD))
    assert (data["changes"], data["texts"]) == ([], [])
    assert releases.report(data) == "# anthropic 1 to 1\n\n0 changes of the wire, 0 changed texts."


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda f: f["operations"].clear(), ("removed", "operation", "dogs.list", "GET /v1/dogs")),
        (
            lambda f: f["operations"].update({"GET /v2/dogs": f["operations"].pop("GET /v1/dogs")}),
            ("changed", "operation", "dogs.list", "GET /v1/dogs to GET /v2/dogs"),
        ),
        (
            lambda f: f["operations"].update({"GET /v1/cats": [listing(f) | {"name": "cats.list"}]}),
            ("added", "operation", "cats.list", "GET /v1/cats"),
        ),
        (lambda f: listing(f)["headers"].append("x-a"), ("added", "header", "dogs.list", "x-a")),
        (lambda f: listing(f)["betas"].clear(), ("removed", "beta header", "dogs.list", "dogs-1")),
        (lambda f: listing(f)["raises"].append("FullError"), ("added", "error named by", "dogs.list", "FullError")),
        (lambda f: listing(f)["query"].pop("order"), ("removed", "query parameter", "dogs.list", "order")),
        (
            lambda f: listing(f)["query"]["order"]["type"][0]["values"].append("none"),
            ("added", "value or member", "dogs.list.order", "'none'"),
        ),
        (
            lambda f: listing(f)["query"]["order"].update(required=True),
            ("changed", "query parameter", "dogs.list.order", "required: False to True"),
        ),
        (
            lambda f: listing(f).update(media="multipart/form-data"),
            ("changed", "body", "dogs.list", "application/json to multipart/form-data"),
        ),
        (lambda f: listing(f)["body"].clear(), ("removed", "value or member", "dogs.list body", "Dog")),
        (lambda f: listing(f).update(null=True), ("added", "result", "dogs.list", "null")),
        (
            lambda f: f["webhooks"].append({"kind": "ref", "id": "Dog"}),
            ("added", "value or member", "webhook", "Dog"),
        ),
        (lambda f: listing(f)["results"].update(events=[]), ("added", "result", "dogs.list", "events")),
        (
            lambda f: f["types"]["Dog"]["members"].update(age=member(TEXT)),
            ("added", "property", "Dog", "age"),
        ),
        (lambda f: names(f).update(nullable=True), ("changed", "property", "Dog.names", "nullable: False to True")),
        (
            lambda f: names(f)["type"][0]["items"].append({"kind": "integer"}),
            ("added", "value or member", "Dog.names[]", "integer"),
        ),
        (lambda f: f["types"].update(Cat=f["types"]["Dog"]), ("added", "type", "Cat", "")),
        (lambda f: f["betas"][0].update(open=False), ("removed", "value or member", "betas", "any other text")),
        (
            lambda f: f["error_codes"].update(full={"status": 413, "text": ""}),
            ("added", "error code", "full", "status 413"),
        ),
        (lambda f: f["error_codes"].clear(), ("removed", "error code", "gone", "status 404")),
        (
            lambda f: f["error_codes"]["gone"].update(status=410),
            ("changed", "error code", "gone", "status 404 to 410"),
        ),
        (
            lambda f: f["statuses"].update({"404": "GoneError"}),
            ("changed", "status", "404", "NotFoundError to GoneError"),
        ),
        (
            lambda f: f["error_details"].append({"kind": "ref", "id": "Gone"}),
            ("added", "value or member", "error details", "Gone"),
        ),
    ],
)
def test_change_is_named(change: Callable[[dict[str, Any]], object], expected: tuple[str, ...]) -> None:
    """One change gives one finding: its kind, what it is of, where, and what; the report has a row for it."""
    new = copy.deepcopy(OLD)
    change(new)
    data = releases.changes(OLD, new)
    assert [tuple(one.values()) for one in data["changes"]] == [expected]
    _, area, at, what = expected
    assert f"| {area} | `{at}` | {what} |" in releases.report(data)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda f: listing(f).update(text="b"), "dogs.list()"),
        (lambda f: listing(f)["query"]["order"].update(text="b"), "dogs.list?order"),
        (lambda f: names(f).update(text="b"), "Dog.names"),
        (lambda f: f["types"]["Dog"].update(text="b"), "Dog"),
        (lambda f: f["error_codes"]["gone"].update(text="b"), "error code gone"),
    ],
)
def test_changed_text_is_told_apart(change: Callable[[dict[str, Any]], object], expected: str) -> None:
    """A text that changed is no change of the wire; it is listed for people to read."""
    new = copy.deepcopy(OLD)
    change(new)
    data = releases.changes(OLD, new)
    assert (data["changes"], data["texts"]) == ([], [expected])
    assert f"- `{expected}`" in releases.report(data)
