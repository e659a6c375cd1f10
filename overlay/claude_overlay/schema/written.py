"""Python values as plain JSON data.

Decides the JSON form of every kind of value; what `read_value` takes back. Called by tools for results and defaults,
and through `values` by everybody.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import json
import math
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from pathlib import PurePath
from typing import Any, Final, NoReturn

from claude_api._model import ModelBase
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.problems import below
from claude_overlay.schema.scalars import write_duration

__all__ = ["write_value"]

_TEXTS: Final[tuple[tuple[Any, Callable[[Any], str]], ...]] = (
    ((dt.date, dt.time), lambda value: value.isoformat()),
    (dt.timedelta, write_duration),
    (uuid.UUID, str),
    (PurePath, str),
)


def write_value(value: Any) -> Any:
    """Write a Python value as plain JSON data: what `read_value` reads back as an equal value.

    Records (dataclasses, attrs classes, named tuples) become objects of all their fields, enums their values, dates
    ISO 8601, decimals strings, sets arrays in a fixed order. Models of this API and of pydantic know their own form.

    Raises:
        InvalidArgumentError: Something in it has no JSON form; names the place.
    """
    try:
        return _written(value, "")
    except RecursionError:
        raise InvalidArgumentError("the value holds itself, or is nested too deeply for JSON") from None


def _written(value: Any, path: str) -> Any:  # noqa: PLR0911 - one a kind of value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, enum.Enum):
        return _written(value.value, path)
    if isinstance(value, str | int | float | Decimal):
        return _single(value, path)
    write = next((write for kind, write in _TEXTS if isinstance(value, kind)), None)
    if write is not None:
        return write(value)
    if isinstance(value, Mapping):
        return _object(value, path)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        names: tuple[str, ...] = getattr(value, "_fields")  # noqa: B009 - not known to type checkers
        return {name: _written(getattr(value, name), below(path, name)) for name in names}
    if isinstance(value, list | tuple | deque):
        return [_written(item, below(path, index)) for index, item in enumerate(value)]
    if isinstance(value, AbstractSet):
        items = [_written(item, below(path, index)) for index, item in enumerate(value)]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True))
    return _instance(value, path)


def _single(value: float | str | Decimal, path: str) -> Any:
    if isinstance(value, str):
        return str.__str__(value) if type(value) is not str else value
    if not isinstance(value, int) and not math.isfinite(value):
        _refuse(f"{value} is no number of JSON", path)
    if isinstance(value, Decimal):
        return str(value)
    return int(value) if isinstance(value, int) else float(value)


def _object(value: Mapping[Any, Any], path: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, item in value.items():
        name = _key(key, path)
        if name in made:
            _refuse(f"two keys become the same: {name!r}", path)
        made[name] = _written(item, below(path, name))
    return made


def _key(key: Any, path: str) -> str:
    if isinstance(key, bool) or key is None or isinstance(key, float):
        _refuse(f"{key!r} is no key of a JSON object, which is a string", path)
    name = _written(key, path)
    if isinstance(name, str | int) and not isinstance(name, bool):
        return str(name)
    return _refuse(f"{key!r} is no key of a JSON object, which is a string", path)


def _instance(value: Any, path: str) -> Any:
    if isinstance(value, type):
        _refuse(f"the class {value.__name__} has no JSON form", path)
    if isinstance(value, ModelBase):
        return value.to_dict()
    if hasattr(value, "__pydantic_serializer__") and hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    if dataclasses.is_dataclass(value):
        return {spec.name: _written(getattr(value, spec.name), below(path, spec.name))
                for spec in dataclasses.fields(value)}  # fmt: skip
    if hasattr(value, "__attrs_attrs__"):
        names = {(spec.alias or spec.name): spec.name for spec in value.__attrs_attrs__}
        return {wire: _written(getattr(value, name), below(path, wire)) for wire, name in names.items()}
    return _refuse(f"a {type(value).__name__} has no JSON form", path)


def _refuse(what: str, path: str) -> NoReturn:
    raise InvalidArgumentError(f"{path}: {what}" if path else what)
