"""Decode and encode code for one model module.

Decides the statements which turn a JSON mapping into a slotted object and back: the fast pass, which trusts
nothing it must not (shapes are checked) and explains nothing (any exception means the slow pass looks for the
path). Called by `members` for each field. Which text surrounds the statements is the templates' business.
"""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from driver.properties import MapProperty, TaggedUnion

_TIMES = {"DateTimeProperty": "_timestamp", "DateProperty": "_date"}
_SCALARS = frozenset(
    {"BooleanProperty", "ConstProperty", "FileProperty", "FloatProperty", "IntProperty", "NoneProperty"}
    | {"OpenEnum", "StringProperty"}
)


class UnionShapeError(Exception):
    """An inline union which its JSON shape does not decide."""


class Emitter:
    """Code for one module. `cells` are the deferred functions it needs, `shapes` the helpers for inline unions."""

    def __init__(self) -> None:
        self.cells: dict[str, tuple[str, str]] = {}  # local name -> (module, function there)
        self.shapes: list[str] = []
        self._shape_names: dict[str, str] = {}
        self.times: set[str] = set()

    # --- decoding ---------------------------------------------------------------------------------------------

    def required(self, target: str, key: str, prop: Any) -> list[str]:
        """Statements for a member that must be there."""
        source = f"src[{key!r}]"
        bare, nullable = without_null(prop)
        if self.passes(bare):
            return [f"{target} = {source}"]
        if not nullable and not self.check(bare):
            return [f"{target} = {self.value(bare, source)}"]
        lines = [f"v = {source}"]
        if self.check(bare):
            guard = "v is not None and " if nullable else ""
            lines += [f"if {guard}v.__class__ is not {self.check(bare)}:", "    raise TypeError"]
        value = self.value(bare, "v")
        lines.append(
            f"{target} = {value}" if value == "v" or not nullable else f"{target} = None if v is None else {value}"
        )
        return lines

    def optional(self, target: str, key: str, prop: Any) -> list[str]:
        """Statements for a member that may be missing; null is kept even where the description has none."""
        bare, _ = without_null(prop)
        head = [f"if {key!r} in src:"]
        absent = ["else:", f"    {target} = UNSET", "    n -= 1"]
        if self.passes(bare):
            return [*head, f"    {target} = src[{key!r}]", *absent]
        lines = [*head, f"    v = src[{key!r}]"]
        check, value = self.check(bare), self.value(bare, "v")
        if check:
            lines += [f"    if v is not None and v.__class__ is not {check}:", "        raise TypeError"]
        lines.append(f"    {target} = {value}" if value == "v" else f"    {target} = None if v is None else {value}")
        return [*lines, *absent]

    def passes(self, prop: Any) -> bool:
        """Whether the value is taken as it is, unchecked: scalars and free JSON."""
        if isinstance(prop, UnionProperty):
            return all(self.passes(inner) for inner in prop.inner_properties)
        return type(prop).__name__ in _SCALARS or type(prop).__name__ == "AnyProperty"

    def check(self, prop: Any) -> str | None:
        """The JSON type to check before `value` is used, None where `value` itself fails on another shape."""
        if isinstance(prop, MapProperty):
            return "dict"
        if isinstance(prop, ListProperty):
            return None if isinstance(prop.inner_property, TaggedUnion) else "list"
        return None

    def value(self, prop: Any, source: str) -> str:  # noqa: PLR0911 - one return a kind of property
        """An expression for the decoded value of non-null `source`."""
        if self.passes(prop):
            return source
        if isinstance(prop, ModelProperty | TaggedUnion):
            return f"{self._cell(prop, '_decode')}({source})"
        if isinstance(prop, ListProperty):
            return self._list(prop.inner_property, source)
        if isinstance(prop, MapProperty):
            if prop.inner is None or self.passes(prop.inner):
                return source
            return f"{{k: {self._item(prop.inner, 'x')} for k, x in {source}.items()}}"
        if type(prop).__name__ in _TIMES:
            name = _TIMES[type(prop).__name__]
            self.times.add(name)
            return f"{name}({source})"
        return f"{self._shape(prop)}({source})"

    def _list(self, inner: Any, source: str) -> str:
        if isinstance(inner, TaggedUnion):
            return f"{self._cell(inner, '_decode_list')}({source})"
        return source if self.passes(inner) else f"[{self._item(inner, 'x')} for x in {source}]"

    def _item(self, prop: Any, source: str) -> str:
        """Like `value`, for an element: shapes are checked by a helper, there is no statement to hold a check."""
        bare, nullable = without_null(prop)
        if self.check(bare) or isinstance(bare, UnionProperty):
            return f"{self._shape(prop)}({source})"
        value = self.value(bare, source)
        return f"None if {source} is None else {value}" if nullable else value

    def _cell(self, prop: Any, function: str) -> str:
        module = str(prop.class_info.module_name)
        name = f"_{module}" if function == "_decode" else f"_{module}_list"
        self.cells[name] = (module, function)
        return name

    def _shape(self, prop: Any) -> str:
        """The name of a helper which decides by JSON shape; equal helpers are written once."""
        members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
        body = self._shape_body([m for m in members if not isinstance(m, NoneProperty)])
        if len(members) != len([m for m in members if not isinstance(m, NoneProperty)]):
            body = ["if v is None:", "    return None", *body]
        text = "\n    ".join(body)
        if text not in self._shape_names:
            self._shape_names[text] = name = f"_shape_{len(self._shape_names) + 1}"
            self.shapes.append(f"def {name}(v: Any) -> Any:\n    {text}")
        return self._shape_names[text]

    def _shape_body(self, members: list[Any]) -> list[str]:
        lists = [m for m in members if isinstance(m, ListProperty)]
        objects = [m for m in members if isinstance(m, ModelProperty | TaggedUnion | MapProperty)]
        times = [m for m in members if type(m).__name__ in _TIMES]
        scalars = [m for m in members if type(m).__name__ in _SCALARS]
        if len(lists) > 1 or len(objects) > 1:
            names = ", ".join(m.get_type_string().as_unembedded_code() for m in [*lists, *objects])
            raise UnionShapeError(f"the JSON shape does not tell {names} apart: make a tagged union of them")
        free = any(type(m).__name__ == "AnyProperty" for m in members)
        body: list[str] = []
        for shape, found in (("list", lists), ("dict", objects)):
            if found:
                body += [f"if v.__class__ is {shape}:", f"    return {self.value(found[0], 'v')}"]
            elif scalars and not free:
                body += [f"if v.__class__ is {shape}:", "    raise TypeError"]
        if times:
            return [*body, f"return {self.value(times[0], 'v')}"]
        return [*body, "return v" if scalars or free else "raise TypeError"]

    # --- encoding ---------------------------------------------------------------------------------------------

    def encoded(self, prop: Any, source: str) -> str:
        """An expression for the JSON value of `source`, which may hold models, plain JSON, or a mix."""
        bare, _ = without_null(prop)
        if self.passes(bare) or (isinstance(bare, MapProperty) and (bare.inner is None or self.passes(bare.inner))):
            return source
        if self._holds_map(bare):
            return f"_deep({source})"
        if isinstance(bare, ListProperty):
            inner, _ = without_null(bare.inner_property)
            if self.passes(inner):
                return source
            if isinstance(inner, ModelProperty | TaggedUnion):
                return f"_many({source})"
        if isinstance(bare, ModelProperty | TaggedUnion):
            held = source if source == "v" else f"(v := {source})"
            return f"v if {held}.__class__ in _PLAIN else _encode(v)"
        return f"_encode({source})"

    def _holds_map(self, prop: Any) -> bool:
        """Whether a map of models is in there: only then plain objects must be searched for models."""
        if isinstance(prop, MapProperty):
            return prop.inner is not None and not self.passes(prop.inner)
        if isinstance(prop, ListProperty):
            return self._holds_map(prop.inner_property)
        return isinstance(prop, UnionProperty) and any(map(self._holds_map, prop.inner_properties))


def without_null(prop: Any) -> tuple[Any, bool]:
    """The property without null among its alternatives, and whether null was one of them."""
    if not isinstance(prop, UnionProperty):
        return prop, isinstance(prop, NoneProperty)
    rest = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
    if len(rest) == len(prop.inner_properties):
        return prop, False
    if len(rest) == 1:
        return rest[0], True
    bare = type(prop)(**{name: getattr(prop, name) for name in _FIELDS} | {"inner_properties": rest})
    return bare, True


_FIELDS = ("name", "required", "default", "python_name", "description", "example")
