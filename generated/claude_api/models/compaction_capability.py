# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CompactionCapability of the API description."""

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
    from .capability_support import CapabilitySupport


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CompactionCapability(ModelBase):
    """How far a model can summarize a conversation.

    Attributes:
        summarize: Whether a request with `compaction` of type `summarize` is taken.
        supported: True if any form is supported.
    """

    _schema: ClassVar[str] = "/components/schemas/CompactionCapability"

    summarize: CapabilitySupport
    supported: bool
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "summarize": v if (v := self.summarize).__class__ in _PLAIN else _encode(v),
            "supported": self.supported,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CompactionCapability:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CompactionCapability = entry(_decode, value, "/components/schemas/CompactionCapability")
    return made


def _decode(src: Any, cls: Any = CompactionCapability) -> Any:
    v: Any
    self = _new(cls)
    self.summarize = _capability_support(src["summarize"])
    self.supported = src["supported"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "summarize",
        "supported",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
