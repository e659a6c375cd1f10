"""Python types for properties, as text for generated code.

Decides what a reader and a type checker see: `written` types of model fields and results, `accepted` types of
arguments, where a plain mapping may stand for a model. Says which models a text mentions. Called by `members`
and `operations`; decides nothing about decoding.
"""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from driver.properties import MapProperty, OpenEnum, TaggedUnion

_PLAIN = {
    "BooleanProperty": "bool",
    "DateProperty": "datetime.date",
    "DateTimeProperty": "datetime.datetime",
    "FloatProperty": "float",
    "IntProperty": "int",
    "NoneProperty": "None",
    "StringProperty": "str",
}


def written(prop: Any) -> str:
    """The type of a decoded value: `list[ContentBlock]`."""
    return " | ".join(_alternatives(prop, accepting=False))


def accepted(prop: Any) -> str:
    """The type of an argument: `Sequence[ContentBlockParam | Mapping[str, Any]]`."""
    return " | ".join(_alternatives(prop, accepting=True))


def mentioned(prop: Any) -> set[tuple[str, str]]:
    """(module, class) of every model and union which the type of `prop` names."""
    if isinstance(prop, ModelProperty | TaggedUnion):
        return {(str(prop.class_info.module_name), str(prop.class_info.name))}
    if isinstance(prop, OpenEnum) and prop.class_info is not None:
        return {(str(prop.class_info.module_name), f"{prop.class_info.name}Value")}
    if isinstance(prop, ListProperty):
        return mentioned(prop.inner_property)
    if isinstance(prop, MapProperty):
        return set() if prop.inner is None else mentioned(prop.inner)
    if isinstance(prop, UnionProperty):
        return set().union(*(mentioned(inner) for inner in prop.inner_properties))
    return set()


def _alternatives(prop: Any, *, accepting: bool) -> list[str]:  # noqa: PLR0911 - one return a kind of property
    """The members of the union that is `prop`'s type, each once, None last."""
    if isinstance(prop, UnionProperty):
        found = [text for inner in prop.inner_properties for text in _alternatives(inner, accepting=accepting)]
        return sorted(dict.fromkeys(found), key=lambda text: text == "None")
    if isinstance(prop, ModelProperty | TaggedUnion):
        name = str(prop.class_info.name)
        return [name, "Mapping[str, Any]"] if accepting else [name]
    if isinstance(prop, ListProperty):
        inner = " | ".join(_alternatives(prop.inner_property, accepting=accepting))
        return [f"Sequence[{inner}]" if accepting else f"list[{inner}]"]
    if isinstance(prop, MapProperty):
        inner = "Any" if prop.inner is None else " | ".join(_alternatives(prop.inner, accepting=accepting))
        return [f"Mapping[str, {inner}]" if accepting else f"dict[str, {inner}]"]
    if isinstance(prop, OpenEnum):
        if prop.class_info is not None:
            return [f"{prop.class_info.name}Value"]
        return [f"Literal[{', '.join(map(repr, prop.values))}]", "str"]
    if isinstance(prop, ConstProperty):
        return [f"Literal[{prop.value.raw_value!r}]"]
    if isinstance(prop, FileProperty):
        return ["File", "bytes", "IO[bytes]"] if accepting else ["File"]
    if isinstance(prop, AnyProperty):
        return ["Any"]
    plain = _PLAIN[type(prop).__name__]
    return [plain, "str"] if accepting and plain.startswith("datetime.") else [plain]
