# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebhookUserProfileEnforcementActionOpenedEventData of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebhookUserProfileEnforcementActionOpenedEventData(ModelBase):
    """A measure against a user profile was opened.

    Attributes:
        id: The user profile's id.
        enforcement_action_id: The measure's id, `enac_...`.
        organization_id: The organization it belongs to.
    """

    _schema: ClassVar[str] = "/components/schemas/WebhookUserProfileEnforcementActionOpenedEventData"

    id: str
    enforcement_action_id: str
    organization_id: str
    type: Literal["user_profile.enforcement_action_opened"] = "user_profile.enforcement_action_opened"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "enforcement_action_id": self.enforcement_action_id,
            "organization_id": self.organization_id,
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


def decode(value: Any) -> WebhookUserProfileEnforcementActionOpenedEventData:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebhookUserProfileEnforcementActionOpenedEventData = entry(
        _decode, value, "/components/schemas/WebhookUserProfileEnforcementActionOpenedEventData"
    )
    return made


def _decode(src: Any, cls: Any = WebhookUserProfileEnforcementActionOpenedEventData) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.enforcement_action_id = src["enforcement_action_id"]
    self.organization_id = src["organization_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "enforcement_action_id",
        "organization_id",
        "type",
    )
)
