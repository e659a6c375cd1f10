# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateMemoryStoreRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateMemoryStoreRequest(ModelBase):
    """The new store.

    Attributes:
        name: What people see; it need not be unique. Its directory below `/mnt/memory/` is the name in lower
            case, with a hyphen for everything but letters and digits. No control characters.
        description: What it holds. Agents read it in their system prompt.
        metadata: Your own notes, which agents do not see. Keys of up to 64 characters.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateMemoryStoreRequest"

    name: str
    description: str | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateMemoryStoreRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateMemoryStoreRequest = entry(_decode, value, "/components/schemas/CreateMemoryStoreRequest")
    return made


def _decode(src: Any, cls: Any = CreateMemoryStoreRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.name = src["name"]
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
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "description",
        "metadata",
    )
)
