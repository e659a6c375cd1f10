# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ApproveOrganizationSpendLimitIncreaseRequestRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .spend_limit_period import SpendLimitPeriodValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ApproveOrganizationSpendLimitIncreaseRequestRequest(ModelBase):
    """The new limit.

    Attributes:
        amount: How much, in the smallest unit of the currency (cents), as a text of digits.
        period: The period. Without it, the one of the request.
        suppress_notification: Send no mail. Server default: false.
    """

    _schema: ClassVar[str] = "/components/schemas/ApproveOrganizationSpendLimitIncreaseRequestRequest"

    amount: str
    period: SpendLimitPeriodValue | None | Unset = UNSET
    suppress_notification: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "amount": self.amount,
        }
        if (v := self.period) is not UNSET:
            d["period"] = v
        if (v := self.suppress_notification) is not UNSET:
            d["suppress_notification"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ApproveOrganizationSpendLimitIncreaseRequestRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ApproveOrganizationSpendLimitIncreaseRequestRequest = entry(
        _decode, value, "/components/schemas/ApproveOrganizationSpendLimitIncreaseRequestRequest"
    )
    return made


def _decode(src: Any, cls: Any = ApproveOrganizationSpendLimitIncreaseRequestRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.amount = src["amount"]
    if "period" in src:
        self.period = src["period"]
    else:
        self.period = UNSET
        n -= 1
    if "suppress_notification" in src:
        self.suppress_notification = src["suppress_notification"]
    else:
        self.suppress_notification = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "period",
        "suppress_notification",
    )
)
