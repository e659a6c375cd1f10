# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AdvisorToolResultBlockParam of the API description."""

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
    from .advisor_tool_result_block_param_content_param import AdvisorToolResultBlockParamContentParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AdvisorToolResultBlockParam(ModelBase):
    """What the advisor model said, from an earlier reply. Needs beta advisor-tool-2026-03-01.

    Attributes:
        content: The advice, or an error.
        tool_use_id: The id of the call that this answers.
        cache_control: Ends a cached prefix at this block.
    """

    _schema: ClassVar[str] = "/components/schemas/AdvisorToolResultBlockParam"

    content: AdvisorToolResultBlockParamContentParam | Mapping[str, Any]
    tool_use_id: str
    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": v if (v := self.content).__class__ in _PLAIN else _encode(v),
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AdvisorToolResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AdvisorToolResultBlockParam = entry(_decode, value, "/components/schemas/AdvisorToolResultBlockParam")
    return made


def _decode(src: Any, cls: Any = AdvisorToolResultBlockParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.content = _advisor_tool_result_block_param_content_param(src["content"])
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
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
    )
)
_advisor_tool_result_block_param_content_param = deferred(
    globals(),
    "_advisor_tool_result_block_param_content_param",
    "advisor_tool_result_block_param_content_param",
    "_decode",
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
