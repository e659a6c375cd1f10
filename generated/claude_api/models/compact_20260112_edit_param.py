# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Compact20260112EditParam of the API description."""

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
    from .input_tokens_trigger_param import InputTokensTriggerParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Compact20260112EditParam(ModelBase):
    """Sums up older turns in a `compaction` block once the input passes a threshold. Needs beta compact-2026-01-12.

    Attributes:
        instructions: More to tell the model about the summary.
        pause_after_compaction: Whether to stop after the summary and hand it over before the reply goes on.
            Server default: false.
        trigger: When to start. The server starts at 150,000 input tokens if nothing is said.
    """

    _schema: ClassVar[str] = "/components/schemas/Compact20260112EditParam"

    type: Literal["compact_20260112"] = "compact_20260112"
    instructions: str | None | Unset = UNSET
    pause_after_compaction: bool | Unset = UNSET
    trigger: InputTokensTriggerParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if (v := self.pause_after_compaction) is not UNSET:
            d["pause_after_compaction"] = v
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


def decode(value: Any) -> Compact20260112EditParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Compact20260112EditParam = entry(_decode, value, "/components/schemas/Compact20260112EditParam")
    return made


def _decode(src: Any, cls: Any = Compact20260112EditParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    if "pause_after_compaction" in src:
        self.pause_after_compaction = src["pause_after_compaction"]
    else:
        self.pause_after_compaction = UNSET
        n -= 1
    if "trigger" in src:
        v = src["trigger"]
        self.trigger = None if v is None else _input_tokens_trigger_param(v)
    else:
        self.trigger = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "instructions",
        "pause_after_compaction",
        "trigger",
    )
)
_input_tokens_trigger_param = deferred(
    globals(), "_input_tokens_trigger_param", "input_tokens_trigger_param", "_decode"
)
