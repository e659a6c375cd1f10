# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentRun of the API description."""

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
    from .managed_agents_agent_reference import ManagedAgentsAgentReference
    from .managed_agents_deployment_run_error import ManagedAgentsDeploymentRunError
    from .managed_agents_trigger_context import ManagedAgentsTriggerContext


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeploymentRun(ModelBase):
    """A try of a deployment to start a session. Says whether it did, not what became of the session; never changes.

    Attributes:
        id: The deployment run's id, `drun_...`.
        agent: The agent, in the version that the deployment had at the time.
        created_at: When the run was recorded.
        deployment_id: The deployment's id, `depl_...`.
        trigger_context: Why the run began.
        error: Why no session was started; null if one was.
        session_id: The id of the session, `sesn_...`; null if none was started.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeploymentRun"

    id: str
    agent: ManagedAgentsAgentReference
    created_at: datetime.datetime
    deployment_id: str
    trigger_context: ManagedAgentsTriggerContext
    type: Literal["deployment_run"] = "deployment_run"
    error: ManagedAgentsDeploymentRunError | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "agent": v if (v := self.agent).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "deployment_id": self.deployment_id,
            "trigger_context": v if (v := self.trigger_context).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.error) is not UNSET:
            d["error"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.session_id) is not UNSET:
            d["session_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsDeploymentRun:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeploymentRun = entry(_decode, value, "/components/schemas/ManagedAgentsDeploymentRun")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeploymentRun) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.id = src["id"]
    self.agent = _managed_agents_agent_reference(src["agent"])
    self.created_at = _timestamp(src["created_at"])
    self.deployment_id = src["deployment_id"]
    self.trigger_context = _managed_agents_trigger_context(src["trigger_context"])
    self.type = src["type"]
    if "error" in src:
        v = src["error"]
        self.error = None if v is None else _managed_agents_deployment_run_error(v)
    else:
        self.error = UNSET
        n -= 1
    if "session_id" in src:
        self.session_id = src["session_id"]
    else:
        self.session_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "agent",
        "created_at",
        "deployment_id",
        "trigger_context",
        "type",
        "error",
        "session_id",
    )
)
_managed_agents_agent_reference = deferred(
    globals(), "_managed_agents_agent_reference", "managed_agents_agent_reference", "_decode"
)
_managed_agents_deployment_run_error = deferred(
    globals(), "_managed_agents_deployment_run_error", "managed_agents_deployment_run_error", "_decode"
)
_managed_agents_trigger_context = deferred(
    globals(), "_managed_agents_trigger_context", "managed_agents_trigger_context", "_decode"
)
