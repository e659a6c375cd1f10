# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemory of the API description."""

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
class ManagedAgentsMemory(ModelBase):
    """A text at a path of a memory store.

    Attributes:
        id: The memory's id, `mem_...`. Another path does not change it.
        content_sha256: The SHA-256 of the text as UTF-8, in lower-case hexadecimal digits. Also there when
            `content` is null.
        content_size_bytes: How many bytes the text has as UTF-8. Also there when `content` is null.
        created_at: When the memory was made.
        memory_store_id: The id of its store, `memstore_...`.
        memory_version_id: The id of the version that it stands at, `memver_...`.
        path: Where it lies in the store, such as `/stations/bern.md`. Upper and lower case differ.
        updated_at: When it last changed. Its version tells by whom.
        content: The text; null in the view `basic`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemory"

    id: str
    content_sha256: str
    content_size_bytes: int
    created_at: datetime.datetime
    memory_store_id: str
    memory_version_id: str
    path: str
    type: Literal["memory"] = "memory"
    updated_at: datetime.datetime
    content: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "content_sha256": self.content_sha256,
            "content_size_bytes": self.content_size_bytes,
            "created_at": _encode(self.created_at),
            "memory_store_id": self.memory_store_id,
            "memory_version_id": self.memory_version_id,
            "path": self.path,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.content) is not UNSET:
            d["content"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMemory:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemory = entry(_decode, value, "/components/schemas/ManagedAgentsMemory")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemory) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.id = src["id"]
    self.content_sha256 = src["content_sha256"]
    self.content_size_bytes = src["content_size_bytes"]
    self.created_at = _timestamp(src["created_at"])
    self.memory_store_id = src["memory_store_id"]
    self.memory_version_id = src["memory_version_id"]
    self.path = src["path"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "content" in src:
        self.content = src["content"]
    else:
        self.content = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "content_sha256",
        "content_size_bytes",
        "created_at",
        "memory_store_id",
        "memory_version_id",
        "path",
        "type",
        "updated_at",
        "content",
    )
)
