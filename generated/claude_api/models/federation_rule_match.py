# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FederationRuleMatch of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FederationRuleMatch(ModelBase):
    """What a token must be like; all that is given must hold. One of `subject_prefix`, `claims` and `condition` is
    needed.

    Attributes:
        audience: What the claim `aud` must be or hold. Without it, what Anthropic expects of the issuer.
        claims: Claims and the text each must be.
        condition: A CEL expression over `claims` that gives a truth value. One that is always true is refused.
        subject_prefix: What the claim `sub` must be; with `*` at the end, what it must begin with.
    """

    _schema: ClassVar[str] = "/components/schemas/FederationRuleMatch"

    audience: str | None | Unset = UNSET
    claims: dict[str, str] | None | Unset = UNSET
    condition: str | None | Unset = UNSET
    subject_prefix: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.audience) is not UNSET:
            d["audience"] = v
        if (v := self.claims) is not UNSET:
            d["claims"] = v
        if (v := self.condition) is not UNSET:
            d["condition"] = v
        if (v := self.subject_prefix) is not UNSET:
            d["subject_prefix"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FederationRuleMatch:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FederationRuleMatch = entry(_decode, value, "/components/schemas/FederationRuleMatch")
    return made


def _decode(src: Any, cls: Any = FederationRuleMatch) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 4
    self = _new(cls)
    if "audience" in src:
        self.audience = src["audience"]
    else:
        self.audience = UNSET
        n -= 1
    if "claims" in src:
        v = src["claims"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.claims = v
    else:
        self.claims = UNSET
        n -= 1
    if "condition" in src:
        self.condition = src["condition"]
    else:
        self.condition = UNSET
        n -= 1
    if "subject_prefix" in src:
        self.subject_prefix = src["subject_prefix"]
    else:
        self.subject_prefix = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "audience",
        "claims",
        "condition",
        "subject_prefix",
    )
)
