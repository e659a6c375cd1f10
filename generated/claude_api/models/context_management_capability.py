# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContextManagementCapability of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContextManagementCapability(ModelBase):
    """The edits of `context_management` a model takes.

    Attributes:
        supported: True if any edit is supported.
        clear_thinking_20251015: Whether old thinking can be dropped.
        clear_tool_uses_20250919: Whether old tool results can be dropped.
        compact_20260112: Whether the conversation can be summarized on the way.
    """

    _schema: ClassVar[str] = "/components/schemas/ContextManagementCapability"

    supported: bool
    clear_thinking_20251015: CapabilitySupport | None | Unset = UNSET
    clear_tool_uses_20250919: CapabilitySupport | None | Unset = UNSET
    compact_20260112: CapabilitySupport | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "supported": self.supported,
        }
        if (v := self.clear_thinking_20251015) is not UNSET:
            d["clear_thinking_20251015"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.clear_tool_uses_20250919) is not UNSET:
            d["clear_tool_uses_20250919"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.compact_20260112) is not UNSET:
            d["compact_20260112"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ContextManagementCapability:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContextManagementCapability = entry(_decode, value, "/components/schemas/ContextManagementCapability")
    return made


def _decode(src: Any, cls: Any = ContextManagementCapability) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.supported = src["supported"]
    if "clear_thinking_20251015" in src:
        v = src["clear_thinking_20251015"]
        self.clear_thinking_20251015 = None if v is None else _capability_support(v)
    else:
        self.clear_thinking_20251015 = UNSET
        n -= 1
    if "clear_tool_uses_20250919" in src:
        v = src["clear_tool_uses_20250919"]
        self.clear_tool_uses_20250919 = None if v is None else _capability_support(v)
    else:
        self.clear_tool_uses_20250919 = UNSET
        n -= 1
    if "compact_20260112" in src:
        v = src["compact_20260112"]
        self.compact_20260112 = None if v is None else _capability_support(v)
    else:
        self.compact_20260112 = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "supported",
        "clear_thinking_20251015",
        "clear_tool_uses_20250919",
        "compact_20260112",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
