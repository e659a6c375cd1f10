# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""NewOrganizationWebhookEndpoint of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .organization_webhook_endpoint_state import OrganizationWebhookEndpointStateValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class NewOrganizationWebhookEndpoint(ModelBase):
    """A new endpoint with its signing secret.

    Attributes:
        id: The webhook endpoint's id.
        created_at: When the webhook endpoint was made.
        description: Notes about the endpoint; empty if there are none.
        disabled_reason: Why Anthropic has disabled the endpoint; empty if it has not.
        enabled_events: The kinds of event that are delivered.
        name: A short name; empty if it has none.
        signing_secret: What deliveries are signed with, `whsec_...`. A secret; no other answer holds it.
        state: Whether deliveries are sent.
        updated_at: When the webhook endpoint last changed.
        url: Where deliveries go, by HTTPS.
    """

    _schema: ClassVar[str] = "/components/schemas/NewOrganizationWebhookEndpoint"

    id: str
    created_at: datetime.datetime
    description: str
    disabled_reason: str
    enabled_events: list[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    name: str
    signing_secret: str
    state: OrganizationWebhookEndpointStateValue
    updated_at: datetime.datetime
    url: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "description": self.description,
            "disabled_reason": self.disabled_reason,
            "enabled_events": self.enabled_events,
            "name": self.name,
            "signing_secret": self.signing_secret,
            "state": self.state,
            "updated_at": _encode(self.updated_at),
            "url": self.url,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> NewOrganizationWebhookEndpoint:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: NewOrganizationWebhookEndpoint = entry(_decode, value, "/components/schemas/NewOrganizationWebhookEndpoint")
    return made


def _decode(src: Any, cls: Any = NewOrganizationWebhookEndpoint) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.description = src["description"]
    self.disabled_reason = src["disabled_reason"]
    v = src["enabled_events"]
    if v.__class__ is not list:
        raise TypeError
    self.enabled_events = v
    self.name = src["name"]
    self.signing_secret = src["signing_secret"]
    self.state = src["state"]
    self.updated_at = _timestamp(src["updated_at"])
    self.url = src["url"]
    self._extra = None if len(src) == 10 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "description",
        "disabled_reason",
        "enabled_events",
        "name",
        "signing_secret",
        "state",
        "updated_at",
        "url",
    )
)
