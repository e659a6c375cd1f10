"""The seams into openapi-python-client 0.29.1: from a bundled document to its parsed form, losing nothing.

Decides which constructs the parser sees, and which of them become the property kinds of `properties`. All
replacements of parser internals live here, are made for one call and undone after it. Any error or warning of
the parser is a problem. Called by `pipeline`; the result goes to `project`.
"""

from __future__ import annotations

import contextlib
import copy
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, bodies, openapi, properties, responses
from openapi_python_client.parser.errors import GeneratorError, PropertyError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.schemas import parse_reference_path

from driver.problem import Place, Problem, SpecError, Tokens, tokens_of
from driver.properties import COMPONENT, MapProperty, OpenEnum, TaggedUnion, component_class
from driver.references import copied

if TYPE_CHECKING:
    from openapi_python_client.parser.properties import ModelProperty, Schemas

POINTER = "x-pointer"
STREAM_TYPES = {"text/event-stream": "sse", "application/x-jsonl": "jsonl"}
Locate = Callable[[Tokens], Place]


@dataclass(frozen=True, kw_only=True)
class Parsed:
    """A parsed description: the library's data, the component unions and enums, and the document itself."""

    data: GeneratorData
    config: Config
    document: dict[str, Any]
    unions: tuple[TaggedUnion, ...]
    enums: tuple[OpenEnum, ...]

    @cached_property
    def models(self) -> dict[str, ModelProperty]:
        """Every model class by its name."""
        return {str(model.class_info.name): model for model in self.data.models}


