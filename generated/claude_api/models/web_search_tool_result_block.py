# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebSearchToolResultBlock of the API description."""

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
    from .tool_use_caller import ToolUseCaller
    from .web_search_result_block import WebSearchResultBlock
    from .web_search_tool_result_error_object import WebSearchToolResultErrorObject


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebSearchToolResultBlock(ModelBase):
    """The result of a web search.

    Attributes:
        content: What was found, best first, or why the search failed.
        tool_use_id: The `id` of the `server_tool_use` block this answers.
        caller: Who made the call: the model, or code that it ran.
    """

    _schema: ClassVar[str] = "/components/schemas/WebSearchToolResultBlock"

    content: WebSearchToolResultErrorObject | list[WebSearchResultBlock]
    tool_use_id: str
    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    caller: ToolUseCaller | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _encode(self.content),
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
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


def decode(value: Any) -> WebSearchToolResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebSearchToolResultBlock = entry(_decode, value, "/components/schemas/WebSearchToolResultBlock")
    return made


def _decode(src: Any, cls: Any = WebSearchToolResultBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.content = _shape_1(src["content"])
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    if "caller" in src:
        v = src["caller"]
        self.caller = None if v is None else _tool_use_caller(v)
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
        "caller",
    )
)
_tool_use_caller = deferred(globals(), "_tool_use_caller", "tool_use_caller", "_decode")
_web_search_result_block = deferred(globals(), "_web_search_result_block", "web_search_result_block", "_decode")
_web_search_tool_result_error_object = deferred(
    globals(), "_web_search_tool_result_error_object", "web_search_tool_result_error_object", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return [_web_search_result_block(x) for x in v]
    if v.__class__ is dict:
        return _web_search_tool_result_error_object(v)
    raise TypeError
