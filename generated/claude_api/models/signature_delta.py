# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SignatureDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SignatureDelta(ModelBase):
    """The signature of a `thinking` block. Sent just before the block ends.

    Attributes:
        signature: The whole signature. It replaces the empty one of the start.
    """

    _schema: ClassVar[str] = "/components/schemas/SignatureDelta"

    signature: str
    type: Literal["signature_delta"] = "signature_delta"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "signature": self.signature,
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


def decode(value: Any) -> SignatureDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SignatureDelta = entry(_decode, value, "/components/schemas/SignatureDelta")
    return made


def _decode(src: Any, cls: Any = SignatureDelta) -> Any:
    v: Any
    self = _new(cls)
    self.signature = src["signature"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "signature",
        "type",
    )
)
