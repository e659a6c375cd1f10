# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryStoreResource of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMemoryStoreResource(ModelBase):
    """A memory store that the agent can use. Unlike other resources it has no `id`.

    Attributes:
        memory_store_id: The memory store's id, `memstore_...`. One of the same workspace.
        access: Whether the agent may also write. Server default: "read_write".
        description: What the store was said to hold when it was attached; stands in the system prompt. Empty if
            nothing was said.
        instructions: How the agent should use it in this session; stands in the system prompt.
        mount_path: Where in the container it lies, by the store's name. Cannot be chosen.
        name: The name the store had when it was attached.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemoryStoreResource"

    memory_store_id: str
    type: Literal["memory_store"] = "memory_store"
    access: Literal["read_write", "read_only"] | str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    mount_path: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "memory_store_id": self.memory_store_id,
            "type": self.type,
        }
        if (v := self.access) is not UNSET:
            d["access"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if (v := self.mount_path) is not UNSET:
            d["mount_path"] = v
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


def decode(value: Any) -> ManagedAgentsMemoryStoreResource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemoryStoreResource = entry(
        _decode, value, "/components/schemas/ManagedAgentsMemoryStoreResource"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemoryStoreResource) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.memory_store_id = src["memory_store_id"]
    self.type = src["type"]
    if "access" in src:
        self.access = src["access"]
    else:
        self.access = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    if "mount_path" in src:
        self.mount_path = src["mount_path"]
    else:
        self.mount_path = UNSET
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
        "memory_store_id",
        "type",
        "access",
        "description",
        "instructions",
        "mount_path",
        "name",
    )
)
