# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebhookSessionThreadIdledEventData of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebhookSessionThreadIdledEventData(ModelBase):
    """A thread of a session came to rest.

    Attributes:
        id: The session's id.
        organization_id: The organization it belongs to.
        session_thread_id: The thread's id.
        workspace_id: The workspace it belongs to.
    """

    _schema: ClassVar[str] = "/components/schemas/WebhookSessionThreadIdledEventData"

    id: str
    organization_id: str
    session_thread_id: str
    type: Literal["session.thread_idled"] = "session.thread_idled"
    workspace_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "organization_id": self.organization_id,
            "session_thread_id": self.session_thread_id,
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


def decode(value: Any) -> WebhookSessionThreadIdledEventData:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebhookSessionThreadIdledEventData = entry(
        _decode, value, "/components/schemas/WebhookSessionThreadIdledEventData"
    )
    return made


def _decode(src: Any, cls: Any = WebhookSessionThreadIdledEventData) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.organization_id = src["organization_id"]
    self.session_thread_id = src["session_thread_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "organization_id",
        "session_thread_id",
        "type",
        "workspace_id",
    )
)
