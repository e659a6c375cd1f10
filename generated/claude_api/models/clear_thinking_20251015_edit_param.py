# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClearThinking20251015EditParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .clear_thinking_keep_param import ClearThinkingKeepParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClearThinking20251015EditParam(ModelBase):
    """Removes thinking blocks of older turns.

    Attributes:
        keep: How many of the latest assistant turns keep their thinking. The text `all` means the same as the
            object.
    """

    _schema: ClassVar[str] = "/components/schemas/ClearThinking20251015EditParam"

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    keep: ClearThinkingKeepParam | Mapping[str, Any] | Literal["all"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.keep) is not UNSET:
            d["keep"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClearThinking20251015EditParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClearThinking20251015EditParam = entry(_decode, value, "/components/schemas/ClearThinking20251015EditParam")
    return made


def _decode(src: Any, cls: Any = ClearThinking20251015EditParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "keep" in src:
        v = src["keep"]
        self.keep = None if v is None else _shape_1(v)
    else:
        self.keep = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "keep",
    )
)
_clear_thinking_keep_param = deferred(globals(), "_clear_thinking_keep_param", "clear_thinking_keep_param", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _clear_thinking_keep_param(v)
    return v
