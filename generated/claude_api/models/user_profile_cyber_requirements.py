# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileCyberRequirements of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileCyberRequirements(ModelBase):
    """What requests must allow so that somebody's active tiers count. One that does not is answered under the usual
    safeguards. Differs from profile to profile and may change.

    Attributes:
        data_retention: Whether Anthropic must be allowed to keep the data.
        human_review: Whether people at Anthropic must be allowed to look at what was kept.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileCyberRequirements"

    data_retention: bool
    human_review: bool
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data_retention": self.data_retention,
            "human_review": self.human_review,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileCyberRequirements:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileCyberRequirements = entry(_decode, value, "/components/schemas/UserProfileCyberRequirements")
    return made


def _decode(src: Any, cls: Any = UserProfileCyberRequirements) -> Any:
    v: Any
    self = _new(cls)
    self.data_retention = src["data_retention"]
    self.human_review = src["human_review"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data_retention",
        "human_review",
    )
)
