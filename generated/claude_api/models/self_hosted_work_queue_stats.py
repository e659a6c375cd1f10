# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SelfHostedWorkQueueStats of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SelfHostedWorkQueueStats(ModelBase):
    """The state of an environment's queue.

    Attributes:
        depth: How many items wait.
        pending: How many were given to a worker that has not acknowledged them yet.
        oldest_queued_at: When the oldest item in the queue came about, taken or not; null if the queue is empty.
        workers_polling: How many workers have come for work within 30 seconds, of those that gave an id of their
            own.
    """

    _schema: ClassVar[str] = "/components/schemas/SelfHostedWorkQueueStats"

    depth: int
    pending: int
    type: Literal["work_queue_stats"] = "work_queue_stats"
    oldest_queued_at: str | None | Unset = UNSET
    workers_polling: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "depth": self.depth,
            "pending": self.pending,
            "type": self.type,
        }
        if (v := self.oldest_queued_at) is not UNSET:
            d["oldest_queued_at"] = v
        if (v := self.workers_polling) is not UNSET:
            d["workers_polling"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SelfHostedWorkQueueStats:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SelfHostedWorkQueueStats = entry(_decode, value, "/components/schemas/SelfHostedWorkQueueStats")
    return made


def _decode(src: Any, cls: Any = SelfHostedWorkQueueStats) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.depth = src["depth"]
    self.pending = src["pending"]
    self.type = src["type"]
    if "oldest_queued_at" in src:
        self.oldest_queued_at = src["oldest_queued_at"]
    else:
        self.oldest_queued_at = UNSET
        n -= 1
    if "workers_polling" in src:
        self.workers_polling = src["workers_polling"]
    else:
        self.workers_polling = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "depth",
        "pending",
        "type",
        "oldest_queued_at",
        "workers_polling",
    )
)
