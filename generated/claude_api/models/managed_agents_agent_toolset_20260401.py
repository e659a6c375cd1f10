# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentToolset20260401 of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_agent_tool_config import ManagedAgentsAgentToolConfig
    from .managed_agents_agent_toolset_default_config import ManagedAgentsAgentToolsetDefaultConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentToolset20260401(ModelBase):
    """The built-in tools, which the server runs in the session's environment.

    Attributes:
        configs: How single tools differ from the others.
        default_config: What holds for every tool that `configs` does not name.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentToolset20260401"

    configs: list[ManagedAgentsAgentToolConfig]
    default_config: ManagedAgentsAgentToolsetDefaultConfig
    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "configs": _many(self.configs),
            "default_config": v if (v := self.default_config).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsAgentToolset20260401:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentToolset20260401 = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentToolset20260401"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentToolset20260401) -> Any:
    v: Any
    self = _new(cls)
    self.configs = _managed_agents_agent_tool_config_list(src["configs"])
    self.default_config = _managed_agents_agent_toolset_default_config(src["default_config"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "configs",
        "default_config",
        "type",
    )
)
_managed_agents_agent_tool_config_list = deferred(
    globals(), "_managed_agents_agent_tool_config_list", "managed_agents_agent_tool_config", "_decode_list"
)
_managed_agents_agent_toolset_default_config = deferred(
    globals(), "_managed_agents_agent_toolset_default_config", "managed_agents_agent_toolset_default_config", "_decode"
)
