# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingConfigAdaptiveParam of the API description."""

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
    from .thinking_block_binding_param import ThinkingBlockBindingParam
    from .thinking_display import ThinkingDisplayValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingConfigAdaptiveParam(ModelBase):
    """The model itself chooses when to think and for how long.

    Attributes:
        block_binding: What to do with thinking blocks sent back into a changed conversation. Absent, `null` and
            `{}` mean the defaults. Needs beta thinking-binding-controls-2026-08-01.
        display: How much of the thinking the reply shows. The default depends on the model. `updates` needs the
            beta header `thinking-display-updates-2026-08-18`.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingConfigAdaptiveParam"

    type: Literal["adaptive"] = "adaptive"
    block_binding: ThinkingBlockBindingParam | Mapping[str, Any] | None | Unset = UNSET
    display: ThinkingDisplayValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.block_binding) is not UNSET:
            d["block_binding"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.display) is not UNSET:
            d["display"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingConfigAdaptiveParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingConfigAdaptiveParam = entry(_decode, value, "/components/schemas/ThinkingConfigAdaptiveParam")
    return made


def _decode(src: Any, cls: Any = ThinkingConfigAdaptiveParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "display" in src:
        self.display = src["display"]
    else:
        self.display = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.block_binding = UNSET
        self._extra = None
        return self
    n += 1
    if "block_binding" in src:
        v = src["block_binding"]
        self.block_binding = None if v is None else _thinking_block_binding_param(v)
    else:
        self.block_binding = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "block_binding",
        "display",
    )
)
_thinking_block_binding_param = deferred(
    globals(), "_thinking_block_binding_param", "thinking_block_binding_param", "_decode"
)
