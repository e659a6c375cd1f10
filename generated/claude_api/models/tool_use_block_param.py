# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolUseBlockParam of the API description."""

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
    from .tool_use_caller_param import ToolUseCallerParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolUseBlockParam(ModelBase):
    """A call of one of the caller's tools, from an earlier reply.

    Attributes:
        id: The call's id. The `tool_result` that answers it names it.
        input: What the tool was called with, by its schema.
        name: The tool's name.
        cache_control: Ends a cached prefix at this block.
        caller: Who made the call, the model itself or code it runs.
        toolset_name: The toolset that the tool is a member of, if any.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolUseBlockParam"

    id: str
    input: Mapping[str, Any]
    name: str
    type: Literal["tool_use"] = "tool_use"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    caller: ToolUseCallerParam | Mapping[str, Any] | Unset = UNSET
    toolset_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "input": self.input,
            "name": self.name,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.caller) is not UNSET:
            d["caller"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.toolset_name) is not UNSET:
            d["toolset_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolUseBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolUseBlockParam = entry(_decode, value, "/components/schemas/ToolUseBlockParam")
    return made


def _decode(src: Any, cls: Any = ToolUseBlockParam) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    v = src["input"]
    if v.__class__ is not dict:
        raise TypeError
    self.input = v
    self.name = src["name"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "caller" in src:
        v = src["caller"]
        self.caller = None if v is None else _tool_use_caller_param(v)
    else:
        self.caller = UNSET
        n -= 1
    if "toolset_name" in src:
        self.toolset_name = src["toolset_name"]
    else:
        self.toolset_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "input",
        "name",
        "type",
        "cache_control",
        "caller",
        "toolset_name",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_use_caller_param = deferred(globals(), "_tool_use_caller_param", "tool_use_caller_param", "_decode")
