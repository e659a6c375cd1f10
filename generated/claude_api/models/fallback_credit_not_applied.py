# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackCreditNotApplied of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackCreditNotApplied(ModelBase):
    """The request is billed as usual.

    Attributes:
        reason: Why the credit was not applied. The most usual: the request is not the refused one
            (`body_mismatch`, `variant_fields_present`), the token is too old (`expired`), or it belongs to
            another workspace, organization or platform (`wrong_...`).
        remove_to_redeem: Fields of the request that stand in the way; without them another try within the token's
            five minutes can still succeed. Given only with `variant_fields_present`, and then never empty.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackCreditNotApplied"

    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    type: Literal["not_applied"] = "not_applied"
    remove_to_redeem: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "reason": self.reason,
            "type": self.type,
        }
        if (v := self.remove_to_redeem) is not UNSET:
            d["remove_to_redeem"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackCreditNotApplied:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackCreditNotApplied = entry(_decode, value, "/components/schemas/FallbackCreditNotApplied")
    return made


def _decode(src: Any, cls: Any = FallbackCreditNotApplied) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.reason = src["reason"]
    self.type = src["type"]
    if "remove_to_redeem" in src:
        v = src["remove_to_redeem"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.remove_to_redeem = v
    else:
        self.remove_to_redeem = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "reason",
        "type",
        "remove_to_redeem",
    )
)
