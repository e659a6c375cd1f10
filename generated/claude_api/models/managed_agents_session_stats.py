# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionStats of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionStats(ModelBase):
    """How long a session took.

    Attributes:
        active_seconds: For how many seconds it was `running`. Threads side by side each count.
        duration_seconds: Seconds since it was made, or up to its last change if it is `terminated`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionStats"

    active_seconds: float | None | Unset = UNSET
    duration_seconds: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.active_seconds) is not UNSET:
            d["active_seconds"] = v
        if (v := self.duration_seconds) is not UNSET:
            d["duration_seconds"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionStats:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionStats = entry(_decode, value, "/components/schemas/ManagedAgentsSessionStats")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionStats) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "active_seconds" in src:
        self.active_seconds = src["active_seconds"]
    else:
        self.active_seconds = UNSET
        n -= 1
    if "duration_seconds" in src:
        self.duration_seconds = src["duration_seconds"]
    else:
        self.duration_seconds = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "active_seconds",
        "duration_seconds",
    )
)
