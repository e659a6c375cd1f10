# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageBatch of the API description."""

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
    from .message_batch_request_counts import MessageBatchRequestCounts


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageBatch(ModelBase):
    """A batch and how far it is.

    Attributes:
        id: The batch's id, `msgbatch_...`.
        created_at: When the batch was handed in.
        expires_at: When requests not done yet will expire, 24 hours after the start.
        processing_status: Where the batch is on its way. Results exist once it is `ended`.
        request_counts: How many requests stand where. The sum is always the size of the batch.
        archived_at: When the results became unavailable; null while they can be fetched.
        cancel_initiated_at: When someone asked to stop the batch; null if nobody has.
        ended_at: When the last request was done; null before.
        results_url: Where the results can be fetched; null until the batch has ended.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageBatch"

    id: str
    created_at: datetime.datetime
    expires_at: datetime.datetime
    processing_status: Literal["in_progress", "canceling", "ended"] | str
    request_counts: MessageBatchRequestCounts
    type: Literal["message_batch"] = "message_batch"
    archived_at: datetime.datetime | None | Unset = UNSET
    cancel_initiated_at: datetime.datetime | None | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    results_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "expires_at": _encode(self.expires_at),
            "processing_status": self.processing_status,
            "request_counts": v if (v := self.request_counts).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.cancel_initiated_at) is not UNSET:
            d["cancel_initiated_at"] = _encode(v)
        if (v := self.ended_at) is not UNSET:
            d["ended_at"] = _encode(v)
        if (v := self.results_url) is not UNSET:
            d["results_url"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageBatch:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageBatch = entry(_decode, value, "/components/schemas/MessageBatch")
    return made


def _decode(src: Any, cls: Any = MessageBatch) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.expires_at = _timestamp(src["expires_at"])
    self.processing_status = src["processing_status"]
    self.request_counts = _message_batch_request_counts(src["request_counts"])
    self.type = src["type"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "cancel_initiated_at" in src:
        v = src["cancel_initiated_at"]
        self.cancel_initiated_at = None if v is None else _timestamp(v)
    else:
        self.cancel_initiated_at = UNSET
        n -= 1
    if "ended_at" in src:
        v = src["ended_at"]
        self.ended_at = None if v is None else _timestamp(v)
    else:
        self.ended_at = UNSET
        n -= 1
    if "results_url" in src:
        self.results_url = src["results_url"]
    else:
        self.results_url = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "expires_at",
        "processing_status",
        "request_counts",
        "type",
        "archived_at",
        "cancel_initiated_at",
        "ended_at",
        "results_url",
    )
)
_message_batch_request_counts = deferred(
    globals(), "_message_batch_request_counts", "message_batch_request_counts", "_decode"
)
