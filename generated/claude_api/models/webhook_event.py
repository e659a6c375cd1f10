# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebhookEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .webhook_event_data import WebhookEventData


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebhookEvent(ModelBase):
    """What has happened, as a webhook tells it. Names the thing only; fetch it to learn more.

    Attributes:
        id: Names the event; one that comes twice has the same.
        created_at: When it happened.
        data: What happened to what.
    """

    _schema: ClassVar[str] = "/components/schemas/WebhookEvent"

    id: str
    created_at: datetime.datetime
    data: WebhookEventData
    type: Literal["event"] = "event"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "data": v if (v := self.data).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> WebhookEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebhookEvent = entry(_decode, value, "/components/schemas/WebhookEvent")
    return made


def _decode(src: Any, cls: Any = WebhookEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.data = _webhook_event_data(src["data"])
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "data",
        "type",
    )
)
_webhook_event_data = deferred(globals(), "_webhook_event_data", "webhook_event_data", "_decode")
