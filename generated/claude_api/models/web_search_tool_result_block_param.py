# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebSearchToolResultBlockParam of the API description."""

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
    from .tool_use_caller_param import ToolUseCallerParam
    from .web_search_result_block_param import WebSearchResultBlockParam
    from .web_search_tool_request_error_object_param import WebSearchToolRequestErrorObjectParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebSearchToolResultBlockParam(ModelBase):
    """What a web search gave, from an earlier reply.

    Attributes:
        content: The pages found, or an error.
        tool_use_id: The id of the call that this answers.
        cache_control: Ends a cached prefix at this block.
        caller: Who made the call, the model itself or code it runs.
    """

    _schema: ClassVar[str] = "/components/schemas/WebSearchToolResultBlockParam"

    content: (
        WebSearchToolRequestErrorObjectParam
        | Mapping[str, Any]
        | Sequence[WebSearchResultBlockParam | Mapping[str, Any]]
    )
    tool_use_id: str
    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    caller: ToolUseCallerParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _encode(self.content),
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.caller) is not UNSET:
            d["caller"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WebSearchToolResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebSearchToolResultBlockParam = entry(_decode, value, "/components/schemas/WebSearchToolResultBlockParam")
    return made


def _decode(src: Any, cls: Any = WebSearchToolResultBlockParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.content = _shape_1(src["content"])
    self.tool_use_id = src["tool_use_id"]
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
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "tool_use_id",
        "type",
        "cache_control",
        "caller",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_use_caller_param = deferred(globals(), "_tool_use_caller_param", "tool_use_caller_param", "_decode")
_web_search_result_block_param = deferred(
    globals(), "_web_search_result_block_param", "web_search_result_block_param", "_decode"
)
_web_search_tool_request_error_object_param = deferred(
    globals(), "_web_search_tool_request_error_object_param", "web_search_tool_request_error_object_param", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return [_web_search_result_block_param(x) for x in v]
    if v.__class__ is dict:
        return _web_search_tool_request_error_object_param(v)
    raise TypeError
