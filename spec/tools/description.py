"""The description as one document, and its schemas in the words `sdk_facts` uses. Read by all tools and tests here.

Decides how a schema is put in terms of alternatives (see `sdk_facts`); judges nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from driver.bundle import Bundle, bundle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.problem import Tokens

SPEC = Path(__file__).resolve().parents[1]
METHODS = ("get", "post", "delete", "put", "patch")
_COMPONENT = "#/components/schemas/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a value may be: whether null, and the alternatives otherwise."""

    nullable: bool
    alternatives: tuple[dict[str, Any], ...]


@dataclass(slots=True)
class Description:
    """The bundled document. Objects written inside others get a name too: `Outer.property`."""

    document: dict[str, Any]
    inline: dict[str, dict[str, Any]] = field(default_factory=dict)
    bundle: Bundle | None = field(default=None, repr=False)
    _pointers: dict[int, Tokens] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, root: Path = SPEC / "openapi.yaml") -> Description:
        """Bundle the files behind `root`. Raises driver.problem.SpecError when they do not fit together."""
        bundled = bundle(root)
        return cls(document=bundled.document, bundle=bundled)

    def place(self, node: object) -> str:
        """File and line of a mapping of the document ("spec/files.yaml:12"); empty where no files are known."""
        if self.bundle is None:
            return ""
        self._pointers = self._pointers or {id(one): at for at, one in _mappings(self.document, ())}
        found = self.bundle.place(self._pointers.get(id(node), ()))
        return f"{found.file}:{found.line}"

    @property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """The named schemas."""
        schemas: dict[str, dict[str, Any]] = self.document["components"]["schemas"]
        return schemas

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Path, method and operation, in the document's order."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]

    def webhooks(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Name and JSON body of everything the API sends to others."""
        for name, item in self.document.get("webhooks", {}).items():
            yield name, item["post"]["requestBody"]["content"]["application/json"]

    def resolve(self, value: dict[str, Any]) -> dict[str, Any]:
        """What a `$ref` leads to (parameters, headers, responses, schemas); anything else as it is."""
        while "$ref" in value:
            target: Any = self.document
            for token in value["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def schema(self, name: str) -> dict[str, Any]:
        """A named schema, or an inline object by the name `shape` gave it."""
        return self.schemas[name] if name in self.schemas else self.inline[name]

    def shape(self, schema: dict[str, Any], at: str) -> Shape:
        """The alternatives of a schema; unions, enums and aliases are followed, objects are named by reference."""
        if reference := schema.get("$ref"):
            name = str(reference).removeprefix(_COMPONENT)
            target = self.schemas[name]
            if "properties" in target:
                return Shape(nullable=False, alternatives=({"kind": "ref", "id": name},))
            return self.shape(target, name)
        if members := schema.get("anyOf") or schema.get("oneOf"):
            shapes = [self.shape(member, at) for member in members]
            return Shape(
                nullable=any(shape.nullable for shape in shapes),
                alternatives=tuple(one for shape in shapes for one in shape.alternatives),
            )
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else list(types)
        alternatives = [one for kind in types if kind != "null" and (one := self._alternative(kind, schema, at))]
        if not types:
            alternatives = [self._values(schema)] if {"const", "enum"} & schema.keys() else [{"kind": "any"}]
        return Shape(nullable="null" in types, alternatives=tuple(alternatives))

    def _alternative(self, kind: str, schema: dict[str, Any], at: str) -> dict[str, Any]:
        if {"const", "enum", "x-known-values"} & schema.keys():
            return self._values(schema)
        if kind == "array":
            return {"kind": "array", "items": list(self.shape(schema.get("items", {}), f"{at}[]").alternatives)}
        if kind == "object":
            if "properties" not in schema:
                values = schema.get("additionalProperties", True)
                shape = self.shape(values if isinstance(values, dict) else {}, f"{at}{{}}")
                return {"kind": "map", "values": list(shape.alternatives)}
            self.inline[at] = schema
            return {"kind": "ref", "id": at}
        formats = {"date-time": "timestamp", "date": "date", "binary": "binary"}
        return {"kind": formats.get(schema.get("format", ""), kind)}

    @staticmethod
    def _values(schema: dict[str, Any]) -> dict[str, Any]:
        if "const" in schema:
            return {"kind": "enum", "values": [schema["const"]], "open": False}
        if "enum" in schema:
            return {"kind": "enum", "values": list(schema["enum"]), "open": False}
        return {"kind": "enum", "values": list(schema["x-known-values"]), "open": True}


def _mappings(value: Any, at: Tokens) -> Iterator[tuple[Tokens, dict[str, Any]]]:
    """Every mapping below `value`, with its pointer."""
    if isinstance(value, dict):
        yield at, value
        for key, item in value.items():
            yield from _mappings(item, (*at, str(key)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _mappings(item, (*at, str(index)))
