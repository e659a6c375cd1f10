# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchToolResultBlock of the API description."""

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
    from .web_fetch_tool_result_block_content import WebFetchToolResultBlockContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebFetchToolResultBlock(ModelBase):
    """The result of fetching a page.

    Attributes:
        content: The page, or why it could not be fetched.
        tool_use_id: The `id` of the `server_tool_use` block this answers.
        caller: Who made the call: the model, or code that it ran.
    """

    _schema: ClassVar[str] = "/components/schemas/WebFetchToolResultBlock"

    content: WebFetchToolResultBlockContent
    tool_use_id: str
    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"
    caller: ToolUseCaller | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": v if (v := self.content).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> WebFetchToolResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebFetchToolResultBlock = entry(_decode, value, "/components/schemas/WebFetchToolResultBlock")
    return made


def _decode(src: Any, cls: Any = WebFetchToolResultBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.content = _web_fetch_tool_result_block_content(src["content"])
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
_web_fetch_tool_result_block_content = deferred(
    globals(), "_web_fetch_tool_result_block_content", "web_fetch_tool_result_block_content", "_decode"
)
