# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendSummary of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .spend_limit_increase_request_actor import SpendLimitIncreaseRequestActor
    from .spend_limit_period import SpendLimitPeriodValue
    from .spend_limit_scope import SpendLimitScope


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SpendSummary(ModelBase):
    """What limit a member has in one period, and what was spent in it.

    Attributes:
        actor: The member.
        currency: The currency of both amounts, by ISO 4217.
        period: The period.
        period_to_date_spend: What was spent in the period so far, in the smallest unit of `currency`, with up to
            three decimals; "0" also when it cannot be told just now.
        scope: What the row is about.
        source: Where the limit comes from.
        spend_limit_id: The id of that limit.
        amount: The limit in the smallest unit of `currency`, as a text of digits; null if there is none for the
            period.
    """

    _schema: ClassVar[str] = "/components/schemas/SpendSummary"

    actor: SpendLimitIncreaseRequestActor
    currency: str
    period: SpendLimitPeriodValue
    period_to_date_spend: str
    scope: SpendLimitScope
    source: SpendLimitScope
    spend_limit_id: str
    amount: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "actor": v if (v := self.actor).__class__ in _PLAIN else _encode(v),
            "currency": self.currency,
            "period": self.period,
            "period_to_date_spend": self.period_to_date_spend,
            "scope": v if (v := self.scope).__class__ in _PLAIN else _encode(v),
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "spend_limit_id": self.spend_limit_id,
        }
        if (v := self.amount) is not UNSET:
            d["amount"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SpendSummary:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SpendSummary = entry(_decode, value, "/components/schemas/SpendSummary")
    return made


def _decode(src: Any, cls: Any = SpendSummary) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.actor = _spend_limit_increase_request_actor(src["actor"])
    self.currency = src["currency"]
    self.period = src["period"]
    self.period_to_date_spend = src["period_to_date_spend"]
    self.scope = _spend_limit_scope(src["scope"])
    self.source = _spend_limit_scope(src["source"])
    self.spend_limit_id = src["spend_limit_id"]
    if "amount" in src:
        self.amount = src["amount"]
    else:
        self.amount = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "actor",
        "currency",
        "period",
        "period_to_date_spend",
        "scope",
        "source",
        "spend_limit_id",
        "amount",
    )
)
_spend_limit_increase_request_actor = deferred(
    globals(), "_spend_limit_increase_request_actor", "spend_limit_increase_request_actor", "_decode"
)
_spend_limit_scope = deferred(globals(), "_spend_limit_scope", "spend_limit_scope", "_decode")
