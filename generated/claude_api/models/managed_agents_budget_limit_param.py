# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsBudgetLimitParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .monetary_amount_param import MonetaryAmountParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsBudgetLimitParam(ModelBase):
    """What a session may cost. Once that much is spent, no model is asked any more.

    Attributes:
        max_list_cost: The limit, at list prices. Who pays less than those has spent less than the limit when it
            is reached.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsBudgetLimitParam"

    max_list_cost: MonetaryAmountParam | Mapping[str, Any]
    type: Literal["limit"] = "limit"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "max_list_cost": v if (v := self.max_list_cost).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsBudgetLimitParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsBudgetLimitParam = entry(_decode, value, "/components/schemas/ManagedAgentsBudgetLimitParam")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsBudgetLimitParam) -> Any:
    v: Any
    self = _new(cls)
    self.max_list_cost = _monetary_amount_param(src["max_list_cost"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "max_list_cost",
        "type",
    )
)
_monetary_amount_param = deferred(globals(), "_monetary_amount_param", "monetary_amount_param", "_decode")
