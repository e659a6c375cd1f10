# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateMemoryStoreRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateMemoryStoreRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        description: What it holds. An empty text for nothing.
        metadata: Notes to set, each by its key; null removes one. At most 16 remain, with keys of up to 64
            characters.
        name: What people see. Later sessions name the directory after it. No control characters.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateMemoryStoreRequest"

    description: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateMemoryStoreRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateMemoryStoreRequest = entry(_decode, value, "/components/schemas/UpdateMemoryStoreRequest")
    return made


def _decode(src: Any, cls: Any = UpdateMemoryStoreRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "description",
        "metadata",
        "name",
    )
)
