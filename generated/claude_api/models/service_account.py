# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ServiceAccount of the API description."""

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
class ServiceAccount(ModelBase):
    """An identity of the organization that is no person.

    Attributes:
        id: The service account's id, `svac_...`.
        created_at: When the service account was made.
        name: Its short name, chosen by an administrator.
        organization_role: What it may do in the organization. Only with `admin` can a federation rule grant it
            the scope `org:admin`.
        updated_at: When the service account last changed.
        archived_at: When it was archived; null if it was not.
        archived_by_actor_id: Who archived it, `user_...` or `svac_...`.
        created_by_actor_id: Who made it, `user_...` or `svac_...`.
        description: What it is for.
        updated_by_actor_id: Who changed it last, `user_...` or `svac_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/ServiceAccount"

    id: str
    created_at: datetime.datetime
    name: str
    organization_role: Literal["admin", "developer"] | str
    type: Literal["service_account"] = "service_account"
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    archived_by_actor_id: str | None | Unset = UNSET
    created_by_actor_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    updated_by_actor_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "name": self.name,
            "organization_role": self.organization_role,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.archived_by_actor_id) is not UNSET:
            d["archived_by_actor_id"] = v
        if (v := self.created_by_actor_id) is not UNSET:
            d["created_by_actor_id"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.updated_by_actor_id) is not UNSET:
            d["updated_by_actor_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ServiceAccount:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ServiceAccount = entry(_decode, value, "/components/schemas/ServiceAccount")
    return made


def _decode(src: Any, cls: Any = ServiceAccount) -> Any:
    v: Any
    n = 11
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.name = src["name"]
    self.organization_role = src["organization_role"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "archived_by_actor_id" in src:
        self.archived_by_actor_id = src["archived_by_actor_id"]
    else:
        self.archived_by_actor_id = UNSET
        n -= 1
    if "created_by_actor_id" in src:
        self.created_by_actor_id = src["created_by_actor_id"]
    else:
        self.created_by_actor_id = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "updated_by_actor_id" in src:
        self.updated_by_actor_id = src["updated_by_actor_id"]
    else:
        self.updated_by_actor_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "name",
        "organization_role",
        "type",
        "updated_at",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "description",
        "updated_by_actor_id",
    )
)
