# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingCapability of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .thinking_types import ThinkingTypes


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingCapability(ModelBase):
    """The thinking of a model.

    Attributes:
        supported: True if the model can think before it answers.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingCapability"

    supported: bool
    types: ThinkingTypes
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "supported": self.supported,
            "types": v if (v := self.types).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingCapability:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingCapability = entry(_decode, value, "/components/schemas/ThinkingCapability")
    return made


def _decode(src: Any, cls: Any = ThinkingCapability) -> Any:
    v: Any
    self = _new(cls)
    self.supported = src["supported"]
    self.types = _thinking_types(src["types"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "supported",
        "types",
    )
)
_thinking_types = deferred(globals(), "_thinking_types", "thinking_types", "_decode")
