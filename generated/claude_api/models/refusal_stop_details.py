# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RefusalStopDetails of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .refusal_category import RefusalCategoryValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RefusalStopDetails(ModelBase):
    """Why the model refused, and how to try again on another model.

    Attributes:
        category: The policy area. Null when none is named.
        explanation: An explanation for people. Its words may change. Null when there is none.
        fallback_credit_token: A token that spares a retry on a fallback model the cost of filling its cache. Give
            it as `fallback_credit_token` within five minutes, in the same workspace and on the same platform,
            either with the body unchanged, or with one assistant message added to it that holds the partial
            reply. Null when the model grants none. Needs beta fallback-credit-2026-07-01.
        fallback_has_prefill_claim: Which retry `fallback_credit_token` is good for. `true`: the same body with
            the partial reply added as an assistant message, its last text without spaces at the end, tool uses
            without a result left out. `false`: the same body, unchanged. A hint only: when the server answers
            400, try the other way, or without the token. Needs beta fallback-credit-2026-07-01.
        recommended_model: A fallback model to try, when the server would have fallen back to it but it was
            overloaded or at its rate limit. Null otherwise.
    """

    _schema: ClassVar[str] = "/components/schemas/RefusalStopDetails"

    type: Literal["refusal"] = "refusal"
    category: RefusalCategoryValue | None | Unset = UNSET
    explanation: str | None | Unset = UNSET
    fallback_credit_token: str | None | Unset = UNSET
    fallback_has_prefill_claim: bool | None | Unset = UNSET
    recommended_model: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.category) is not UNSET:
            d["category"] = v
        if (v := self.explanation) is not UNSET:
            d["explanation"] = v
        if (v := self.fallback_credit_token) is not UNSET:
            d["fallback_credit_token"] = v
        if (v := self.fallback_has_prefill_claim) is not UNSET:
            d["fallback_has_prefill_claim"] = v
        if (v := self.recommended_model) is not UNSET:
            d["recommended_model"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RefusalStopDetails:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RefusalStopDetails = entry(_decode, value, "/components/schemas/RefusalStopDetails")
    return made


def _decode(src: Any, cls: Any = RefusalStopDetails) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "category" in src:
        self.category = src["category"]
    else:
        self.category = UNSET
        n -= 1
    if "explanation" in src:
        self.explanation = src["explanation"]
    else:
        self.explanation = UNSET
        n -= 1
    if "recommended_model" in src:
        self.recommended_model = src["recommended_model"]
    else:
        self.recommended_model = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.fallback_credit_token = self.fallback_has_prefill_claim = UNSET
        self._extra = None
        return self
    n += 2
    if "fallback_credit_token" in src:
        self.fallback_credit_token = src["fallback_credit_token"]
    else:
        self.fallback_credit_token = UNSET
        n -= 1
    if "fallback_has_prefill_claim" in src:
        self.fallback_has_prefill_claim = src["fallback_has_prefill_claim"]
    else:
        self.fallback_has_prefill_claim = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "category",
        "explanation",
        "fallback_credit_token",
        "fallback_has_prefill_claim",
        "recommended_model",
    )
)
