# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendLimit of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .spend_limit_period import SpendLimitPeriodValue
    from .spend_limit_scope import SpendLimitScope


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SpendLimit(ModelBase):
    """How much may be spent in a period.

    Attributes:
        id: The spend limit's id, `spl_...`.
        created_at: When the spend limit was made.
        currency: The organization's currency, by ISO 4217.
        is_enabled: False while extra usage is turned off for the organization; the amount is kept.
        period: The period.
        scope: What it applies to.
        updated_at: When the spend limit last changed.
        amount: How much, in the smallest unit of `currency` (cents), as a text of digits. Null is no limit of its
            own.
    """

    _schema: ClassVar[str] = "/components/schemas/SpendLimit"

    id: str
    created_at: datetime.datetime
    currency: str
    is_enabled: bool
    period: SpendLimitPeriodValue
    scope: SpendLimitScope
    type: Literal["spend_limit"] = "spend_limit"
    updated_at: datetime.datetime
    amount: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "currency": self.currency,
            "is_enabled": self.is_enabled,
            "period": self.period,
            "scope": v if (v := self.scope).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
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


def decode(value: Any) -> SpendLimit:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SpendLimit = entry(_decode, value, "/components/schemas/SpendLimit")
    return made


def _decode(src: Any, cls: Any = SpendLimit) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.currency = src["currency"]
    self.is_enabled = src["is_enabled"]
    self.period = src["period"]
    self.scope = _spend_limit_scope(src["scope"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
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
        "id",
        "created_at",
        "currency",
        "is_enabled",
        "period",
        "scope",
        "type",
        "updated_at",
        "amount",
    )
)
_spend_limit_scope = deferred(globals(), "_spend_limit_scope", "spend_limit_scope", "_decode")
