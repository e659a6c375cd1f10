# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BillingErrorObject of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_details import ErrorDetails


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BillingErrorObject(ModelBase):
    """The account cannot be billed.

    Attributes:
        message: Says to people what went wrong. Its wording changes.
    """

    _schema: ClassVar[str] = "/components/schemas/BillingErrorObject"

    message: str
    type: Literal["billing_error"] = "billing_error"
    details: ErrorDetails | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "message": self.message,
            "type": self.type,
        }
        if (v := self.details) is not UNSET:
            d["details"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BillingErrorObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BillingErrorObject = entry(_decode, value, "/components/schemas/BillingErrorObject")
    return made


def _decode(src: Any, cls: Any = BillingErrorObject) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.message = src["message"]
    self.type = src["type"]
    if "details" in src:
        v = src["details"]
        self.details = None if v is None else _error_details(v)
    else:
        self.details = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "message",
        "type",
        "details",
    )
)
_error_details = deferred(globals(), "_error_details", "error_details", "_decode")
