# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackBlockParam of the API description."""

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
    from .fallback_info_param import FallbackInfoParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackBlockParam(ModelBase):
    """Marks where an earlier reply passed to another model. Leave it in its place, else thinking around it cannot be
    checked and the request is refused. The model does not see it. Needs beta server-side-fallback-2026-06-01.

    Attributes:
        from_: The model that declined.
        to: The model that went on.
        trigger: What the reply said here, unchanged. Ignored.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackBlockParam"

    from_: FallbackInfoParam | Mapping[str, Any]
    to: FallbackInfoParam | Mapping[str, Any]
    type: Literal["fallback"] = "fallback"
    trigger: Any | Unset = UNSET
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
            d["trigger"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackBlockParam = entry(_decode, value, "/components/schemas/FallbackBlockParam")
    return made


def _decode(src: Any, cls: Any = FallbackBlockParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.from_ = _fallback_info_param(src["from"])
    self.to = _fallback_info_param(src["to"])
    self.type = src["type"]
    if "trigger" in src:
        self.trigger = src["trigger"]
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
_fallback_info_param = deferred(globals(), "_fallback_info_param", "fallback_info_param", "_decode")
