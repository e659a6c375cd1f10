"""What the model is told of tools, in XML: `<tools>`, `<tool_description>`, `<parameter>`.

Decides how a tool's JSON Schema becomes one line a parameter. Called by users and the toolboxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claude_overlay.tools.legacy_xml.markup import Element, child_text, only_child, parsed, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ParameterDescription", "ToolDescription", "description_of", "tools_from_xml", "tools_to_xml"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDescription:
    """One parameter of a tool, as the model is told of it.

    Attributes:
        name: What the model writes as the element's name.
        type: A word for its type, like "string" or "integer".
        description: What it means; may be empty.
    """

    name: str
    type: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolDescription:
    """A tool, as the model is told of it."""

    tool_name: str
    description: str = ""
    parameters: tuple[ParameterDescription, ...] = ()

    def to_xml(self) -> str:
        """Give `<tool_description>`, a line feed first."""
        return written(_element_of(self))

    @classmethod
    def from_xml(cls, xml: str) -> ToolDescription:
        """Read `<tool_description>`.

        Raises:
            FunctionCallsMalformedError: It is something else.
        """
        return _description_in(parsed(xml, "tool_description"), xml)


def tools_to_xml(descriptions: Iterable[ToolDescription]) -> str:
    """Give `<tools>`, a line feed first, in the order given."""
    return written(Element("tools", children=[_element_of(one) for one in descriptions]))


def tools_from_xml(xml: str) -> tuple[ToolDescription, ...]:
    """Read `<tools>`.

    Raises:
        FunctionCallsMalformedError: It is something else.
    """
    found = parsed(xml, "tools").children
    return tuple(_description_in(child, xml) for child in found if child.name == "tool_description")


def description_of(name: str, description: str, input_schema: Mapping[str, Any]) -> ToolDescription:
    """Describe a tool by its JSON Schema. Parameters come in the order of the schema."""
    properties: Mapping[str, Any] = input_schema.get("properties") or {}
    required = input_schema.get("required") or ()
    return ToolDescription(
        tool_name=name,
        description=description,
        parameters=tuple(
            ParameterDescription(
                name=parameter,
                type=type_word(schema, input_schema),
                description=_told(schema, required=parameter in required),
            )
            for parameter, schema in properties.items()
        ),
    )


def type_word(schema: Mapping[str, Any], root: Mapping[str, Any]) -> str:
    """Give a word for the type of a schema; "string or integer" where there are several."""
    schema = resolved(schema, root)
    named = schema.get("type")
    words = [named] if isinstance(named, str) else list(named or ())
    for key in ("anyOf", "oneOf"):
        words += [type_word(member, root) for member in schema.get(key) or ()]
    if not words and ("enum" in schema or "const" in schema):
        words = [_kind(value) for value in schema.get("enum") or [schema.get("const")]]
    return " or ".join(dict.fromkeys(word for word in words if word)) or "any"


def resolved(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a schema's reference into the definitions of its root, as often as there is one."""
    seen = 0
    while isinstance(reference := schema.get("$ref"), str) and seen < len(root.get("$defs") or ()) + 1:
        schema = (root.get("$defs") or {}).get(reference.rpartition("/")[2], {})
        seen += 1
    return schema


def _told(schema: Mapping[str, Any], *, required: bool) -> str:
    parts = [str(schema["description"])] if schema.get("description") else []
    if "enum" in schema:
        parts.append(f"One of: {', '.join(map(str, schema['enum']))}.")
    if not required:
        parts.append("Optional.")
    return " ".join(parts)


def _kind(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}
    return names.get(type(value), "object")


def _element_of(tool: ToolDescription) -> Element:
    parameters = [
        Element(
            "parameter", children=[Element("name", one.name), Element("type", one.type), _described(one.description)]
        )
        for one in tool.parameters
    ]
    name = Element("tool_name", tool.tool_name)
    return Element(
        "tool_description",
        children=[name, _described(tool.description), Element("parameters", children=parameters)],
    )


def _described(text: str) -> Element:
    return Element("description", text)


def _description_in(element: Element, xml: str) -> ToolDescription:
    return ToolDescription(
        tool_name=child_text(element, "tool_name", xml),
        description=child_text(element, "description", xml),
        parameters=tuple(
            ParameterDescription(
                name=child_text(one, "name", xml),
                type=child_text(one, "type", xml),
                description=child_text(one, "description", xml),
            )
            for one in only_child(element, "parameters", xml).children
            if one.name == "parameter"
        ),
    )
