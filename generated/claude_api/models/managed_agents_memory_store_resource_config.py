# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryStoreResourceConfig of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMemoryStoreResourceConfig(ModelBase):
    """A memory store that the agent can use.

    Attributes:
        memory_store_id: The memory store's id, `memstore_...`. One of the same workspace.
        access: Whether the agent may also write. With `read_only`, its files cannot be changed. Server default:
            "read_write".
        instructions: How the agent should use it; stands in the system prompt.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemoryStoreResourceConfig"

    memory_store_id: str
    type: Literal["memory_store"] = "memory_store"
    access: Literal["read_write", "read_only"] | str | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
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
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMemoryStoreResourceConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemoryStoreResourceConfig = entry(
        _decode, value, "/components/schemas/ManagedAgentsMemoryStoreResourceConfig"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemoryStoreResourceConfig) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.memory_store_id = src["memory_store_id"]
    self.type = src["type"]
    if "access" in src:
        self.access = src["access"]
    else:
        self.access = UNSET
        n -= 1
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "memory_store_id",
        "type",
        "access",
        "instructions",
    )
)
