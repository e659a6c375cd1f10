# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsScheduleParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsScheduleParams(ModelBase):
    """When a deployment is to run by itself.

    Attributes:
        expression: The times, as in cron: minute, hour, day of the month, month, day of the week (0 to 7, both
            ends are Sunday). So `0 9 * * 1-5` is at nine on working days. No seconds or years, no `L`, `W`, `#`
            or `?`, no `@daily` and the like.
        timezone: Whose clock counts, by the IANA database, such as `Europe/Zurich`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsScheduleParams"

    expression: str
    timezone: str
    type: Literal["cron"] = "cron"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "expression": self.expression,
            "timezone": self.timezone,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsScheduleParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsScheduleParams = entry(_decode, value, "/components/schemas/ManagedAgentsScheduleParams")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsScheduleParams) -> Any:
    v: Any
    self = _new(cls)
    self.expression = src["expression"]
    self.timezone = src["timezone"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "expression",
        "timezone",
        "type",
    )
)
