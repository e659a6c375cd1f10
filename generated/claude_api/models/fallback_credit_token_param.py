# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackCreditTokenParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackCreditTokenParam(ModelBase):
    """A fallback credit token and what to do when it does not hold. Needs beta fallback-credit-2026-07-01.

    Attributes:
        token: The token, unchanged, as the refused reply gave it.
        mode: `strict` refuses the request with 400. `best_effort` serves it at the normal price and says so in
            `usage.fallback_credit`. A malformed token is refused either way. Server default: "strict".
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackCreditTokenParam"

    token: str
    mode: Literal["strict", "best_effort"] | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "token": self.token,
        }
        if (v := self.mode) is not UNSET:
            d["mode"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackCreditTokenParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackCreditTokenParam = entry(_decode, value, "/components/schemas/FallbackCreditTokenParam")
    return made


def _decode(src: Any, cls: Any = FallbackCreditTokenParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.token = src["token"]
    if "mode" in src:
        self.mode = src["mode"]
    else:
        self.mode = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "token",
        "mode",
    )
)
