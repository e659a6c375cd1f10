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
from typing import Any, NoReturn

import jiter
import orjson

from .errors import InvalidArgumentError


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
            return json.dumps(value, default=_default, allow_nan=False, separators=(",", ":")).encode()
        if b"null" in data:  # orjson writes NaN as null
            _refuse_nan(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgumentError(f"this cannot be sent as JSON: {error}") from None
    return data


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


def _refuse_nan(value: Any) -> None:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is not JSON")
    elif isinstance(value, dict):
        for item in value.values():
            _refuse_nan(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _refuse_nan(item)
    elif hasattr(value, "to_dict"):
        _refuse_nan(value.to_dict())


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
