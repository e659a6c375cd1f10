# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ComputerToolset20260801Param of the API description."""

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
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ComputerToolset20260801Param(ModelBase):
    """Computer use as a family of tools, one entry for all of them. The caller runs the desktop. A call is a
    `tool_use` block whose `name` is the member and whose `toolset_name` is `computer`.

    Attributes:
        cache_control: Ends a cacheable prompt prefix at this tool.
        configs: Settings for single members. Members not named here keep their defaults.
    """

    _schema: ClassVar[str] = "/components/schemas/ComputerToolset20260801Param"

    type: Literal["computer_toolset_20260801"] = "computer_toolset_20260801"
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    configs: ComputerToolsetConfigsParam | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.configs) is not UNSET:
            d["configs"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ComputerToolset20260801Param:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ComputerToolset20260801Param = entry(_decode, value, "/components/schemas/ComputerToolset20260801Param")
    return made


def _decode(src: Any, cls: Any = ComputerToolset20260801Param) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "configs" in src:
        v = src["configs"]
        self.configs = None if v is None else _computer_toolset_configs_param(v)
    else:
        self.configs = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "cache_control",
        "configs",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_computer_toolset_configs_param = deferred(
    globals(), "_computer_toolset_configs_param", "computer_toolset_configs_param", "_decode"
)
