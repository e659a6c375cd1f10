# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""What every generated model shares: comparison, `repr`, and the ways in and out of JSON.

Decides how a value of unexpected shape becomes a `DecodeError`. Called by the modules of `models` only.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .types import UNSET, Timestamp

PLAIN = frozenset((dict, str, int, float, bool, type(None)))
"""Classes of values which are JSON already."""

SECRET = {"secret": True}
"""Field metadata of `format: password` members: `repr` does not show them."""

_FAULTS = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)
"""What the fast pass raises on an unexpected shape; nothing is explained there."""


class ModelBase:
    """Base of all models. Models are mutable, compare by value, and so have no hash."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]
    _schema: ClassVar[str]
    if TYPE_CHECKING:
        additional_properties: dict[str, Any]
        _extra: dict[str, Any] | None

        def to_dict(self) -> dict[str, Any]: ...

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Give the slot of `additional_properties` two names: `_extra`, bare, and a property in front of it.

        Nearly no answer has unknown members, so decoders store None, and the property makes the dictionary when asked.
        """
        slot: Any = cls.__dict__.get("additional_properties")
        if slot is not None:  # else a subclass of a model, which inherits both
            cls._extra = slot
            cls.additional_properties = property(_extra_made, slot.__set__, slot.__delete__)  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, a.name) == getattr(other, a.name) for a in self.__attrs_attrs__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = []
        for a in self.__attrs_attrs__:
            value = getattr(self, a.name, UNSET)
            if value is UNSET or (a.name == "additional_properties" and not value):
                continue
            text = "'***'" if "secret" in a.metadata and value is not None else repr(value)
            shown.append(f"{a.name}={text}")
        return f"{self.__class__.__name__}({', '.join(shown)})"


def _extra_made(model: Any) -> Any:
    """The unknown members of `model`, which can be added to from now on."""
    if model._extra is None:
        model._extra = {}
    return model._extra


def entry(decode: Callable[..., Any], value: Any, schema: str, cls: type[ModelBase] | None = None) -> Any:
    """Run the fast decoder; when it trips, let the slow pass say where."""
    if value.__class__ is not dict and isinstance(value, Mapping):
        value = dict(value)
    try:
        return decode(value) if cls is None else decode(value, cls)
    except _FAULTS as fault:
        from ._explain import explained

        raise explained(schema, value, fault) from None


def union_of(namespace: dict[str, Any], name: str, alias: str, members: tuple[str, ...]) -> Any:
    """The run-time value of a union's alias: built when asked for, as it imports every member."""
    if name != alias:
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
    from typing import Union

    from . import models

    classes = [getattr(models, member) for member in members]
    namespace[alias] = union = Union[(*classes, namespace[f"Unknown{alias}"])]
    return union


def encode(value: Any) -> Any:
    """The JSON value of a model, a date, or a list of them; plain JSON comes back as it is."""
    if value.__class__ in PLAIN:
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, Timestamp):
        return value.wire
    if isinstance(value, datetime.date):
        return value.isoformat()
    return dict(value) if isinstance(value, Mapping) else value


def deep(value: Any) -> Any:
    """`encode` which also looks into plain objects: for maps whose values are models."""
    if isinstance(value, dict):
        return {key: deep(item) for key, item in value.items()}
    return [deep(item) for item in value] if isinstance(value, (list, tuple)) else encode(value)


def many(values: Any) -> Any:
    """`encode` for a list of models, the common case first."""
    if values.__class__ is list:
        try:
            return [x if x.__class__ is dict else x.to_dict() for x in values]
        except AttributeError:
            return [encode(x) for x in values]
    return encode(values)


def timestamp(value: Any) -> Any:
    """A `Timestamp`; what is no readable date stays as it is, for `validate` to report."""
    return Timestamp.read(value) if value.__class__ is str else _scalar(value)


def date(value: Any) -> Any:
    """A date, if its text comes out again unchanged; any other text stays as it is."""
    if value.__class__ is str:
        try:
            found = datetime.date.fromisoformat(value)
        except ValueError:
            return value
        return found if found.isoformat() == value else value
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if value.__class__ is dict or value.__class__ is list:
        raise TypeError
    return value
