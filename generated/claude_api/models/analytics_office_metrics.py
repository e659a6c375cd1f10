# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsOfficeMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .analytics_office_product_metrics import AnalyticsOfficeProductMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsOfficeMetrics(ModelBase):
    """What was done with Claude in Office, by program.

    Attributes:
        excel: What was done in Excel.
        outlook: What was done in Outlook.
        powerpoint: What was done in PowerPoint.
        word: What was done in Word.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsOfficeMetrics"

    excel: AnalyticsOfficeProductMetrics
    outlook: AnalyticsOfficeProductMetrics
    powerpoint: AnalyticsOfficeProductMetrics
    word: AnalyticsOfficeProductMetrics
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "excel": v if (v := self.excel).__class__ in _PLAIN else _encode(v),
            "outlook": v if (v := self.outlook).__class__ in _PLAIN else _encode(v),
            "powerpoint": v if (v := self.powerpoint).__class__ in _PLAIN else _encode(v),
            "word": v if (v := self.word).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsOfficeMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsOfficeMetrics = entry(_decode, value, "/components/schemas/AnalyticsOfficeMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsOfficeMetrics) -> Any:
    v: Any
    self = _new(cls)
    self.excel = _analytics_office_product_metrics(src["excel"])
    self.outlook = _analytics_office_product_metrics(src["outlook"])
    self.powerpoint = _analytics_office_product_metrics(src["powerpoint"])
    self.word = _analytics_office_product_metrics(src["word"])
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "excel",
        "outlook",
        "powerpoint",
        "word",
    )
)
_analytics_office_product_metrics = deferred(
    globals(), "_analytics_office_product_metrics", "analytics_office_product_metrics", "_decode"
)
