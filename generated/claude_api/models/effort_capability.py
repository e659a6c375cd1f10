# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""EffortCapability of the API description."""

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
class EffortCapability(ModelBase):
    """The values of `output_config.effort` a model takes.

    Attributes:
        supported: True if effort can be set at all.
    """

    _schema: ClassVar[str] = "/components/schemas/EffortCapability"

    high: CapabilitySupport
    low: CapabilitySupport
    max: CapabilitySupport
    medium: CapabilitySupport
    supported: bool
    xhigh: CapabilitySupport | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "high": v if (v := self.high).__class__ in _PLAIN else _encode(v),
            "low": v if (v := self.low).__class__ in _PLAIN else _encode(v),
            "max": v if (v := self.max).__class__ in _PLAIN else _encode(v),
            "medium": v if (v := self.medium).__class__ in _PLAIN else _encode(v),
            "supported": self.supported,
        }
        if (v := self.xhigh) is not UNSET:
            d["xhigh"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> EffortCapability:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: EffortCapability = entry(_decode, value, "/components/schemas/EffortCapability")
    return made


def _decode(src: Any, cls: Any = EffortCapability) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.high = _capability_support(src["high"])
    self.low = _capability_support(src["low"])
    self.max = _capability_support(src["max"])
    self.medium = _capability_support(src["medium"])
    self.supported = src["supported"]
    if "xhigh" in src:
        v = src["xhigh"]
        self.xhigh = None if v is None else _capability_support(v)
    else:
        self.xhigh = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "high",
        "low",
        "max",
        "medium",
        "supported",
        "xhigh",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
