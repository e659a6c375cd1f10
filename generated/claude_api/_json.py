# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""JSON in and out: the fast libraries first, the standard library for what they refuse.

Decides nothing about models. `loads` reads exact integers of any size, lone surrogates and deep nesting; `dumps`
refuses NaN and infinity, which are not JSON.
"""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from itertools import chain
from typing import Any, NoReturn

import jiter
import orjson

from .errors import InvalidArgumentError

WORTH_A_WALK = 4096
"""Bytes from which on it is quicker to look at the members of a body than to search its text for `null`."""

_NESTED = frozenset((dict, list))
_PLAIN = _NESTED | {str, int, float, bool, type(None)}


def loads(data: bytes) -> Any:
    """Decode JSON text; raises `ValueError` for anything else."""
    try:
        return jiter.from_json(data, allow_inf_nan=False)
    except ValueError:
        pass  # jiter also refuses lone surrogates and more than 200 levels
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_refuse)  # else it would guess UTF-16
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None


def dumps(value: Any) -> bytes:
    """Encode plain data and models; raises `InvalidArgumentError` for what JSON cannot hold."""
    try:
        try:
            data = orjson.dumps(value, default=_default, option=orjson.OPT_PASSTHROUGH_DATETIME)
        except orjson.JSONEncodeError:  # integers beyond 64 bits, lone surrogates, more than 254 levels
            _refuse_odd(value)
            return json.dumps(value, default=_default, allow_nan=False, separators=(",", ":")).encode()
        # orjson writes NaN as null. The plain walk is several times as fast as the search that names what it finds.
        large = len(data) >= WORTH_A_WALK
        suspect = (not large or _may_hold_nan(value, len(data) // 100)) and b"null" in data
        if suspect and _may_hold_nan(value, len(data)):
            _refuse_odd(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgumentError(f"{_place(value)}cannot be sent as JSON: {error}") from None
    return data


def _may_hold_nan(value: Any, room: int) -> bool:
    """Whether there is NaN or infinity, something else than plain data, or more than `room` members.

    A long conversation is few members with long texts; a search through these takes longer than to encode them. All
    members of one depth are looked at together, so that a loop in C does what it can.
    """
    level: list[Any] = [[value]]
    nested: set[type] = {list}
    while nested:
        members = list(chain.from_iterable(map(dict.values, level) if nested == {dict} else map(_members, level)))
        room -= len(members)
        if room < 0:
            return True
        kinds = set(map(type, members))
        if float in kinds and not all(map(math.isfinite, [member for member in members if type(member) is float])):
            return True
        if not kinds <= _PLAIN:
            return True
        nested = kinds & _NESTED
        level = members if kinds == nested else [member for member in members if type(member) in _NESTED]
    return False


def _members(nested: Any) -> Any:
    return nested.values() if type(nested) is dict else nested


def _default(value: Any) -> Any:
    wire = getattr(value, "wire", None)
    if wire is not None:
        return wire
    if isinstance(value, datetime.date):
        return value.isoformat()
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON type")


def _place(value: Any) -> str:
    """Where the first value is that JSON cannot hold, for the message: `messages[0].content: `."""
    try:
        path = _search(value, "")
    except RecursionError:  # a value that holds itself
        path = None
    return f"{path} " if path else "this "


def _search(value: Any, path: str) -> str | None:
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return _search(to_dict(), path)
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            return path
        places = [(f"{path}.{key}" if path else key, item) for key, item in value.items()]
    elif isinstance(value, (list, tuple)):
        places = [(f"{path}[{index}]", item) for index, item in enumerate(value)]
    else:
        try:
            json.dumps(value, default=_default, allow_nan=False)
        except (TypeError, ValueError):
            return path
        return None
    return next((found for place, item in places if (found := _search(item, place)) is not None), None)


def _refuse_odd(value: Any) -> None:
    """What both libraries would write, but not as it is: NaN as null, a key that is no text as some text."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is not JSON")
    elif isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("the keys of a JSON object are texts")
        for item in value.values():
            _refuse_odd(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _refuse_odd(item)
    elif hasattr(value, "to_dict"):
        _refuse_odd(value.to_dict())


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
