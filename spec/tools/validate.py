"""Checks the description where redocly does not look. Exit 1 and a list of findings, each with file and line.

    python spec/tools/validate.py

It is valid OpenAPI 3.1 (openapi-spec-validator); defaults, the server's too, satisfy the schema they stand in; every
`pattern` is a regular expression; every discriminator's mapping leads to the member whose tag has that value, and to
all members. `make spec-lint` runs it after redocly.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

from jsonschema import Draft202012Validator  # noqa: E402
from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: E402

from driver.bundle import Bundle, bundle  # noqa: E402  (the tools are run from the tree: the path comes first)
from driver.problem import SpecError  # noqa: E402
from tools.description import SPEC, Description  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = frozenset({"default", "const", "enum", "example", "examples", "x-known-values", "x-server-default", "mapping"})

Pointer = tuple[str, ...]
Finding = tuple[Pointer, str]


def findings(document: dict[str, Any]) -> list[Finding]:
    """What is wrong with a bundled document. A later stage is left out while an earlier one finds something."""
    return list(_malformed(document)) or _inconsistent(document) or _invalid(document)


def _malformed(document: dict[str, Any]) -> Iterator[Finding]:
    """Named schemas that are no JSON schemas. The OpenAPI validator says so too, but not where."""
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for name, schema in document["components"]["schemas"].items():
        for error in validator.iter_errors(schema):
            yield ("components", "schemas", name, *map(str, error.absolute_path)), error.message


def _inconsistent(document: dict[str, Any]) -> list[Finding]:
    description = Description(document=document)
    return [
        (at, text)
        for at, node in objects(document, ())
        for text in (*_defaults(node, document), *_patterns(node), *_mapping(node, description))
    ]


def _invalid(document: dict[str, Any]) -> list[Finding]:
    errors = OpenAPIV31SpecValidator(document).iter_errors()
    return [(tuple(map(str, error.absolute_path)), str(error.message).splitlines()[0]) for error in errors]


def objects(value: Any, at: Pointer) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every mapping that is no example and no data."""
    if isinstance(value, dict):
        yield at, value
        for key, item in value.items():
            if key not in _DATA or at[-1:] == ("properties",):
                yield from objects(item, (*at, str(key)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, (*at, str(index)))


def _defaults(node: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    for word in ("default", "x-server-default"):
        if word in node and not isinstance(node[word], dict):
            schema = {key: item for key, item in node.items() if key not in {"default", "x-server-default"}}
            known = node.get("x-known-values")
            if known is not None and node[word] not in known:
                yield f"`{word}` {node[word]!r} is none of the known values"
            for error in Draft202012Validator({**schema, "components": document["components"]}).iter_errors(node[word]):
                yield f"`{word}` {node[word]!r}: {error.message}"


def _patterns(node: dict[str, Any]) -> Iterator[str]:
    if isinstance(pattern := node.get("pattern"), str):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"`pattern` {pattern!r} is no regular expression: {error}"


def _mapping(node: dict[str, Any], description: Description) -> Iterator[str]:
    discriminator = node.get("discriminator")
    if not isinstance(discriminator, dict) or "oneOf" not in node:
        return
    name, mapping = discriminator["propertyName"], discriminator.get("mapping", {})
    for member in node["oneOf"]:
        reference = member.get("$ref", "")
        declared = set(tags(description.resolve(member), name, description))
        mapped = {tag for tag, target in mapping.items() if target == reference}
        if declared != mapped:
            short = reference.rsplit("/", 1)[-1]
            yield f"member {short} declares `{name}` {sorted(declared)}, the mapping gives it {sorted(mapped)}"
    members = {member.get("$ref") for member in node["oneOf"]}
    for tag, target in mapping.items():
        if target not in members:
            yield f"the mapping of `{tag}` leads to {target}, which is no member"


def tags(schema: dict[str, Any], name: str, description: Description) -> list[Any]:
    """The values a union member's tag may have: its const or enum, null aside."""
    shape = description.shape(schema["properties"][name], name) if name in schema.get("properties", {}) else None
    return [value for one in (shape.alternatives if shape else ()) for value in one.get("values", [])]


def main() -> int:
    """Validate and report."""
    try:
        bundled: Bundle = bundle(SPEC / "openapi.yaml")
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    found = findings(bundled.document)
    for at, text in found:
        print(f"{bundled.place(at)}: {text}", file=sys.stderr)
    if found:
        print(f"{len(found)} findings", file=sys.stderr)
        return 1
    count = sum(1 for _ in Description(document=bundled.document).operations())
    print(f"description valid: {count} operations, {len(bundled.document['components']['schemas'])} schemas")
    return 0


if __name__ == "__main__":
    sys.exit(main())
