# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SetOrganizationSpendLimitRequest of the API description."""

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
    from .spend_limit_period import SpendLimitPeriodValue
    from .spend_limit_set_scope_param import SpendLimitSetScopeParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SetOrganizationSpendLimitRequest(ModelBase):
    """The limit.

    Attributes:
        amount: How much, in the smallest unit of the currency (cents), as a text of digits; null lifts the limit
            for this scope and period, not for other periods.
        scope: What it applies to; a user in Claude Enterprise, the organization or a workspace in the Console.
        period: The period.
    """

    _schema: ClassVar[str] = "/components/schemas/SetOrganizationSpendLimitRequest"

    amount: str | None
    scope: SpendLimitSetScopeParam | Mapping[str, Any]
    period: SpendLimitPeriodValue | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "amount": self.amount,
            "scope": v if (v := self.scope).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.period) is not UNSET:
            d["period"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SetOrganizationSpendLimitRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SetOrganizationSpendLimitRequest = entry(
        _decode, value, "/components/schemas/SetOrganizationSpendLimitRequest"
    )
    return made


def _decode(src: Any, cls: Any = SetOrganizationSpendLimitRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.amount = src["amount"]
    self.scope = _spend_limit_set_scope_param(src["scope"])
    if "period" in src:
        self.period = src["period"]
    else:
        self.period = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "scope",
        "period",
    )
)
_spend_limit_set_scope_param = deferred(
    globals(), "_spend_limit_set_scope_param", "spend_limit_set_scope_param", "_decode"
)
