# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSpanModelRequestStartEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSpanModelRequestStartEvent(ModelBase):
    """A request goes to the model.

    Attributes:
        id: The event's id, `sevt_...`.
        processed_at: When it happened.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSpanModelRequestStartEvent"

    id: str
    processed_at: datetime.datetime
    type: Literal["span.model_request_start"] = "span.model_request_start"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "processed_at": _encode(self.processed_at),
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


def decode(value: Any) -> ManagedAgentsSpanModelRequestStartEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSpanModelRequestStartEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSpanModelRequestStartEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSpanModelRequestStartEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "processed_at",
        "type",
    )
)