def parse(document: dict[str, Any], *, original: dict[str, Any], out: Path, where: Locate) -> Parsed:
    """Parse `document` for a package at `out`; `original` is what is written out and read at run time.

    Raises:
        SpecError: with everything the parser complains about.
    """
    config = Config.from_sources(
        ConfigFile(literal_enums=True, content_type_overrides={"application/x-jsonl": "application/json"}),
        MetaType.NONE,
        Path("openapi.json"),
        "utf-8",
        overwrite=True,
        output_path=out,
    )
    captured: list[Schemas] = []
    with _seams(captured):
        data = GeneratorData.from_dict(_prepared(document), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([Problem(rule="parser", where=where(()), message=_text(data))])
    errors: list[GeneratorError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
    if errors:
        raise SpecError([Problem(rule="parser", where=where(tokens_of(_pointer(e))), message=_text(e)) for e in errors])
    components = list(captured[-1].classes_by_reference.values()) if captured else []
    return Parsed(
        data=data,
        config=config,
        document=original,
        unions=tuple(sorted((p for p in components if isinstance(p, TaggedUnion)), key=_name)),
        enums=tuple(sorted((p for p in components if isinstance(p, OpenEnum)), key=_name)),
    )


def _name(prop: TaggedUnion | OpenEnum) -> str:
    return "" if prop.class_info is None else str(prop.class_info.name)


def _prepared(document: dict[str, Any]) -> dict[str, Any]:
    """A copy for the parser: each schema knows its pointer, and JSON is the only reading of a response."""
    prepared: dict[str, Any] = copied(document)
    for pointer, node in schema_nodes(prepared):
        node[POINTER] = pointer
    for item in prepared.get("paths", {}).values():
        for operation in item.values():
            if not isinstance(operation, dict):
                continue
            for response in operation.get("responses", {}).values():
                content = response.get("content") or {}
                if "application/json" in content:
                    content.pop("text/event-stream", None)  # the first listed would win; streams are read raw
    return prepared


def schema_nodes(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every inline schema object of a document with its pointer; references are not followed."""
    if isinstance(node, list):
        for index, value in enumerate(node):
            yield from schema_nodes(value, f"{pointer}/{index}")
    elif isinstance(node, dict):
        parent = pointer.rsplit("/", 1)[0]
        if "$ref" not in node and (parent == "/components/schemas" or pointer.endswith("/schema")):
            yield from _inside(node, pointer)
            return
        for key, value in node.items():
            if key not in ("example", "examples") and not key.startswith("x-"):
                yield from schema_nodes(value, f"{pointer}/{_escaped(key)}")


def _inside(schema: dict[str, Any], pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if "$ref" in schema:
        return
    yield pointer, schema
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            yield from _inside(schema[key], f"{pointer}/{key}")
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for index, member in enumerate(schema.get(key) or []):
            yield from _inside(member, f"{pointer}/{key}/{index}")
    for name, member in (schema.get("properties") or {}).items():
        if isinstance(member, dict):
            yield from _inside(member, f"{pointer}/properties/{_escaped(name)}")


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


# --- the replaced dispatch point --------------------------------------------------------------------------------


_STOCK = properties.property_from_data


def _property_from_data(  # noqa: PLR0917 - the library's own signature
    name: oai.UntrustedString,
    required: bool,  # noqa: FBT001
    data: oai.Reference | oai.Schema,
    schemas: Schemas,
    parent_name: str,
    config: Config,
    process_properties: bool = True,  # noqa: FBT001, FBT002
    roots: set[Any] | None = None,
) -> tuple[Any, Schemas]:
    """The library's dispatch, asking our property kinds first."""
    if isinstance(data, oai.Schema):
        common: dict[str, Any] = {
            "name": name,
            "required": required,
            "default": None,
            "python_name": strings.PythonIdentifier(name, config.field_prefix),
            "description": data.description,
            "example": None,
        }
        if data.discriminator is not None:
            return _tagged_union(data, schemas, config, common), schemas
        if _is_open_enum(data):
            return OpenEnum(**common, values=_known_values(data), class_info=component_class(name, config)), schemas
        if _is_map(data):
            return _map(data, schemas, config, common, parent_name)
        data = _simplified(data)
    return _STOCK(name, required, data, schemas, parent_name, config, process_properties, roots)


def _tagged_union(data: oai.Schema, schemas: Schemas, config: Config, common: dict[str, Any]) -> Any:
    """A `TaggedUnion`, or a `PropertyError` while a member is not parsed yet (the library then tries again)."""
    discriminator = data.discriminator
    class_info = component_class(common["name"], config)
    if discriminator is None or class_info is None:
        return PropertyError(data=data, detail="A tagged union must be a named component: move it there and $ref it.")
    for member in [*data.oneOf, *data.anyOf]:
        path = parse_reference_path(member.ref) if isinstance(member, oai.Reference) else None
        if not isinstance(path, oai.UntrustedString):
            return PropertyError(data=data, detail="A member of a tagged union must be a $ref to a component.")
        if path not in schemas.classes_by_reference:
            return PropertyError(data=data, detail=f"Member {path.get_untrusted_value()} is not a parsed component.")
    mapping = {k.get_untrusted_value(): v.get_untrusted_value() for k, v in (discriminator.mapping or {}).items()}
    fallback = (discriminator.model_extra or {}).get("x-default-mapping")
    return TaggedUnion(
        **common,
        class_info=class_info,
        tag=discriminator.propertyName.get_untrusted_value(),
        members={tag: target.rsplit("/", 1)[-1] for tag, target in mapping.items()},
        fallback=None if fallback is None else str(fallback).rsplit("/", 1)[-1],
    )


def _is_open_enum(data: oai.Schema) -> bool:
    known = data.enum or (data.model_extra or {}).get("x-known-values")
    return bool(known) and data.type == oai.DataType.STRING and all(isinstance(value, str) for value in known or ())


def _known_values(data: oai.Schema) -> tuple[str, ...]:
    return tuple(data.enum or (data.model_extra or {})["x-known-values"])


def _is_map(data: oai.Schema) -> bool:
    return data.type == oai.DataType.OBJECT and not (data.properties or data.allOf or data.anyOf or data.oneOf)


def _map(
    data: oai.Schema, schemas: Schemas, config: Config, common: dict[str, Any], parent_name: str
) -> tuple[Any, Schemas]:
    values = data.additionalProperties
    if values is None or isinstance(values, bool):
        return MapProperty(**common, inner=None), schemas
    inner, schemas = properties.property_from_data(
        name=oai.UntrustedString(f"{common['name'].get_untrusted_value()}_value"),
        required=True,
        data=values,
        schemas=schemas,
        parent_name=parent_name,
        config=config,
    )
    if isinstance(inner, PropertyError):
        return inner, schemas
    return MapProperty(**common, inner=inner), schemas


def _simplified(data: oai.Schema) -> oai.Schema:
    """What stock parsing would turn into something stricter than the wire is."""
    update: dict[str, Any] = {"default": None}  # defaults are the server's; stock code would send them
    if data.const is not None and data.type == oai.DataType.BOOLEAN:
        update["type"] = None  # else the constant is lost
    if data.enum and data.type in (oai.DataType.INTEGER, oai.DataType.NUMBER):
        update["enum"] = None  # open like every enum
    if data.schema_format == "uuid":
        update["schema_format"] = None  # text stays text
    return data.model_copy(update=update)


@contextlib.contextmanager
def _seams(captured: list[Schemas]) -> Iterator[None]:
    """Put our dispatch everywhere the library bound its own, for the length of one parse."""
    stock_build = properties.build_schemas

    def build_schemas(**arguments: Any) -> Schemas:
        captured.append(stock_build(**arguments))
        return captured[-1]

    replacements: list[tuple[Any, str, Any]] = [
        (properties, "property_from_data", _property_from_data),
        (openapi, "property_from_data", _property_from_data),
        (responses, "property_from_data", _property_from_data),
        (bodies, "property_from_data", _property_from_data),
        (openapi, "build_schemas", build_schemas),
        (ListProperty, "_allowed_locations", {*oai.ParameterLocation}),
        # For speed alone: an endpoint is copied thrice with every schema it holds, and the original thrown away; one
        # name is taken apart a hundred times.
        (openapi, "deepcopy", copy.copy),
        (strings, "sanitize", lru_cache(maxsize=None)(strings.sanitize)),
        (strings, "split_words", lru_cache(maxsize=None)(strings.split_words)),
    ]
    with contextlib.ExitStack() as stack:
        for holder, name, value in replacements:
            had_own, stock = name in vars(holder), getattr(holder, name)
            stack.callback(setattr, holder, name, stock) if had_own else stack.callback(delattr, holder, name)
            setattr(holder, name, value)
        yield


# --- complaints ------------------------------------------------------------------------------------------------


def _pointer(error: GeneratorError) -> str:
    data = getattr(error, "data", None)
    pointer = (getattr(data, "model_extra", None) or {}).get(POINTER)
    if isinstance(pointer, str):
        return pointer
    words = (error.header or "").split()
    for word in words:
        if word.startswith(COMPONENT):
            return word.rstrip(":")
    for method, path in itertools.pairwise(words):
        if path.startswith("/") and method.isupper():
            return f"/paths/{_escaped(path)}/{method.lower()}"
    return "/"


def _text(error: GeneratorError) -> str:
    lines = f"{error.header.strip()} {error.detail or ''}".split("\n")
    return " ".join(line.strip() for line in lines if line.strip())
