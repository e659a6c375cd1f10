# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from .tool_result_content_block_param import ToolResultContentBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolResultBlockParam(ModelBase):
    """What one of the caller's tools gave. Stands in the user message right after the call.

    Attributes:
        tool_use_id: The id of the call that this answers.
        cache_control: Ends a cached prefix at this block.
        content: What the tool gave. A text stands for one text block.
        is_error: Whether the tool failed. The content then says why. Server default: false.
        toolset_name: The toolset that the tool is a member of, if any.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolResultBlockParam"

    tool_use_id: str
    type: Literal["tool_result"] = "tool_result"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    content: str | Sequence[ToolResultContentBlockParam | Mapping[str, Any]] | Unset = UNSET
    is_error: bool | Unset = UNSET
    toolset_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.content) is not UNSET:
            d["content"] = _encode(v)
        if (v := self.is_error) is not UNSET:
            d["is_error"] = v
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


def decode(value: Any) -> ToolResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolResultBlockParam = entry(_decode, value, "/components/schemas/ToolResultBlockParam")
    return made


def _decode(src: Any, cls: Any = ToolResultBlockParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "content" in src:
        v = src["content"]
        self.content = None if v is None else _shape_1(v)
    else:
        self.content = UNSET
        n -= 1
    if "is_error" in src:
        self.is_error = src["is_error"]
    else:
        self.is_error = UNSET
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
        "tool_use_id",
        "type",
        "cache_control",
        "content",
        "is_error",
        "toolset_name",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_result_content_block_param_list = deferred(
    globals(), "_tool_result_content_block_param_list", "tool_result_content_block_param", "_decode_list"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return _tool_result_content_block_param_list(v)
    if v.__class__ is dict:
        raise TypeError
    return v
