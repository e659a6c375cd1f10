# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryStore of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMemoryStore(ModelBase):
    """A place of the workspace where agents keep texts from one session to the next.

    Attributes:
        id: The memory store's id, `memstore_...`. Sessions are given it to attach the store.
        created_at: When the memory store was made.
        description: What it holds; empty if nothing was said. Agents read it in their system prompt.
        metadata: Your own notes. Lists cannot be filtered by them.
        name: What people see. Its directory below `/mnt/memory/` is named after it.
        updated_at: When its name, description or notes last changed, or it was archived. Memories do not count.
        archived_at: When it was archived, which is for good; null if it was not.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemoryStore"

    id: str
    created_at: datetime.datetime
    description: str
    metadata: dict[str, str]
    name: str
    type: Literal["memory_store"] = "memory_store"
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "description": self.description,
            "metadata": self.metadata,
            "name": self.name,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMemoryStore:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemoryStore = entry(_decode, value, "/components/schemas/ManagedAgentsMemoryStore")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemoryStore) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.description = src["description"]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.name = src["name"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "description",
        "metadata",
        "name",
        "type",
        "updated_at",
        "archived_at",
    )
)
