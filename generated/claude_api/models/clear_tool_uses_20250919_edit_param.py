# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClearToolUses20250919EditParam of the API description."""

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
    from .clear_tool_uses_trigger_param import ClearToolUsesTriggerParam
    from .input_tokens_clear_at_least_param import InputTokensClearAtLeastParam
    from .tool_uses_keep_param import ToolUsesKeepParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClearToolUses20250919EditParam(ModelBase):
    """Replaces the oldest tool results by a short note once the conversation passes a threshold.

    Attributes:
        clear_at_least: Do nothing unless at least this much can be removed. Each clearing costs the cached
            prefix.
        clear_tool_inputs: Whether to clear what tools were called with, too. A list names the tools meant.
        exclude_tools: Names of tools whose results are never cleared.
        keep: How many of the latest tool uses stay. The server keeps 3 if nothing is said.
        trigger: When to start. The server starts at 100,000 input tokens if nothing is said.
    """

    _schema: ClassVar[str] = "/components/schemas/ClearToolUses20250919EditParam"

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    clear_at_least: InputTokensClearAtLeastParam | Mapping[str, Any] | None | Unset = UNSET
    clear_tool_inputs: bool | Sequence[str] | None | Unset = UNSET
    exclude_tools: Sequence[str] | None | Unset = UNSET
    keep: ToolUsesKeepParam | Mapping[str, Any] | Unset = UNSET
    trigger: ClearToolUsesTriggerParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.clear_at_least) is not UNSET:
            d["clear_at_least"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.clear_tool_inputs) is not UNSET:
            d["clear_tool_inputs"] = _encode(v)
        if (v := self.exclude_tools) is not UNSET:
            d["exclude_tools"] = v
        if (v := self.keep) is not UNSET:
            d["keep"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.trigger) is not UNSET:
            d["trigger"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClearToolUses20250919EditParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClearToolUses20250919EditParam = entry(_decode, value, "/components/schemas/ClearToolUses20250919EditParam")
    return made


def _decode(src: Any, cls: Any = ClearToolUses20250919EditParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.type = src["type"]
    if "clear_at_least" in src:
        v = src["clear_at_least"]
        self.clear_at_least = None if v is None else _input_tokens_clear_at_least_param(v)
    else:
        self.clear_at_least = UNSET
        n -= 1
    if "clear_tool_inputs" in src:
        v = src["clear_tool_inputs"]
        self.clear_tool_inputs = None if v is None else _shape_1(v)
    else:
        self.clear_tool_inputs = UNSET
        n -= 1
    if "exclude_tools" in src:
        v = src["exclude_tools"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.exclude_tools = v
    else:
        self.exclude_tools = UNSET
        n -= 1
    if "keep" in src:
        v = src["keep"]
        self.keep = None if v is None else _tool_uses_keep_param(v)
    else:
        self.keep = UNSET
        n -= 1
    if "trigger" in src:
        v = src["trigger"]
        self.trigger = None if v is None else _clear_tool_uses_trigger_param(v)
    else:
        self.trigger = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "clear_at_least",
        "clear_tool_inputs",
        "exclude_tools",
        "keep",
        "trigger",
    )
)
_clear_tool_uses_trigger_param = deferred(
    globals(), "_clear_tool_uses_trigger_param", "clear_tool_uses_trigger_param", "_decode"
)
_input_tokens_clear_at_least_param = deferred(
    globals(), "_input_tokens_clear_at_least_param", "input_tokens_clear_at_least_param", "_decode"
)
_tool_uses_keep_param = deferred(globals(), "_tool_uses_keep_param", "tool_uses_keep_param", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return v
    if v.__class__ is dict:
        raise TypeError
    return v
