# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SelfHostedWork of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .session_work_data import SessionWorkData


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SelfHostedWork(ModelBase):
    """Something for the workers of a self-hosted environment to do. One comes about when a session is made, or gets
    something to do after it slept for long.

    Attributes:
        id: The work item's id, `work_...`.
        created_at: When it came about.
        data: What is to be done.
        environment_id: The id of its environment, `env_...`.
        metadata: Your own notes.
        state: Where it is on its way.
        acknowledged_at: When a worker took it on; null before.
        latest_heartbeat_at: When its worker was last heard of; null before the first time.
        secret: What its worker does the work with. A secret, and null but in the answer to a worker that asks for
            work.
        started_at: When the work began; null before.
        stop_requested_at: When it was asked to stop; null if nobody has asked.
        stopped_at: When the work ended; null before.
    """

    _schema: ClassVar[str] = "/components/schemas/SelfHostedWork"

    id: str
    created_at: str
    data: SessionWorkData
    environment_id: str
    metadata: dict[str, str]
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    type: Literal["work"] = "work"
    acknowledged_at: str | None | Unset = UNSET
    latest_heartbeat_at: str | None | Unset = UNSET
    secret: str | None | Unset = UNSET
    started_at: str | None | Unset = UNSET
    stop_requested_at: str | None | Unset = UNSET
    stopped_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": self.created_at,
            "data": v if (v := self.data).__class__ in _PLAIN else _encode(v),
            "environment_id": self.environment_id,
            "metadata": self.metadata,
            "state": self.state,
            "type": self.type,
        }
        if (v := self.acknowledged_at) is not UNSET:
            d["acknowledged_at"] = v
        if (v := self.latest_heartbeat_at) is not UNSET:
            d["latest_heartbeat_at"] = v
        if (v := self.secret) is not UNSET:
            d["secret"] = v
        if (v := self.started_at) is not UNSET:
            d["started_at"] = v
        if (v := self.stop_requested_at) is not UNSET:
            d["stop_requested_at"] = v
        if (v := self.stopped_at) is not UNSET:
            d["stopped_at"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SelfHostedWork:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SelfHostedWork = entry(_decode, value, "/components/schemas/SelfHostedWork")
    return made


def _decode(src: Any, cls: Any = SelfHostedWork) -> Any:
    v: Any
    n = 13
    self = _new(cls)
    self.id = src["id"]
    self.created_at = src["created_at"]
    self.data = _session_work_data(src["data"])
    self.environment_id = src["environment_id"]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.state = src["state"]
    self.type = src["type"]
    if "acknowledged_at" in src:
        self.acknowledged_at = src["acknowledged_at"]
    else:
        self.acknowledged_at = UNSET
        n -= 1
    if "latest_heartbeat_at" in src:
        self.latest_heartbeat_at = src["latest_heartbeat_at"]
    else:
        self.latest_heartbeat_at = UNSET
        n -= 1
    if "secret" in src:
        self.secret = src["secret"]
    else:
        self.secret = UNSET
        n -= 1
    if "started_at" in src:
        self.started_at = src["started_at"]
    else:
        self.started_at = UNSET
        n -= 1
    if "stop_requested_at" in src:
        self.stop_requested_at = src["stop_requested_at"]
    else:
        self.stop_requested_at = UNSET
        n -= 1
    if "stopped_at" in src:
        self.stopped_at = src["stopped_at"]
    else:
        self.stopped_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "data",
        "environment_id",
        "metadata",
        "state",
        "type",
        "acknowledged_at",
        "latest_heartbeat_at",
        "secret",
        "started_at",
        "stop_requested_at",
        "stopped_at",
    )
)
_session_work_data = deferred(globals(), "_session_work_data", "session_work_data", "_decode")
