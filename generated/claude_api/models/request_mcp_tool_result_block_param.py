# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RequestMCPToolResultBlockParam of the API description."""

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
    from .text_block_param import TextBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RequestMCPToolResultBlockParam(ModelBase):
    """What an MCP server's tool gave, from an earlier reply. Needs beta mcp-client-2025-11-20.

    Attributes:
        tool_use_id: The id of the call that this answers.
        cache_control: Ends a cached prefix at this block.
        content: What the tool gave. A text stands for one text block.
        is_error: Whether the tool failed. Server default: false.
    """

    _schema: ClassVar[str] = "/components/schemas/RequestMCPToolResultBlockParam"

    tool_use_id: str
    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    content: str | Sequence[TextBlockParam | Mapping[str, Any]] | Unset = UNSET
    is_error: bool | Unset = UNSET
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
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RequestMCPToolResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RequestMCPToolResultBlockParam = entry(_decode, value, "/components/schemas/RequestMCPToolResultBlockParam")
    return made


def _decode(src: Any, cls: Any = RequestMCPToolResultBlockParam) -> Any:
    v: Any
    n = 5
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
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_text_block_param = deferred(globals(), "_text_block_param", "text_block_param", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return [_text_block_param(x) for x in v]
    if v.__class__ is dict:
        raise TypeError
    return v
