"""Which shape a type has. The one place that takes annotations apart.

Decides what is supported, and what is told of a type that has no JSON Schema. Called by `types`, `values`,
`tools.parameters` and `structured`.
"""

from __future__ import annotations

import collections
import collections.abc
import dataclasses
import enum
import sys
import types
import typing
from dataclasses import dataclass, field
from typing import Any, Final, ForwardRef, TypeVar, Union, get_args, get_origin

from claude_api._model import ModelBase
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.annotated import notes_of
from claude_overlay.schema.arrays import ListShape, MapShape, SetShape, TupleShape
from claude_overlay.schema.classes import (
    FACTORY,
    Field,
    description_of,
    fields_of,
    is_record,
    owner_of,
    parameters_of,
)
from claude_overlay.schema.describe import Describe
from claude_overlay.schema.docstrings import read_docstring
from claude_overlay.schema.foreign import PydanticShape, is_pydantic
from claude_overlay.schema.limits import described
from claude_overlay.schema.problems import below
from claude_overlay.schema.records import NO_DEFAULT, Member, RecordShape
from claude_overlay.schema.scalars import SCALARS
from claude_overlay.schema.scope import Scope, scope_of_class
from claude_overlay.schema.shapes import WRONG, AnyShape, Shape
from claude_overlay.schema.unions import AliasShape, ChoiceShape, EnumShape, UnionShape
from claude_overlay.schema.written import write_value

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Place", "Resolver", "default_of", "shape_of"]

