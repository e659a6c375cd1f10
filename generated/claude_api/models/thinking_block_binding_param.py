# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingBlockBindingParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .thinking_prefix_mismatch_behavior import ThinkingPrefixMismatchBehaviorValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingBlockBindingParam(ModelBase):
    """Rules for thinking blocks that were made before the conversation changed.

    Attributes:
        prefix_mismatch_behavior: What happens to a block that does not fit the messages before it. Server
            default: "error".
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingBlockBindingParam"

    prefix_mismatch_behavior: ThinkingPrefixMismatchBehaviorValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.prefix_mismatch_behavior) is not UNSET:
            d["prefix_mismatch_behavior"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingBlockBindingParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingBlockBindingParam = entry(_decode, value, "/components/schemas/ThinkingBlockBindingParam")
    return made


def _decode(src: Any, cls: Any = ThinkingBlockBindingParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "prefix_mismatch_behavior" in src:
        self.prefix_mismatch_behavior = src["prefix_mismatch_behavior"]
    else:
        self.prefix_mismatch_behavior = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("prefix_mismatch_behavior",))
