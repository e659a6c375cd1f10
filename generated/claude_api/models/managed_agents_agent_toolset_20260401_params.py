# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentToolset20260401Params of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_tool_config_params import ManagedAgentsAgentToolConfigParams
    from .managed_agents_agent_toolset_default_config_params import ManagedAgentsAgentToolsetDefaultConfigParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentToolset20260401Params(ModelBase):
    """The built-in tools, which the server runs in the session's environment.

    Attributes:
        configs: How single tools differ from the others.
        default_config: What holds for every tool that `configs` does not name.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentToolset20260401Params"

    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    configs: Sequence[ManagedAgentsAgentToolConfigParams | Mapping[str, Any]] | Unset = UNSET
    default_config: ManagedAgentsAgentToolsetDefaultConfigParams | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.configs) is not UNSET:
            d["configs"] = _many(v)
        if (v := self.default_config) is not UNSET:
            d["default_config"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAgentToolset20260401Params:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentToolset20260401Params = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentToolset20260401Params"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentToolset20260401Params) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "configs" in src:
        v = src["configs"]
        self.configs = None if v is None else _managed_agents_agent_tool_config_params_list(v)
    else:
        self.configs = UNSET
        n -= 1
    if "default_config" in src:
        v = src["default_config"]
        self.default_config = None if v is None else _managed_agents_agent_toolset_default_config_params(v)
    else:
        self.default_config = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "configs",
        "default_config",
    )
)
_managed_agents_agent_tool_config_params_list = deferred(
    globals(),
    "_managed_agents_agent_tool_config_params_list",
    "managed_agents_agent_tool_config_params",
    "_decode_list",
)
_managed_agents_agent_toolset_default_config_params = deferred(
    globals(),
    "_managed_agents_agent_toolset_default_config_params",
    "managed_agents_agent_toolset_default_config_params",
    "_decode",
)
