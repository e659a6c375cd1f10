# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackRefusalTrigger of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .refusal_category import RefusalCategoryValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackRefusalTrigger(ModelBase):
    """The model declined for policy reasons.

    Attributes:
        category: The policy area, as in `stop_details.category`. Null when none is named.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackRefusalTrigger"

    type: Literal["refusal"] = "refusal"
    category: RefusalCategoryValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.category) is not UNSET:
            d["category"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackRefusalTrigger:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackRefusalTrigger = entry(_decode, value, "/components/schemas/FallbackRefusalTrigger")
    return made


def _decode(src: Any, cls: Any = FallbackRefusalTrigger) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "category" in src:
        self.category = src["category"]
    else:
        self.category = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "category",
    )
)
