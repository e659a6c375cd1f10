# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserToolConfirmationEventParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserToolConfirmationEventParams(ModelBase):
    """Says whether a tool that waits for permission may run.

    Attributes:
        result: Whether it may.
        tool_use_id: The call it is about, the id of an `agent.tool_use` or `agent.mcp_tool_use`. The last
            `session.status_idle` lists all that wait, in `stop_reason.event_ids`.
        deny_message: Why not, for the agent to read. Only with `deny`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserToolConfirmationEventParams"

    result: Literal["allow", "deny"] | str
    tool_use_id: str
    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    deny_message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "result": self.result,
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
        if (v := self.deny_message) is not UNSET:
            d["deny_message"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserToolConfirmationEventParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserToolConfirmationEventParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserToolConfirmationEventParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserToolConfirmationEventParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.result = src["result"]
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    if "deny_message" in src:
        self.deny_message = src["deny_message"]
    else:
        self.deny_message = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "result",
        "tool_use_id",
        "type",
        "deny_message",
    )
)
