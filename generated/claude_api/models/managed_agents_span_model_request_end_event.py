# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSpanModelRequestEndEvent of the API description."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_span_model_usage import ManagedAgentsSpanModelUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSpanModelRequestEndEvent(ModelBase):
    """A request to the model is done.

    Attributes:
        id: The event's id, `sevt_...`.
        model_request_start_id: The id of the event with which the request began.
        model_usage: The tokens of the request.
        processed_at: When it happened.
        is_error: Whether it has failed.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSpanModelRequestEndEvent"

    id: str
    model_request_start_id: str
    model_usage: ManagedAgentsSpanModelUsage
    processed_at: datetime.datetime
    type: Literal["span.model_request_end"] = "span.model_request_end"
    is_error: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "model_request_start_id": self.model_request_start_id,
            "model_usage": v if (v := self.model_usage).__class__ in _PLAIN else _encode(v),
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
        if (v := self.is_error) is not UNSET:
            d["is_error"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSpanModelRequestEndEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSpanModelRequestEndEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSpanModelRequestEndEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSpanModelRequestEndEvent) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    self.model_request_start_id = src["model_request_start_id"]
    self.model_usage = _managed_agents_span_model_usage(src["model_usage"])
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    if "is_error" in src:
        self.is_error = src["is_error"]
    else:
        self.is_error = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "model_request_start_id",
        "model_usage",
        "processed_at",
        "type",
        "is_error",
    )
)
_managed_agents_span_model_usage = deferred(
    globals(), "_managed_agents_span_model_usage", "managed_agents_span_model_usage", "_decode"
)
