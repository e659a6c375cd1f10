# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationWebhookRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationWebhookRequest(ModelBase):
    """The new endpoint.

    Attributes:
        enabled_events: The kinds of event to deliver.
        url: Where deliveries go, by HTTPS.
        description: Notes about the endpoint.
        name: A short name.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationWebhookRequest"

    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    url: str
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "enabled_events": self.enabled_events,
            "url": self.url,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationWebhookRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationWebhookRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationWebhookRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationWebhookRequest) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    v = src["enabled_events"]
    if v.__class__ is not list:
        raise TypeError
    self.enabled_events = v
    self.url = src["url"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "enabled_events",
        "url",
        "description",
        "name",
    )
)
