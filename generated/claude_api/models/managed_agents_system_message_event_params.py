# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSystemMessageEventParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_system_content_block_param import ManagedAgentsSystemContentBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSystemMessageEventParams(ModelBase):
    """Adds to what the system has told the agent, for this turn and all that follow; the system prompt stays. At
    most one in a request, as its last event, right after what it goes with: a message of the user
    (`user.message`) or the result of a tool (`user.tool_result`, `user.custom_tool_result`). Not every model
    takes it.

    Attributes:
        content: What to add, in parts.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSystemMessageEventParams"

    content: Sequence[ManagedAgentsSystemContentBlockParam | Mapping[str, Any]]
    type: Literal["system.message"] = "system.message"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _many(self.content),
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


def decode(value: Any) -> ManagedAgentsSystemMessageEventParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSystemMessageEventParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsSystemMessageEventParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSystemMessageEventParams) -> Any:
    v: Any
    self = _new(cls)
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_managed_agents_system_content_block_param(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "type",
    )
)
_managed_agents_system_content_block_param = deferred(
    globals(), "_managed_agents_system_content_block_param", "managed_agents_system_content_block_param", "_decode"
)
