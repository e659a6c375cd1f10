# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationUser of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .organization_role import OrganizationRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OrganizationUser(ModelBase):
    """A member of the organization.

    Attributes:
        id: The user's id, `user_...`.
        added_at: When the user joined.
        email: The user's mail address.
        name: The user's name.
        role: What the user may do.
    """

    _schema: ClassVar[str] = "/components/schemas/OrganizationUser"

    id: str
    added_at: datetime.datetime
    email: str
    name: str
    role: OrganizationRoleValue
    type: Literal["user"] = "user"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "added_at": _encode(self.added_at),
            "email": self.email,
            "name": self.name,
            "role": self.role,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> OrganizationUser:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OrganizationUser = entry(_decode, value, "/components/schemas/OrganizationUser")
    return made


def _decode(src: Any, cls: Any = OrganizationUser) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.added_at = _timestamp(src["added_at"])
    self.email = src["email"]
    self.name = src["name"]
    self.role = src["role"]
    self.type = src["type"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "added_at",
        "email",
        "name",
        "role",
        "type",
    )
)
