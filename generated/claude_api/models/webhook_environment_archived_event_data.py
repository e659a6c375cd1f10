# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebhookEnvironmentArchivedEventData of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebhookEnvironmentArchivedEventData(ModelBase):
    """An environment was archived.

    Attributes:
        id: The environment's id.
        organization_id: The organization it belongs to.
        workspace_id: The workspace it belongs to.
    """

    _schema: ClassVar[str] = "/components/schemas/WebhookEnvironmentArchivedEventData"

    id: str
    organization_id: str
    type: Literal["environment.archived"] = "environment.archived"
    workspace_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "organization_id": self.organization_id,
            "type": self.type,
            "workspace_id": self.workspace_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WebhookEnvironmentArchivedEventData:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebhookEnvironmentArchivedEventData = entry(
        _decode, value, "/components/schemas/WebhookEnvironmentArchivedEventData"
    )
    return made


def _decode(src: Any, cls: Any = WebhookEnvironmentArchivedEventData) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.organization_id = src["organization_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "organization_id",
        "type",
        "workspace_id",
    )
)
