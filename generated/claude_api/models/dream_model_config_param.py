# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DreamModelConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DreamModelConfigParam(ModelBase):
    """The model that is to do the work, and its speed.

    Attributes:
        id: The model's id.
        speed: How fast it writes. Nothing but `standard` is taken. Server default: "standard".
    """

    _schema: ClassVar[str] = "/components/schemas/DreamModelConfigParam"

    id: str
    speed: Literal["standard", "fast"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
        }
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DreamModelConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DreamModelConfigParam = entry(_decode, value, "/components/schemas/DreamModelConfigParam")
    return made


def _decode(src: Any, cls: Any = DreamModelConfigParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.id = src["id"]
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "speed",
    )
)
