# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSchedule of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSchedule(ModelBase):
    """When a deployment runs by itself.

    Attributes:
        expression: The times, as in cron: minute, hour, day of the month, month, day of the week (0 to 7, both
            ends are Sunday). So `0 9 * * 1-5` is at nine on working days. No seconds or years, no `L`, `W`, `#`
            or `?`, no `@daily` and the like.
        timezone: Whose clock counts, by the IANA database, such as `Europe/Zurich`.
        last_run_at: When the schedule last started a run; null if it never has. Runs that were called for do not
            count.
        upcoming_runs_at: The next times, also of a deployment that is paused; empty for one that is archived. A
            run may begin a little later.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSchedule"

    expression: str
    timezone: str
    type: Literal["cron"] = "cron"
    last_run_at: datetime.datetime | None | Unset = UNSET
    upcoming_runs_at: list[datetime.datetime] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "expression": self.expression,
            "timezone": self.timezone,
            "type": self.type,
        }
        if (v := self.last_run_at) is not UNSET:
            d["last_run_at"] = _encode(v)
        if (v := self.upcoming_runs_at) is not UNSET:
            d["upcoming_runs_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSchedule:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSchedule = entry(_decode, value, "/components/schemas/ManagedAgentsSchedule")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSchedule) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.expression = src["expression"]
    self.timezone = src["timezone"]
    self.type = src["type"]
    if "last_run_at" in src:
        v = src["last_run_at"]
        self.last_run_at = None if v is None else _timestamp(v)
    else:
        self.last_run_at = UNSET
        n -= 1
    if "upcoming_runs_at" in src:
        v = src["upcoming_runs_at"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.upcoming_runs_at = None if v is None else [_timestamp(x) for x in v]
    else:
        self.upcoming_runs_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "expression",
        "timezone",
        "type",
        "last_run_at",
        "upcoming_runs_at",
    )
)
