# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Diagnostics of the API description."""

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
    from .cache_miss_reason import CacheMissReason


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Diagnostics(ModelBase):
    """Where this request's prompt parts from an earlier one's, so that the cache could not serve it.

    Attributes:
        cache_miss_reason: The first difference found. Null while the comparison is still running.
    """

    _schema: ClassVar[str] = "/components/schemas/Diagnostics"

    cache_miss_reason: CacheMissReason | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.cache_miss_reason) is not UNSET:
            d["cache_miss_reason"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Diagnostics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Diagnostics = entry(_decode, value, "/components/schemas/Diagnostics")
    return made


def _decode(src: Any, cls: Any = Diagnostics) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "cache_miss_reason" in src:
        v = src["cache_miss_reason"]
        self.cache_miss_reason = None if v is None else _cache_miss_reason(v)
    else:
        self.cache_miss_reason = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("cache_miss_reason",))
_cache_miss_reason = deferred(globals(), "_cache_miss_reason", "cache_miss_reason", "_decode")
