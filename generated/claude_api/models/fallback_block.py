# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackBlock of the API description."""

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
    from .fallback_info import FallbackInfo
    from .fallback_refusal_trigger import FallbackRefusalTrigger


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackBlock(ModelBase):
    """The point where one model declined and the next took over. One block for each model that ran and declined; a
    stream brings it whole, without deltas. It does not tell which model wrote the reply: look for
    `fallback_message` in `usage.iterations`. Needs beta server-side-fallback-2026-07-01.

    Attributes:
        from_: The model that declined. The requested model keeps the name the request used; a fallback model has
            its full id.
        to: The model that goes on from here, by its full id.
        trigger: Why the model handed over. Older servers leave it out.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackBlock"

    from_: FallbackInfo
    to: FallbackInfo
    type: Literal["fallback"] = "fallback"
    trigger: FallbackRefusalTrigger | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "from": v if (v := self.from_).__class__ in _PLAIN else _encode(v),
            "to": v if (v := self.to).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
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


def decode(value: Any) -> FallbackBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackBlock = entry(_decode, value, "/components/schemas/FallbackBlock")
    return made


def _decode(src: Any, cls: Any = FallbackBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.from_ = _fallback_info(src["from"])
    self.to = _fallback_info(src["to"])
    self.type = src["type"]
    if "trigger" in src:
        v = src["trigger"]
        self.trigger = None if v is None else _fallback_refusal_trigger(v)
    else:
        self.trigger = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "from",
        "to",
        "type",
        "trigger",
    )
)
_fallback_info = deferred(globals(), "_fallback_info", "fallback_info", "_decode")
_fallback_refusal_trigger = deferred(globals(), "_fallback_refusal_trigger", "fallback_refusal_trigger", "_decode")
