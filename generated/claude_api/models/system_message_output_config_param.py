# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SystemMessageOutputConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .effort_level import EffortLevelValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SystemMessageOutputConfigParam(ModelBase):
    """Output settings that may change between turns. A reply's format cannot.

    Attributes:
        effort: How much effort to spend from here on.
    """

    _schema: ClassVar[str] = "/components/schemas/SystemMessageOutputConfigParam"

    effort: EffortLevelValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.effort) is not UNSET:
            d["effort"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SystemMessageOutputConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SystemMessageOutputConfigParam = entry(_decode, value, "/components/schemas/SystemMessageOutputConfigParam")
    return made


def _decode(src: Any, cls: Any = SystemMessageOutputConfigParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "effort" in src:
        self.effort = src["effort"]
    else:
        self.effort = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("effort",))
