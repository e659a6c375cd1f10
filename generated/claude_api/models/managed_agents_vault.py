# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsVault of the API description."""

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
class ManagedAgentsVault(ModelBase):
    """A place for credentials that agents use in sessions. Sessions name the vaults they may use.

    Attributes:
        id: The vault's id, `vlt_...`.
        created_at: When the vault was made.
        display_name: The name people see.
        metadata: Your own notes.
        updated_at: When the vault last changed.
        archived_at: When it was archived; null if it was not.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsVault"

    id: str
    created_at: datetime.datetime
    display_name: str
    metadata: dict[str, str]
    type: Literal["vault"] = "vault"
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "display_name": self.display_name,
            "metadata": self.metadata,
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


def decode(value: Any) -> ManagedAgentsVault:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsVault = entry(_decode, value, "/components/schemas/ManagedAgentsVault")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsVault) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.display_name = src["display_name"]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
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
        "display_name",
        "metadata",
        "type",
        "updated_at",
        "archived_at",
    )
)