_LISTS: Final[dict[Any, Callable[[list[Any]], Any]]] = {
    list: list,
    collections.deque: collections.deque,
    collections.abc.Sequence: list,
    collections.abc.MutableSequence: list,
    collections.abc.Collection: list,
    collections.abc.Iterable: list,
}
_SETS: Final[dict[Any, Callable[[list[Any]], Any]]] = {
    set: set,
    frozenset: frozenset,
    collections.abc.Set: frozenset,
    collections.abc.MutableSet: set,
}
_MAPS: Final[dict[Any, Callable[[dict[Any, Any]], Any]]] = {
    dict: dict,
    collections.OrderedDict: collections.OrderedDict,
    collections.abc.Mapping: dict,
    collections.abc.MutableMapping: dict,
}
# By name: `typing_extensions` has its own of some of them.
_QUALIFIERS: Final = frozenset({"Required", "NotRequired", "ReadOnly", "Final", "ClassVar"})
_HINTS: Final = {
    "bytes": "take a str (base64, say), or a path",
    "complex": "take two floats",
    "Callable": "a model cannot give a function",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a type stands.

    Attributes:
        where: its name in an error.
        scope: what names in it mean.
        variables: what type variables in it stand for.
        owner: the class around it, which `Self` means.
    """

    where: str
    scope: Scope = field(default_factory=Scope)
    variables: Mapping[Any, Shape] = field(default_factory=dict)
    owner: Any = None

    def inside(self, what: str) -> Place:
        """Give the place of a part."""
        return dataclasses.replace(self, where=f"{self.where}, {what}" if self.where else what)


def shape_of(tp: Any, *, where: str = "", scope: Scope | None = None) -> Shape:
    """Give the shape of a type: what describes it and reads it. Keep it to read many values of one type.

    Raises:
        InvalidArgumentError: The type, or one inside it, has no JSON Schema; names the place.
    """
    scope = scope or Scope()
    return Resolver(scope.local).shape(tp, Place(where=where, scope=scope))


def default_of(shape: Shape, value: Any) -> Any:
    """Give a default as JSON, if it can be told: as a value the shape itself reads; else `NO_DEFAULT`."""
    if value is NO_DEFAULT or value is FACTORY:
        return NO_DEFAULT
    try:
        wire = write_value(value)
    except InvalidArgumentError:
        return NO_DEFAULT
    return NO_DEFAULT if shape.read_whole(wire, []) is WRONG else wire


class Resolver:
    """Finds shapes; knows every class it met, so that one that holds itself ends.

    Args:
        local: names of the functions around, for annotations of classes that are defined in one.
    """

    def __init__(self, local: Mapping[str, Any] | None = None) -> None:
        self._local = dict(local or {})
        self._made: dict[Any, Shape] = {}
        self._met_again: set[int] = set()

    def shape(self, tp: Any, place: Place) -> Shape:  # noqa: PLR0911 - one a kind of type
        """Give the shape of a type at a place."""
        if isinstance(tp, str):
            return self.shape(place.scope.evaluate(tp, place.where or "the type"), place)
        if isinstance(tp, ForwardRef):
            return self._forward(tp, place)
        if tp is None or tp is Any or tp is object:
            return SCALARS[type(None)] if tp is None else AnyShape()
        if isinstance(tp, dataclasses.InitVar):
            return self.shape(tp.type, place)
        if isinstance(tp, TypeVar):
            return self._variable(tp, place)
        if hasattr(tp, "__supertype__"):
            return self.shape(tp.__supertype__, place)
        return self._special(tp, place) or self._container(tp, place) or self._class(tp, place)

    def _special(self, tp: Any, place: Place) -> Shape | None:  # noqa: PLR0911 - one a kind of type
        """Find what `typing` makes: unions, literals, aliases, annotations."""
        origin, args = get_origin(tp), get_args(tp)
        if hasattr(tp, "__metadata__"):
            return self._annotated(tp, place)
        if origin is Union or origin is types.UnionType:
            return UnionShape([self.shape(arg, place) for arg in args])
        if _typing_name(origin) == "Literal":
            return ChoiceShape([(self._constant(arg, place), arg) for arg in args])
        if _typing_name(origin) in _QUALIFIERS:
            return self.shape(args[0], place)
        if _typing_name(tp) in _QUALIFIERS:
            return AnyShape()
        if _typing_name(tp) == "Self" and place.owner is not None:
            return self.shape(place.owner, place)
        if _typing_name(tp) == "LiteralString":
            return SCALARS[str]
        alias = tp if hasattr(tp, "__value__") else origin
        return self._alias(alias, args, place) if hasattr(alias, "__value__") else None

    def _container(self, tp: Any, place: Place) -> Shape | None:  # noqa: PLR0911 - one a kind of type
        origin, args = get_origin(tp) or tp, get_args(tp)
        if not isinstance(origin, collections.abc.Hashable):
            return None
        if origin in _LISTS:
            return ListShape(self._item(args, place), _LISTS[origin])
        if origin in _SETS:
            return self._set(origin, args, place)
        if origin in _MAPS:
            key, item = args or (str, Any)
            return MapShape(self._key(key, place), self.shape(item, place.inside("its values")), _MAPS[origin])
        if origin is tuple:
            if args and args[-1] is Ellipsis:
                return ListShape(self._item(args[:1], place), tuple, hashable=True)
            bare = tp is tuple or tp is typing.Tuple  # noqa: UP006 - users still write it
            return ListShape(AnyShape(), tuple) if bare else TupleShape([self.shape(arg, place) for arg in args])
        return None

    def _item(self, args: tuple[Any, ...], place: Place) -> Shape:
        return self.shape(args[0], place.inside("its items")) if args else AnyShape()

    def _set(self, origin: Any, args: tuple[Any, ...], place: Place) -> Shape:
        item = self._item(args, place)
        if args and not item.hashable:
            message = f"{place.where or 'the type'}: {_told(args[0])} cannot be in a set; take a list"
            raise InvalidArgumentError(message)
        return SetShape(item, _SETS[origin], hashable=_SETS[origin] is frozenset)

    def _key(self, tp: Any, place: Place) -> Shape:
        inside = place.inside("its keys")
        key = self.shape(tp, inside)
        if "string" not in key.kinds and key.due != "an integer":
            message = f"{inside.where}: keys of a JSON object are strings; {_told(tp)} is none"
            raise InvalidArgumentError(message)
        return key

    def _class(self, tp: Any, place: Place) -> Shape:
        origin, args = get_origin(tp) or tp, get_args(tp)
        if isinstance(origin, type):
            if is_pydantic(origin):
                return self._kept((tp,), lambda: PydanticShape(tp, place.where or "the type"))
            if issubclass(origin, enum.Enum):
                return self._kept((origin,), lambda: self._enum(origin, place))
            if issubclass(origin, ModelBase):
                raise InvalidArgumentError(f"{place.where or 'the type'}: {_told(tp)} is a model of the API: no type of"
                                           " a tool or an answer; take a class of your own")  # fmt: skip
            if origin in SCALARS:
                return SCALARS[origin]
            if is_record(origin):
                return self._record(origin, args, place)
        hint = _HINTS.get(_name_of(origin) or "") or _hint_for(tp)
        message = f"{place.where or 'the type'}: {_told(tp)} has no JSON Schema; {hint}"
        raise InvalidArgumentError(message)

    def _kept(self, key: Any, make: Callable[[], Shape]) -> Shape:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def _argument(self, arg: Any, place: Place) -> Shape:
        """Give the shape of an argument of a generic: the same one each time, for it names what is made with it."""
        fixed = isinstance(arg, collections.abc.Hashable) and not isinstance(arg, str | ForwardRef | TypeVar)
        if fixed and not getattr(arg, "__parameters__", ()):
            return self._kept(("argument", arg), lambda: self.shape(arg, place))
        made = self.shape(arg, place)
        return self._kept(("kept", id(made)), lambda: made)

    def _forward(self, ref: ForwardRef, place: Place) -> Shape:
        module: Any = getattr(ref, "__forward_module__", None)
        module = sys.modules.get(module) if isinstance(module, str) else module
        if module is not None:
            place = dataclasses.replace(place, scope=dataclasses.replace(place.scope, module=vars(module)))
        return self.shape(ref.__forward_arg__, place)

    def _variable(self, variable: TypeVar, place: Place) -> Shape:
        if variable in place.variables:
            return place.variables[variable]
        if variable.__constraints__:
            return UnionShape([self.shape(tp, place) for tp in variable.__constraints__])
        return AnyShape() if variable.__bound__ is None else self.shape(variable.__bound__, place)

    def _annotated(self, tp: Any, place: Place) -> Shape:
        notes = notes_of(tp.__metadata__)
        if notes is None:
            return PydanticShape(tp, place.where or "the type")
        shape = self.shape(tp.__origin__, place)
        return shape if notes == Describe() else described(shape, notes, place.where or "the type")

    def _constant(self, value: Any, place: Place) -> Any:
        """Give a constant as JSON: a single value, or an enum's member by its."""
        plain = value is None or isinstance(value, str | int | float | enum.Enum)
        try:
            wire = write_value(value) if plain else value
        except InvalidArgumentError:
            plain, wire = False, value
        if plain and (wire is None or isinstance(wire, str | int | float)):
            return wire
        message = f"{place.where or 'the type'}: {value!r} is no constant of JSON"
        raise InvalidArgumentError(message)

    def _enum(self, cls: type[enum.Enum], place: Place) -> Shape:
        choices = [(self._constant(member, place), member) for member in cls]
        if not choices:
            message = f"{place.where or 'the type'}: the enum {cls.__name__} has no members"
            raise InvalidArgumentError(message)
        return EnumShape(cls.__name__, choices, read_docstring(description_of(cls)).text)

    def _alias(self, alias: Any, args: tuple[Any, ...], place: Place) -> Shape:
        """Find what `type X = ...` stands for; an alias that holds itself stands in `$defs`."""
        shapes = [self._argument(arg, place) for arg in args]
        key = (alias, *map(id, shapes))
        if key in self._made:
            self._met_again.add(id(self._made[key]))
            return self._made[key]
        made = AliasShape(alias.__name__)
        self._made[key] = made
        variables = dict(zip(alias.__type_params__, shapes, strict=False))
        module = getattr(sys.modules.get(getattr(alias, "__module__", "")), "__dict__", {})
        scope = Scope(local={**self._local, alias.__name__: alias}, module=module)
        inside = dataclasses.replace(place, scope=scope, variables=variables)
        made.shape = self.shape(alias.__value__, inside)
        if id(made) not in self._met_again:
            self._made[key] = made.shape
        return self._made[key]

    def _record(self, cls: type, args: tuple[Any, ...], place: Place) -> Shape:
        shapes = [self._argument(arg, place) for arg in args]
        key = (cls, *map(id, shapes))
        if key in self._made:
            return self._made[key]
        said = read_docstring(description_of(cls))
        name = "_".join([cls.__name__, *(_told(arg) for arg in args)])
        make = dict if issubclass(cls, dict) else cls
        hashable = make is not dict and cls.__hash__ is not None
        record = RecordShape(name, make, description=said.text, hashable=hashable)
        self._made[key] = record
        variables = self._variables(cls, dict(zip(getattr(cls, "__parameters__", ()), shapes, strict=False)), place)
        record.fill(self._member(cls, spec, said.parameters, variables, place) for spec in fields_of(cls))
        return record

    def _member(
        self,
        cls: type,
        spec: Field,
        said: Mapping[str, str],
        variables: Mapping[type, Mapping[Any, Shape]],
        place: Place,
    ) -> Member:
        owner = owner_of(cls, spec.name)
        inside = Place(
            where=place.inside(below(cls.__name__, spec.name)).where,
            scope=scope_of_class(owner, self._local),
            variables=variables.get(owner, {}),
            owner=cls,
        )
        shape, required = self.shape(spec.annotation, inside), spec.default is NO_DEFAULT
        if issubclass(cls, dict):
            required = self._is_required(spec, inside, otherwise=required)
        return Member(
            name=spec.wire,
            target=spec.wire,
            shape=shape,
            required=required,
            default=default_of(shape, spec.default),
            description=spec.description or said.get(spec.name, ""),
        )

    def _is_required(self, spec: Field, place: Place, *, otherwise: bool) -> bool:
        """Tell whether a member of a TypedDict must be there; Python itself does not see through postponed words."""
        tp = spec.annotation
        while True:
            if isinstance(tp, ForwardRef):
                tp = tp.__forward_arg__
            if isinstance(tp, str):
                tp = place.scope.evaluate(tp, place.where)
            elif hasattr(tp, "__metadata__"):
                tp = tp.__origin__
            elif _typing_name(get_origin(tp)) in {"Required", "NotRequired"}:
                return _typing_name(get_origin(tp)) == "Required"
            elif _typing_name(get_origin(tp)) == "ReadOnly":
                tp = get_args(tp)[0]
            else:
                return otherwise

    def _variables(self, cls: type, own: Mapping[Any, Shape], place: Place) -> dict[type, Mapping[Any, Shape]]:
        """Give what the type variables of a class and of each of its bases stand for."""
        found: dict[type, Mapping[Any, Shape]] = {cls: own}
        for base, parameters, args in parameters_of(cls):
            inside = Place(where=place.where, scope=scope_of_class(cls, self._local), variables=own, owner=cls)
            shapes = {key: self.shape(arg, inside) for key, arg in zip(parameters, args, strict=False)}
            found.update(dict(self._variables(base, shapes, place).items()))
        return found


def _name_of(tp: Any) -> str | None:
    name = getattr(tp, "_name", None) or getattr(tp, "__name__", None)
    return name if isinstance(name, str) else None


def _typing_name(tp: Any) -> str | None:
    """Name a special form of `typing`, or its twin in `typing_extensions`."""
    return _name_of(tp) if getattr(tp, "__module__", None) in {"typing", "typing_extensions"} else None


def _hint_for(tp: Any) -> str:
    """Say what to write instead of something that is no type, or a class whose members nobody knows."""
    if isinstance(tp, list) and len(tp) == 1 and isinstance(tp[0], type):
        return f"a list of them is list[{_told(tp[0])}]"
    if isinstance(tp, tuple) and tp and all(isinstance(item, type) for item in tp):
        return f"any of them is {' | '.join(map(_told, tp))}"
    if isinstance(tp, type):
        own = isinstance(vars(tp).get("__annotations__"), dict)
        return "make it a dataclass (@dataclass above it)" if own else "take a dataclass, say, or a TypedDict"
    if is_record(type(tp)) or is_pydantic(type(tp)):
        return f"it is a value; give its class, {type(tp).__name__}"
    if get_origin(tp) is not None:
        return "take list[...], or a dataclass, say"
    return "it is no type: take str, int, a dataclass, list[...], say"


def _told(tp: Any) -> str:
    return tp.__name__ if isinstance(tp, type) and not get_args(tp) else str(tp).replace("typing.", "")
