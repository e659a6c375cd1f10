"""Rules of the schemas that replies and strict calls must follow: how many there may be, and how they may be built.

Each rule is a pure function in the table `SCHEMA_RULES`. Called by `validation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.walk import tools_of
from claude_overlay.requests.problem import Finding, Rule, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SCHEMA_RULES"]

# Vendor's page on structured outputs, limits of schema complexity; the same figures in the API's errors.
MOST_STRICT_TOOLS: Final = 20
MOST_OPTIONAL: Final = 24
MOST_UNIONS: Final = 16


def _strict_tools(subject: Subject) -> Iterator[Finding]:
    strict = [index for index, tool in tools_of(subject.request) if tool.get("strict") is True]
    if len(strict) > MOST_STRICT_TOOLS:
        reason = f"a request takes {MOST_STRICT_TOOLS} strict tools, and has {len(strict)}; keep strict for few of them"
        yield f"tools[{strict[MOST_STRICT_TOOLS]}].strict", len(strict), MOST_STRICT_TOOLS, reason


def _complexity(subject: Subject) -> Iterator[Finding]:
    nodes = [node for _, schema in _strict_schemas(subject) for node in _nodes(schema)]
    optional = sum(_optional(node) for node in nodes)
    unions = sum("anyOf" in node or isinstance(node.get("type"), list) for node in nodes)
    if optional > MOST_OPTIONAL:
        reason = (
            f"strict schemas have {optional} optional members together, {MOST_OPTIONAL} at most; require more of them"
        )
        yield "", optional, MOST_OPTIONAL, reason
    if unions > MOST_UNIONS:
        reason = f"strict schemas have {unions} members of several types together, {MOST_UNIONS} at most"
        yield "", unions, MOST_UNIONS, reason


def _recursion(subject: Subject) -> Iterator[Finding]:
    for path, schema in _strict_schemas(subject):
        definitions = {
            f"#/{holder}/{name}": set(_references(value))
            for holder in ("$defs", "definitions")
            for name, value in _mapping(schema.get(holder)).items()
        }
        for name in definitions:
            if _reaches(name, definitions):
                yield path, name, "no recursion", "a strict schema cannot refer to itself"
                break


def _strict_schemas(subject: Subject) -> Iterator[tuple[str, dict[str, Any]]]:
    for index, tool in tools_of(subject.request):
        if tool.get("strict") is True and isinstance(tool.get("input_schema"), dict):
            yield f"tools[{index}].input_schema", tool["input_schema"]
    places = (("output_config.format", _mapping(subject.request.get("output_config")).get("format")),)
    for path, wanted in (*places, ("output_format", subject.request.get("output_format"))):
        schema = _mapping(wanted).get("schema")
        if isinstance(schema, dict):
            yield f"{path}.schema", schema


def _nodes(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give a schema and all schemas in it."""
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            yield node
            for name in ("properties", "$defs", "definitions"):
                waiting += _mapping(node.get(name)).values()
            waiting += [node[name] for name in ("items", "anyOf", "allOf", "oneOf") if name in node]


def _optional(node: dict[str, Any]) -> int:
    required = node.get("required")
    names = required if isinstance(required, list) else []
    return sum(name not in names for name in _mapping(node.get("properties")))


def _references(schema: Any) -> Iterator[str]:
    for node in _nodes(_mapping(schema)):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]


def _reaches(name: str, definitions: dict[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = list(definitions[name])
    while waiting:
        found = waiting.pop()
        if found == name:
            return True
        if found not in seen:
            seen.add(found)
            waiting += definitions.get(found, ())
    return False


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


_STRUCTURED: Final = "vendor's page: Structured outputs"

SCHEMA_RULES: Final = (
    Rule(name="strict-tools", source=_STRUCTURED, check=_strict_tools),
    Rule(name="strict-complexity", source=_STRUCTURED, check=_complexity),
    Rule(name="strict-recursion", source=_STRUCTURED, check=_recursion),
)
