# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCredential of the API description."""

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
    from .managed_agents_credential_auth import ManagedAgentsCredentialAuth


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCredential(ModelBase):
    """Something in a vault that opens a door, without its secrets.

    Attributes:
        id: The credential's id, `vcrd_...`.
        auth: What it opens, and how.
        created_at: When the credential was made.
        metadata: Your own notes.
        updated_at: When the credential last changed.
        vault_id: The id of the vault it is in, `vlt_...`.
        archived_at: When it was archived; null if it was not.
        display_name: The name people see; null if it has none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCredential"

    id: str
    auth: ManagedAgentsCredentialAuth
    created_at: datetime.datetime
    metadata: dict[str, str]
    type: Literal["vault_credential"] = "vault_credential"
    updated_at: datetime.datetime
    vault_id: str
    archived_at: datetime.datetime | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "auth": v if (v := self.auth).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "metadata": self.metadata,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "vault_id": self.vault_id,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsCredential:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCredential = entry(_decode, value, "/components/schemas/ManagedAgentsCredential")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCredential) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.auth = _managed_agents_credential_auth(src["auth"])
    self.created_at = _timestamp(src["created_at"])
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.vault_id = src["vault_id"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "auth",
        "created_at",
        "metadata",
        "type",
        "updated_at",
        "vault_id",
        "archived_at",
        "display_name",
    )
)
_managed_agents_credential_auth = deferred(
    globals(), "_managed_agents_credential_auth", "managed_agents_credential_auth", "_decode"
)
