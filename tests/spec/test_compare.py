"""`spec/tools/compare.py`: every kind of difference between the description and the SDK's facts is seen."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tools.compare import Comparison
from tools.description import Description

TEXT: dict[str, Any] = {"type": "string"}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
Change = Callable[[dict[str, Any], dict[str, Any]], object]
"""Changes the description's document and the SDK's facts."""


def json_content(name: str) -> dict[str, Any]:
    """A JSON body of one of our schemas."""
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


SCHEMAS: dict[str, Any] = {
    "AnthropicBeta": {"type": "string", "x-known-values": ["beta-2026-01-01"]},
    "ErrorCode": {"type": "string", "x-known-values": ["gone"], "description": "| `gone` | 404 | it is gone |\n"},
    "ErrorDetails": {"type": "object", "properties": {"error_code": {"$ref": "#/components/schemas/ErrorCode"}}},
    "ErrorResponse": {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "const": "error"}},
    },
    "Size": {"type": "string", "enum": ["small", "large"]},
    "Circle": {
        "type": "object",
        "required": ["type", "radius"],
        "properties": {"type": {"type": "string", "const": "circle"}, "radius": {"type": ["number", "null"]}},
    },
    "Square": {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "const": "square"},
            "size": {"$ref": "#/components/schemas/Size"},
            "extras": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    },
    "Shape": {
        "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square"},
        },
    },
    "Drawing": {
        "type": "object",
        "required": ["shapes"],
        "properties": {
            "shapes": {"type": "array", "items": {"$ref": "#/components/schemas/Shape"}},
            "made_at": {"type": ["string", "null"], "format": "date-time"},
        },
    },
}


def document() -> dict[str, Any]:
    """A description with one operation."""
    return {
        "paths": {
            "/v1/drawings": {
                "post": {
                    "operationId": "make_drawing",
                    "parameters": [
                        {"name": "anthropic-version", "in": "header", "x-client-header": True, "schema": TEXT},
                        {"name": "anthropic-beta", "in": "header", "schema": TEXTS},
                        {"name": "kinds[]", "in": "query", "schema": TEXTS},
                        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    ],
                    "requestBody": json_content("Shape"),
                    "responses": {"200": json_content("Drawing")},
                }
            }
        },
        "webhooks": {"drawn": {"post": {"requestBody": json_content("Drawing")}}},
        "components": {"schemas": copy.deepcopy(SCHEMAS)},
    }


def member(*alternatives: Any, required: bool = True, nullable: bool | None = False) -> dict[str, Any]:
    """A fact about one property."""
    return {"required": required, "nullable": nullable, "type": list(alternatives)}


def values(*known: Any, is_open: bool = False) -> dict[str, Any]:
    """A fact about a set of values."""
    return {"kind": "enum", "values": list(known), "open": is_open}


def facts() -> dict[str, Any]:
    """What an SDK that agrees with the description would tell: two flavours, one of which lacks `extras`."""
    text = {"kind": "string"}
    beta_names = values("beta-2026-01-01", is_open=True)

    def flavour(name: str) -> dict[str, Any]:
        return {
            "flavour": name,
            "name": f"{name}.drawings.make",
            "path": {},
            "media": "application/json",
            "headers": ["anthropic-beta"] if name == "beta" else [],
            "betas": [],
            "query": {
                "kinds": member({"kind": "array", "items": [text]}, required=False),
                "limit": member({"kind": "integer"}, required=name == "ga"),
            },
            "body": [{"kind": "ref", "id": "Circle"}, {"kind": "ref", "id": f"{name}.Square"}],
            "results": {"document": [{"kind": "ref", "id": "Drawing"}]},
            "null": False,
        }

    def square(**more: Any) -> dict[str, Any]:
        known = {"type": member(values("square")), "size": member(values("small", "large"), required=False)}
        return {"name": "Square", "members": known | more}

    shapes = [{"kind": "ref", "id": one} for one in ("Circle", "ga.Square", "beta.Square")]
    return {
        "version": "0",
        "operations": {"POST /v1/drawings": [flavour("ga"), flavour("beta")]},
        "webhooks": [{"kind": "ref", "id": "Drawing"}],
        "errors": [{"kind": "ref", "id": "ErrorResponse"}],
        "error_details": [{"kind": "ref", "id": "Gone"}],
        "error_codes": {"gone": {"status": 404}},
        "betas": [beta_names],
        "types": {
            "Circle": {
                "name": "Circle",
                "members": {"type": member(values("circle")), "radius": member({"kind": "number"}, nullable=True)},
            },
            "ga.Square": square(),
            "beta.Square": square(extras=member({"kind": "map", "values": [text]}, required=False)),
            "Drawing": {
                "name": "Drawing",
                "members": {
                    "shapes": member({"kind": "array", "items": shapes}),
                    "made_at": member({"kind": "timestamp"}, required=False, nullable=None),
                },
            },
            "ErrorResponse": {"name": "ErrorResponse", "members": {"type": member(values("error"))}},
            "Gone": {"name": "Gone", "members": {"error_code": member(values("gone", is_open=True), required=False)}},
        },
    }


def differences(change: Change) -> list[tuple[str, str]]:
    """What is found after `change(document, facts)`."""
    ours, theirs = document(), facts()
    change(ours, theirs)
    found = Comparison(description=Description(document=ours), facts=theirs).run()
    return [(one.at, one.what) for one in found]


def test_agreement_is_no_difference() -> None:
    """GA and beta merged, arrays in brackets, unions by tag, responses without a word on null: all agree."""
    assert differences(lambda ours, theirs: None) == []


def schemas(ours: dict[str, Any]) -> dict[str, Any]:
    """Our schemas."""
    found: dict[str, Any] = ours["components"]["schemas"]
    return found


def properties(ours: dict[str, Any], name: str) -> dict[str, Any]:
    """The properties of one of our schemas."""
    found: dict[str, Any] = schemas(ours)[name]["properties"]
    return found


def operation(ours: dict[str, Any]) -> dict[str, Any]:
    """Our operation."""
    found: dict[str, Any] = ours["paths"]["/v1/drawings"]["post"]
    return found


def answer(ours: dict[str, Any]) -> dict[str, Any]:
    """The JSON answer of the operation."""
    found: dict[str, Any] = operation(ours)["responses"]["200"]["content"]["application/json"]
    return found


def flavours(theirs: dict[str, Any]) -> list[dict[str, Any]]:
    """The GA and the beta method of the operation."""
    found: list[dict[str, Any]] = theirs["operations"]["POST /v1/drawings"]
    return found


def members(theirs: dict[str, Any], name: str) -> dict[str, Any]:
    """The members of one of their classes."""
    found: dict[str, Any] = theirs["types"][name]["members"]
    return found


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda o, t: properties(o, "Drawing").pop("made_at"), ("Drawing", "lacks made_at")),
        (lambda o, t: members(t, "Drawing").pop("made_at"), ("Drawing", "has made_at beyond the SDK")),
        (
            lambda o, t: schemas(o)["Drawing"].update(required=[]),
            ("Drawing.shapes", "required in the SDK only"),
        ),
        (
            lambda o, t: schemas(o)["Square"]["required"].append("size"),
            ("Square.size", "required in the description only"),
        ),
        (
            lambda o, t: (
                members(t, "beta.Square")["size"].update(required=True)
                or members(t, "ga.Square")["size"].update(required=True)
            ),
            ("Square.size", "required in the SDK only"),
        ),
        (
            lambda o, t: properties(o, "Circle").update(radius={"type": "number"}),
            ("Circle.radius", "nullable in the SDK only"),
        ),
        (
            lambda o, t: members(t, "Circle")["radius"].update(nullable=False),
            ("Circle.radius", "nullable in the description only"),
        ),
        (
            lambda o, t: schemas(o)["Size"]["enum"].append("huge"),
            ("Square.size", "has huge beyond the SDK"),
        ),
        (
            lambda o, t: members(t, "ga.Square")["size"]["type"][0]["values"].append("tiny"),
            ("Square.size", "lacks tiny"),
        ),
        (
            lambda o, t: schemas(o).update(Size={"type": "string", "x-known-values": ["small", "large"]}),
            ("Square.size", "open on one side only"),
        ),
        (
            lambda o, t: properties(o, "Circle")["type"].update(const="disc"),
            ("Drawing.shapes[]", "lacks member circle"),
        ),
        (
            lambda o, t: properties(o, "Circle").update(radius={"type": ["string", "null"]}),
            ("Circle.radius", "lacks number"),
        ),
        (
            lambda o, t: properties(o, "Drawing").update(shapes={"type": "object"}),
            ("Drawing.shapes", "array on one side only"),
        ),
        (
            lambda o, t: properties(o, "Square")["extras"].update(additionalProperties={"type": "integer"}),
            ("Square.extras{}", "lacks string"),
        ),
        (
            lambda o, t: schemas(o)["Shape"]["oneOf"].pop(),
            ("Drawing.shapes[]", "lacks member square"),
        ),
        (
            lambda o, t: schemas(o).update(Stray={"type": "object", "properties": {}}),
            ("Stray", "no counterpart"),
        ),
        (
            lambda o, t: o["paths"].clear(),
            ("POST /v1/drawings", "missing (ga.drawings.make, beta.drawings.make)"),
        ),
        (
            lambda o, t: o["paths"].update({"/v2/drawings": o["paths"].pop("/v1/drawings")}),
            ("make_drawing", "no method of the SDK sends POST /v2/drawings"),
        ),
        (
            lambda o, t: operation(o)["parameters"][3].update(required=True),
            ("make_drawing?limit", "required in the description only"),
        ),
        (
            lambda o, t: flavours(t)[1]["query"]["limit"].update(required=True),
            ("make_drawing?limit", "required in the SDK only"),
        ),
        (
            lambda o, t: operation(o)["parameters"].append({"name": "id", "in": "path", "schema": TEXT}),
            ("make_drawing path", "has id beyond the SDK"),
        ),
        (
            lambda o, t: [one.update(media="multipart/form-data") for one in flavours(t)],
            ("make_drawing body", "lacks multipart/form-data"),
        ),
        (lambda o, t: operation(o).pop("requestBody"), ("make_drawing body", "lacks application/json")),
        (
            lambda o, t: operation(o)["parameters"].pop(1),
            ("make_drawing headers", "lacks anthropic-beta"),
        ),
        (lambda o, t: operation(o)["parameters"].pop(2), ("make_drawing query", "lacks kinds")),
        (
            lambda o, t: operation(o)["parameters"][2].update(schema={"type": "string"}),
            ("make_drawing?kinds", "array on one side only"),
        ),
        (
            lambda o, t: [one["betas"].append("beta-2026-01-01") for one in flavours(t)],
            ("make_drawing x-beta", "lacks beta-2026-01-01"),
        ),
        (
            lambda o, t: flavours(t)[1].update(null=True),
            ("make_drawing 200 document", "nullable in the SDK only"),
        ),
        (
            lambda o, t: answer(o).update(schema={"anyOf": [answer(o)["schema"], {"type": "null"}]}),
            ("make_drawing 200 document", "nullable in the description only"),
        ),
        (lambda o, t: o.pop("webhooks"), ("webhook", "lacks member Drawing")),
        (
            lambda o, t: o["webhooks"]["drawn"]["post"].update(requestBody=json_content("Shape")),
            ("webhook", "has member Circle beyond the SDK"),
        ),
        (
            lambda o, t: flavours(t)[0]["results"].update(lines=[{"kind": "ref", "id": "Drawing"}]),
            ("make_drawing 200", "lacks application/x-jsonl"),
        ),
        (lambda o, t: t["betas"][0]["values"].append("beta-2026-02-02"), ("AnthropicBeta", "lacks beta-2026-02-02")),
        (lambda o, t: t["error_codes"].update(full={"status": 413}), ("ErrorCode", "lacks full")),
        (lambda o, t: t["error_codes"]["gone"].update(status=410), ("ErrorCode", "gone comes with 410, not 404")),
    ],
)
def test_planted_difference_is_found(
    change: Callable[[dict[str, Any], dict[str, Any]], object], expected: tuple[str, str]
) -> None:
    """Each kind of difference is reported where it is, in words."""
    assert expected in differences(change)


def test_beta_that_one_twin_does_without_is_not_needed() -> None:
    """Only a beta that every method of an operation sends belongs into `x-beta`."""
    assert differences(lambda o, t: flavours(t)[1]["betas"].append("beta-2026-01-01")) == []


def test_a_class_for_each_value_of_a_flag_is_a_flag() -> None:
    """The SDK splits a request by the value of `stream`; the description has one boolean."""

    def split(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
        properties(ours, "Drawing")["stream"] = {"type": "boolean"}
        members(theirs, "Drawing")["stream"] = member({"kind": "boolean"}, values(False), required=False)

    assert differences(split) == []


def test_members_are_told_apart_by_what_they_all_have() -> None:
    """Where no member has a `type`, another property with distinct values pairs them."""

    def by_mode(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
        for name in ("Circle", "Square"):
            found = properties(ours, name)
            found["mode"] = found.pop("type")
            schemas(ours)[name]["required"][0] = "mode"
        for name in ("Circle", "ga.Square", "beta.Square"):
            members(theirs, name)["mode"] = members(theirs, name).pop("type")

    assert differences(by_mode) == []
