# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageBatchRequestCounts of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageBatchRequestCounts(ModelBase):
    """The requests of a batch by state. All but `processing` stay 0 until the whole batch has ended.

    Attributes:
        canceled: Not begun when the batch was stopped.
        errored: Failed.
        expired: Not begun within 24 hours.
        processing: Waiting or being worked on.
        succeeded: Done, with a message.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageBatchRequestCounts"

    canceled: int
    errored: int
    expired: int
    processing: int
    succeeded: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "canceled": self.canceled,
            "errored": self.errored,
            "expired": self.expired,
            "processing": self.processing,
            "succeeded": self.succeeded,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageBatchRequestCounts:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageBatchRequestCounts = entry(_decode, value, "/components/schemas/MessageBatchRequestCounts")
    return made


def _decode(src: Any, cls: Any = MessageBatchRequestCounts) -> Any:
    v: Any
    self = _new(cls)
    self.canceled = src["canceled"]
    self.errored = src["errored"]
    self.expired = src["expired"]
    self.processing = src["processing"]
    self.succeeded = src["succeeded"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "canceled",
        "errored",
        "expired",
        "processing",
        "succeeded",
    )
)
