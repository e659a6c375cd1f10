# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserCustomToolResultEventParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_user_custom_tool_result_event_content_param import (
        ManagedAgentsUserCustomToolResultEventContentParam,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserCustomToolResultEventParams(ModelBase):
    """What a tool of yours has given.

    Attributes:
        custom_tool_use_id: The call it answers, the id of an `agent.custom_tool_use`. The last
            `session.status_idle` lists all that wait, in `stop_reason.event_ids`.
        content: What the tool has given.
        is_error: Whether the tool has failed.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserCustomToolResultEventParams"

    custom_tool_use_id: str
    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    content: Sequence[ManagedAgentsUserCustomToolResultEventContentParam | Mapping[str, Any]] | Unset = UNSET
    is_error: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "custom_tool_use_id": self.custom_tool_use_id,
            "type": self.type,
        }
        if (v := self.content) is not UNSET:
            d["content"] = _many(v)
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


def decode(value: Any) -> ManagedAgentsUserCustomToolResultEventParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserCustomToolResultEventParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserCustomToolResultEventParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserCustomToolResultEventParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.custom_tool_use_id = src["custom_tool_use_id"]
    self.type = src["type"]
    if "content" in src:
        v = src["content"]
        self.content = None if v is None else _managed_agents_user_custom_tool_result_event_content_param_list(v)
    else:
        self.content = UNSET
        n -= 1
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
        "custom_tool_use_id",
        "type",
        "content",
        "is_error",
    )
)
_managed_agents_user_custom_tool_result_event_content_param_list = deferred(
    globals(),
    "_managed_agents_user_custom_tool_result_event_content_param_list",
    "managed_agents_user_custom_tool_result_event_content_param",
    "_decode_list",
)
