# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SelfHostedWorkHeartbeatResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SelfHostedWorkHeartbeatResponse(ModelBase):
    """How a worker's lease stands.

    Attributes:
        last_heartbeat: When the last heartbeat came; empty before the first. To be given back with the next one.
        lease_extended: Whether the lease was prolonged.
        state: Where the work item is on its way. `stopping` asks its worker to end.
        ttl_seconds: How long the lease runs, in seconds.
    """

    _schema: ClassVar[str] = "/components/schemas/SelfHostedWorkHeartbeatResponse"

    last_heartbeat: str
    lease_extended: bool
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    ttl_seconds: int
    type: Literal["work_heartbeat"] = "work_heartbeat"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "last_heartbeat": self.last_heartbeat,
            "lease_extended": self.lease_extended,
            "state": self.state,
            "ttl_seconds": self.ttl_seconds,
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


def decode(value: Any) -> SelfHostedWorkHeartbeatResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SelfHostedWorkHeartbeatResponse = entry(_decode, value, "/components/schemas/SelfHostedWorkHeartbeatResponse")
    return made


def _decode(src: Any, cls: Any = SelfHostedWorkHeartbeatResponse) -> Any:
    v: Any
    self = _new(cls)
    self.last_heartbeat = src["last_heartbeat"]
    self.lease_extended = src["lease_extended"]
    self.state = src["state"]
    self.ttl_seconds = src["ttl_seconds"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "last_heartbeat",
        "lease_extended",
        "state",
        "ttl_seconds",
        "type",
    )
)
