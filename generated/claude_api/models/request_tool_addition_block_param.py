# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RequestToolAdditionBlockParam of the API description."""

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
    from .tool_addition_target_param import ToolAdditionTargetParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RequestToolAdditionBlockParam(ModelBase):
    """Offers the model a tool from here on. Goes into a system message. Needs beta mid-conversation-tool-
    changes-2026-07-01.

    Attributes:
        tool: Which tool. It stands in `tools` already, or is defined here.
        cache_control: Ends a cached prefix at this block.
    """

    _schema: ClassVar[str] = "/components/schemas/RequestToolAdditionBlockParam"

    tool: ToolAdditionTargetParam | Mapping[str, Any]
    type: Literal["tool_addition"] = "tool_addition"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tool": v if (v := self.tool).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> RequestToolAdditionBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RequestToolAdditionBlockParam = entry(_decode, value, "/components/schemas/RequestToolAdditionBlockParam")
    return made


def _decode(src: Any, cls: Any = RequestToolAdditionBlockParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.tool = _tool_addition_target_param(src["tool"])
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
        "tool",
        "type",
        "cache_control",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_addition_target_param = deferred(
    globals(), "_tool_addition_target_param", "tool_addition_target_param", "_decode"
)
