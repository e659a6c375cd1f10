# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryVersion of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_actor import ManagedAgentsActor
    from .managed_agents_memory_version_operation import ManagedAgentsMemoryVersionOperationValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMemoryVersion(ModelBase):
    """A change of a memory, and who made it. Each change adds one; nothing but redaction alters it. It outlives the
    memory, but not the store.

    Attributes:
        id: The memory version's id, `memver_...`.
        created_at: When the change was made.
        memory_id: The id of the memory, `mem_...`. Good for filtering after the memory was deleted, too.
        memory_store_id: The id of the store, `memstore_...`.
        operation: What was done.
        content: The text after the change; null in the view `basic`, after a deletion, and once redacted.
        content_sha256: The SHA-256 of the text, in lower-case hexadecimal digits; null after a deletion and once
            redacted.
        content_size_bytes: How many bytes the text has; null after a deletion and once redacted.
        created_by: Who made the change; null if nobody was noted. A session stands for its agent, not for the key
            the session was made with.
        path: Where the memory lay; null once redacted.
        redacted_at: When text and path were removed; null if they were not.
        redacted_by: Who removed them, never a session; null if nobody has.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemoryVersion"

    id: str
    created_at: datetime.datetime
    memory_id: str
    memory_store_id: str
    operation: ManagedAgentsMemoryVersionOperationValue
    type: Literal["memory_version"] = "memory_version"
    content: str | None | Unset = UNSET
    content_sha256: str | None | Unset = UNSET
    content_size_bytes: int | None | Unset = UNSET
    created_by: ManagedAgentsActor | None | Unset = UNSET
    path: str | None | Unset = UNSET
    redacted_at: datetime.datetime | None | Unset = UNSET
    redacted_by: ManagedAgentsActor | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "memory_id": self.memory_id,
            "memory_store_id": self.memory_store_id,
            "operation": self.operation,
            "type": self.type,
        }
        if (v := self.content) is not UNSET:
            d["content"] = v
        if (v := self.content_sha256) is not UNSET:
            d["content_sha256"] = v
        if (v := self.content_size_bytes) is not UNSET:
            d["content_size_bytes"] = v
        if (v := self.created_by) is not UNSET:
            d["created_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.path) is not UNSET:
            d["path"] = v
        if (v := self.redacted_at) is not UNSET:
            d["redacted_at"] = _encode(v)
        if (v := self.redacted_by) is not UNSET:
            d["redacted_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMemoryVersion:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemoryVersion = entry(_decode, value, "/components/schemas/ManagedAgentsMemoryVersion")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemoryVersion) -> Any:
    v: Any
    n = 13
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.memory_id = src["memory_id"]
    self.memory_store_id = src["memory_store_id"]
    self.operation = src["operation"]
    self.type = src["type"]
    if "content" in src:
        self.content = src["content"]
    else:
        self.content = UNSET
        n -= 1
    if "content_sha256" in src:
        self.content_sha256 = src["content_sha256"]
    else:
        self.content_sha256 = UNSET
        n -= 1
    if "content_size_bytes" in src:
        self.content_size_bytes = src["content_size_bytes"]
    else:
        self.content_size_bytes = UNSET
        n -= 1
    if "created_by" in src:
        v = src["created_by"]
        self.created_by = None if v is None else _managed_agents_actor(v)
    else:
        self.created_by = UNSET
        n -= 1
    if "path" in src:
        self.path = src["path"]
    else:
        self.path = UNSET
        n -= 1
    if "redacted_at" in src:
        v = src["redacted_at"]
        self.redacted_at = None if v is None else _timestamp(v)
    else:
        self.redacted_at = UNSET
        n -= 1
    if "redacted_by" in src:
        v = src["redacted_by"]
        self.redacted_by = None if v is None else _managed_agents_actor(v)
    else:
        self.redacted_by = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "memory_id",
        "memory_store_id",
        "operation",
        "type",
        "content",
        "content_sha256",
        "content_size_bytes",
        "created_by",
        "path",
        "redacted_at",
        "redacted_by",
    )
)
_managed_agents_actor = deferred(globals(), "_managed_agents_actor", "managed_agents_actor", "_decode")
