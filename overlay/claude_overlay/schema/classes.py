"""Classes with members: what their fields are, where the fields' annotations stand, which defaults they have.

Knows dataclasses, attrs classes, TypedDicts and named tuples, generic ones and inheritance included. Decides nothing
about the fields' types. Called by `resolve`.
"""

from __future__ import annotations

import dataclasses
import inspect
import typing
from dataclasses import dataclass
from typing import Any, Final, get_args, get_origin

from claude_overlay.schema.records import NO_DEFAULT

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["FACTORY", "Field", "description_of", "fields_of", "is_record", "owner_of", "parameters_of"]

FACTORY: Final = object()
"""The default of a field that is made anew each time: there is one, but nothing to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a class.

    Attributes:
        name: its name in the class, where its annotation is found.
        wire: its name in JSON, and as an argument.
        annotation: its type as it stands there, perhaps as text.
        default: its default, `NO_DEFAULT` or `FACTORY`.
        description: what its metadata say it means.
    """

    name: str
    wire: str
    annotation: Any
    default: Any = NO_DEFAULT
    description: str = ""


def is_record(cls: type) -> bool:
    """Tell whether a class has fields we know how to find."""
    return any(finds(cls) for finds, _ in _KINDS)


def fields_of(cls: type) -> list[Field]:
    """Give the fields that make a value of the class, in order."""
    return next(list(fields(cls)) for finds, fields in _KINDS if finds(cls))


def description_of(cls: type) -> str:
    """Give the class's own docstring, unless Python wrote it."""
    text = cls.__dict__.get("__doc__")
    return "" if not isinstance(text, str) or text.startswith(f"{cls.__name__}(") else text


def owner_of(cls: type, name: str) -> type:
    """Give the class that annotates a field: itself, or the base it comes from."""
    if _is_typed_dict(cls):
        bases = [get_origin(base) or base for base in _bases(cls)]
        found = (base for base in bases if _is_typed_dict(base) and name in inspect.get_annotations(base))
        return next((owner_of(base, name) for base in found), cls)
    return next((base for base in cls.__mro__ if name in inspect.get_annotations(base)), cls)


def parameters_of(cls: type) -> Iterator[tuple[type, tuple[Any, ...], tuple[Any, ...]]]:
    """Give, for each generic base, its class, its type variables and what they stand for in this class."""
    for base in _bases(cls):
        origin = get_origin(base)
        if isinstance(origin, type) and origin not in {typing.Generic, typing.Protocol}:
            yield origin, getattr(origin, "__parameters__", ()), get_args(base)
        elif origin is None and isinstance(base, type) and base is not object:
            yield base, (), ()


def _is_typed_dict(cls: Any) -> bool:
    """`typing.is_typeddict` that knows the one of `typing_extensions`, too."""
    return isinstance(cls, type) and issubclass(cls, dict) and hasattr(cls, "__required_keys__")


def _bases(cls: type) -> tuple[Any, ...]:
    own: tuple[Any, ...] | None = cls.__dict__.get("__orig_bases__")
    return own if own is not None else cls.__bases__


def _annotation(cls: type, name: str, otherwise: Any = Any) -> Any:
    return inspect.get_annotations(owner_of(cls, name)).get(name, otherwise)


def _dataclass_fields(cls: type) -> Iterator[Field]:
    plain = {field.name for field in dataclasses.fields(cls)}
    every: Mapping[str, dataclasses.Field[Any]] = cls.__dataclass_fields__  # type: ignore[attr-defined]
    for field in every.values():
        if not field.init or (field.name not in plain and not _is_init_var(cls, field.name)):
            continue
        default: Any = NO_DEFAULT if field.default is dataclasses.MISSING else field.default
        if field.default_factory is not dataclasses.MISSING:
            default = FACTORY
        yield Field(
            name=field.name,
            wire=field.name,
            annotation=_annotation(cls, field.name, field.type),
            default=default,
            description=str(field.metadata.get("description", "")),
        )


def _is_init_var(cls: type, name: str) -> bool:
    annotation = _annotation(cls, name)
    text = annotation if isinstance(annotation, str) else ""
    return isinstance(annotation, dataclasses.InitVar) or text.partition("[")[0].rpartition(".")[2] == "InitVar"


def _attrs_fields(cls: type) -> Iterator[Field]:
    import attrs  # noqa: PLC0415 - not needed for other classes

    for attribute in attrs.fields(cls):
        if not attribute.init:
            continue
        default = NO_DEFAULT if attribute.default is attrs.NOTHING else attribute.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = FACTORY
        yield Field(
            name=attribute.name,
            wire=attribute.alias or attribute.name.lstrip("_"),
            annotation=_annotation(cls, attribute.name, Any if attribute.type is None else attribute.type),
            default=default,
            description=str(attribute.metadata.get("description", "")),
        )


def _typed_dict_fields(cls: type) -> Iterator[Field]:
    required: frozenset[str] = cls.__required_keys__  # type: ignore[attr-defined]
    for name in inspect.get_annotations(cls):
        annotation = _annotation(cls, name)
        yield Field(name=name, wire=name, annotation=annotation, default=NO_DEFAULT if name in required else FACTORY)


def _tuple_fields(cls: type) -> Iterator[Field]:
    names: tuple[str, ...] = cls._fields  # type: ignore[attr-defined]
    defaults: Mapping[str, Any] = cls._field_defaults  # type: ignore[attr-defined]
    for name in names:
        yield Field(name=name, wire=name, annotation=_annotation(cls, name), default=defaults.get(name, NO_DEFAULT))


_KINDS: Final[tuple[tuple[Callable[[type], bool], Callable[[type], Iterator[Field]]], ...]] = (
    (_is_typed_dict, _typed_dict_fields),
    (lambda cls: issubclass(cls, tuple) and hasattr(cls, "_fields"), _tuple_fields),
    (dataclasses.is_dataclass, _dataclass_fields),
    (lambda cls: "__attrs_attrs__" in vars(cls) or hasattr(cls, "__attrs_attrs__"), _attrs_fields),
)
