# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingTypes of the API description."""

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
class ThinkingTypes(ModelBase):
    """The values of `thinking.type` a model takes, each for itself. One that is not supported is refused with 400.

    Attributes:
        adaptive: The model decides whether and how long to think.
        enabled: Thinking within a budget of tokens that the caller sets.
        between_tools: No thinking but short notes between tool calls. Not sent by version 2023-06-01.
        disabled: No thinking. True also for a model that cannot think. Not sent by version 2023-06-01.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingTypes"

    adaptive: CapabilitySupport
    enabled: CapabilitySupport
    between_tools: CapabilitySupport | Unset = UNSET
    disabled: CapabilitySupport | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "adaptive": v if (v := self.adaptive).__class__ in _PLAIN else _encode(v),
            "enabled": v if (v := self.enabled).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.between_tools) is not UNSET:
            d["between_tools"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.disabled) is not UNSET:
            d["disabled"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingTypes:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingTypes = entry(_decode, value, "/components/schemas/ThinkingTypes")
    return made


def _decode(src: Any, cls: Any = ThinkingTypes) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.adaptive = _capability_support(src["adaptive"])
    self.enabled = _capability_support(src["enabled"])
    if "between_tools" in src:
        v = src["between_tools"]
        self.between_tools = None if v is None else _capability_support(v)
    else:
        self.between_tools = UNSET
        n -= 1
    if "disabled" in src:
        v = src["disabled"]
        self.disabled = None if v is None else _capability_support(v)
    else:
        self.disabled = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "adaptive",
        "enabled",
        "between_tools",
        "disabled",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
