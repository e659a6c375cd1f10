# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentMCPToolUseEvent of the API description."""

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
    from .managed_agents_agent_evaluated_permission import ManagedAgentsAgentEvaluatedPermissionValue
    from .managed_agents_agent_tool_evaluation import ManagedAgentsAgentToolEvaluation


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentMCPToolUseEvent(ModelBase):
    """The agent calls a tool of an MCP server.

    Attributes:
        id: The event's id, `sevt_...`.
        input: What the tool is given.
        mcp_server_name: The MCP server's name.
        name: The tool's name.
        processed_at: When it happened.
        evaluated_permission: Whether the tool may run, must wait for your permission, or may not.
        evaluation: By which rule that was decided. Missing only where the server has refused the call before
            looking at any rule (the tool is not turned on, say); the permission is `deny` then.
        session_thread_id: The thread that made the call, where the primary one only passes on that it needs
            permission. For your information; the answer need not repeat it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentMCPToolUseEvent"

    id: str
    input: dict[str, Any]
    mcp_server_name: str
    name: str
    processed_at: datetime.datetime
    type: Literal["agent.mcp_tool_use"] = "agent.mcp_tool_use"
    evaluated_permission: ManagedAgentsAgentEvaluatedPermissionValue | None | Unset = UNSET
    evaluation: ManagedAgentsAgentToolEvaluation | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "input": self.input,
            "mcp_server_name": self.mcp_server_name,
            "name": self.name,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
        if (v := self.evaluated_permission) is not UNSET:
            d["evaluated_permission"] = v
        if (v := self.evaluation) is not UNSET:
            d["evaluation"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.session_thread_id) is not UNSET:
            d["session_thread_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAgentMCPToolUseEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentMCPToolUseEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentMCPToolUseEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentMCPToolUseEvent) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    v = src["input"]
    if v.__class__ is not dict:
        raise TypeError
    self.input = v
    self.mcp_server_name = src["mcp_server_name"]
    self.name = src["name"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    if "evaluated_permission" in src:
        self.evaluated_permission = src["evaluated_permission"]
    else:
        self.evaluated_permission = UNSET
        n -= 1
    if "evaluation" in src:
        v = src["evaluation"]
        self.evaluation = None if v is None else _managed_agents_agent_tool_evaluation(v)
    else:
        self.evaluation = UNSET
        n -= 1
    if "session_thread_id" in src:
        self.session_thread_id = src["session_thread_id"]
    else:
        self.session_thread_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "input",
        "mcp_server_name",
        "name",
        "processed_at",
        "type",
        "evaluated_permission",
        "evaluation",
        "session_thread_id",
    )
)
_managed_agents_agent_tool_evaluation = deferred(
    globals(), "_managed_agents_agent_tool_evaluation", "managed_agents_agent_tool_evaluation", "_decode"
)
