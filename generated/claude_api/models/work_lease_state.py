# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkLeaseState of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WorkLeaseState(ModelBase):
    """What the server knows of the lease on a work item.

    Attributes:
        lease_extended: Whether the heartbeat prolonged the lease. A refused one never does.
        state: Where the work item is on its way.
        ttl_seconds: How long the lease still runs, in seconds.
        last_heartbeat: When the last heartbeat came; null before the first.
    """

    _schema: ClassVar[str] = "/components/schemas/WorkLeaseState"

    lease_extended: bool
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    ttl_seconds: int
    last_heartbeat: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "lease_extended": self.lease_extended,
            "state": self.state,
            "ttl_seconds": self.ttl_seconds,
        }
        if (v := self.last_heartbeat) is not UNSET:
            d["last_heartbeat"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WorkLeaseState:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WorkLeaseState = entry(_decode, value, "/components/schemas/WorkLeaseState")
    return made


def _decode(src: Any, cls: Any = WorkLeaseState) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.lease_extended = src["lease_extended"]
    self.state = src["state"]
    self.ttl_seconds = src["ttl_seconds"]
    if "last_heartbeat" in src:
        self.last_heartbeat = src["last_heartbeat"]
    else:
        self.last_heartbeat = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "lease_extended",
        "state",
        "ttl_seconds",
        "last_heartbeat",
    )
)
