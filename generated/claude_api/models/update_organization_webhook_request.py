# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationWebhookRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_webhook_endpoint_state import OrganizationWebhookEndpointStateValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationWebhookRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        description: Notes about the endpoint.
        enabled_events: The kinds of event to deliver, all of them; an empty list changes nothing.
        name: A short name.
        state: `disabled` stops deliveries, `enabled` takes them up again and clears `disabled_reason`. What
            happens in between is not delivered later.
        url: Where deliveries go, by HTTPS.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationWebhookRequest"

    description: str | Unset = UNSET
    enabled_events: (
        Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ]
        | Unset
    ) = UNSET
    name: str | Unset = UNSET
    state: OrganizationWebhookEndpointStateValue | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.enabled_events) is not UNSET:
            d["enabled_events"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.state) is not UNSET:
            d["state"] = v
        if (v := self.url) is not UNSET:
            d["url"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationWebhookRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationWebhookRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationWebhookRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationWebhookRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 5
    self = _new(cls)
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "enabled_events" in src:
        v = src["enabled_events"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.enabled_events = v
    else:
        self.enabled_events = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    if "state" in src:
        self.state = src["state"]
    else:
        self.state = UNSET
        n -= 1
    if "url" in src:
        self.url = src["url"]
    else:
        self.url = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "description",
        "enabled_events",
        "name",
        "state",
        "url",
    )
)
