# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsConnectorCoworkMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsConnectorCoworkMetrics(ModelBase):
    """How a connector was used in Cowork.

    Attributes:
        distinct_session_connector_used_count: In how many sessions it was used; an estimate over a range of days,
            within about 2 %. Null where it cannot be told.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsConnectorCoworkMetrics"

    distinct_session_connector_used_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.distinct_session_connector_used_count) is not UNSET:
            d["distinct_session_connector_used_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsConnectorCoworkMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsConnectorCoworkMetrics = entry(_decode, value, "/components/schemas/AnalyticsConnectorCoworkMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsConnectorCoworkMetrics) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "distinct_session_connector_used_count" in src:
        self.distinct_session_connector_used_count = src["distinct_session_connector_used_count"]
    else:
        self.distinct_session_connector_used_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("distinct_session_connector_used_count",))
