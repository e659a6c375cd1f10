# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCostMetrics(ModelBase):
    """What something cost.

    Attributes:
        amount: What it cost, in cents with decimals, as text; after discounts, before credits.
        currency: The currency; so far always `USD`.
        list_amount: What it would have cost without discounts, in cents with decimals, as text.
        requests: How many requests; for code execution, which has no product, how many runs. Null if split by
            `cost_type` or `token_type`.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCostMetrics"

    amount: str
    currency: str
    list_amount: str
    requests: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "amount": self.amount,
            "currency": self.currency,
            "list_amount": self.list_amount,
        }
        if (v := self.requests) is not UNSET:
            d["requests"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsCostMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCostMetrics = entry(_decode, value, "/components/schemas/AnalyticsCostMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsCostMetrics) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.amount = src["amount"]
    self.currency = src["currency"]
    self.list_amount = src["list_amount"]
    if "requests" in src:
        self.requests = src["requests"]
    else:
        self.requests = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "currency",
        "list_amount",
        "requests",
    )
)
