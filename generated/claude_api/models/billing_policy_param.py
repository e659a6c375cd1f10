# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BillingPolicyParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bill_to import BillToValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BillingPolicyParam(ModelBase):
    """Which organization pays for a request.

    Attributes:
        bill_to: The payer. Server default: "self".
    """

    _schema: ClassVar[str] = "/components/schemas/BillingPolicyParam"

    type: Literal["billing_policy"] = "billing_policy"
    bill_to: BillToValue | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.bill_to) is not UNSET:
            d["bill_to"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BillingPolicyParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BillingPolicyParam = entry(_decode, value, "/components/schemas/BillingPolicyParam")
    return made


def _decode(src: Any, cls: Any = BillingPolicyParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "bill_to" in src:
        self.bill_to = src["bill_to"]
    else:
        self.bill_to = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "bill_to",
    )
)
