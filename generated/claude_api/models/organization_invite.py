# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationInvite of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_role import OrganizationRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OrganizationInvite(ModelBase):
    """An invitation to join the organization.

    Attributes:
        id: The invite's id.
        email: The mail address it went to.
        expires_at: When it expires.
        invited_at: When it was sent.
        rbac_group_ids: The groups the user will be put into; Claude Enterprise only.
        role: The role the user will have.
        status: What became of it.
        accepted_at: When it was accepted; null if it was not.
    """

    _schema: ClassVar[str] = "/components/schemas/OrganizationInvite"

    id: str
    email: str
    expires_at: datetime.datetime
    invited_at: datetime.datetime
    rbac_group_ids: list[str]
    role: OrganizationRoleValue
    status: Literal["accepted", "deleted", "expired", "pending"] | str
    type: Literal["invite"] = "invite"
    accepted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "email": self.email,
            "expires_at": _encode(self.expires_at),
            "invited_at": _encode(self.invited_at),
            "rbac_group_ids": self.rbac_group_ids,
            "role": self.role,
            "status": self.status,
            "type": self.type,
        }
        if (v := self.accepted_at) is not UNSET:
            d["accepted_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> OrganizationInvite:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OrganizationInvite = entry(_decode, value, "/components/schemas/OrganizationInvite")
    return made


def _decode(src: Any, cls: Any = OrganizationInvite) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.email = src["email"]
    self.expires_at = _timestamp(src["expires_at"])
    self.invited_at = _timestamp(src["invited_at"])
    v = src["rbac_group_ids"]
    if v.__class__ is not list:
        raise TypeError
    self.rbac_group_ids = v
    self.role = src["role"]
    self.status = src["status"]
    self.type = src["type"]
    if "accepted_at" in src:
        v = src["accepted_at"]
        self.accepted_at = None if v is None else _timestamp(v)
    else:
        self.accepted_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "email",
        "expires_at",
        "invited_at",
        "rbac_group_ids",
        "role",
        "status",
        "type",
        "accepted_at",
    )
)
