# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackCreditUsage of the API description."""

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
    from .fallback_credit_status import FallbackCreditStatus


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackCreditUsage(ModelBase):
    """What became of a `fallback_credit_token`.

    Attributes:
        status: Whether the credit was applied.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackCreditUsage"

    status: FallbackCreditStatus
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "status": v if (v := self.status).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackCreditUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackCreditUsage = entry(_decode, value, "/components/schemas/FallbackCreditUsage")
    return made


def _decode(src: Any, cls: Any = FallbackCreditUsage) -> Any:
    v: Any
    self = _new(cls)
    self.status = _fallback_credit_status(src["status"])
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("status",))
_fallback_credit_status = deferred(globals(), "_fallback_credit_status", "fallback_credit_status", "_decode")
