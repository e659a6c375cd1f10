# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCustomToolInputSchema of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCustomToolInputSchema(ModelBase):
    """What the input of a custom tool looks like, as JSON Schema.

    Attributes:
        properties: The schema of each property, by its name.
        required: The names of the properties that a call must have.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCustomToolInputSchema"

    type: Literal["object"] = "object"
    properties: dict[str, Any] | None | Unset = UNSET
    required: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.properties) is not UNSET:
            d["properties"] = v
        if (v := self.required) is not UNSET:
            d["required"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsCustomToolInputSchema:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCustomToolInputSchema = entry(
        _decode, value, "/components/schemas/ManagedAgentsCustomToolInputSchema"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCustomToolInputSchema) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "properties" in src:
        v = src["properties"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.properties = v
    else:
        self.properties = UNSET
        n -= 1
    if "required" in src:
        v = src["required"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.required = v
    else:
        self.required = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "properties",
        "required",
    )
)
