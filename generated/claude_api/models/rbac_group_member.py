# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RBACGroupMember of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RBACGroupMember(ModelBase):
    """A user's membership of a group.

    Attributes:
        created_at: When the user came into the group.
        email: The user's mail address.
        rbac_group_id: The group's id.
        user_id: The user's id.
    """

    _schema: ClassVar[str] = "/components/schemas/RBACGroupMember"

    created_at: datetime.datetime
    email: str
    rbac_group_id: str
    type: Literal["rbac_group_member"] = "rbac_group_member"
    user_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "created_at": _encode(self.created_at),
            "email": self.email,
            "rbac_group_id": self.rbac_group_id,
            "type": self.type,
            "user_id": self.user_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RBACGroupMember:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RBACGroupMember = entry(_decode, value, "/components/schemas/RBACGroupMember")
    return made


def _decode(src: Any, cls: Any = RBACGroupMember) -> Any:
    v: Any
    self = _new(cls)
    self.created_at = _timestamp(src["created_at"])
    self.email = src["email"]
    self.rbac_group_id = src["rbac_group_id"]
    self.type = src["type"]
    self.user_id = src["user_id"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "created_at",
        "email",
        "rbac_group_id",
        "type",
        "user_id",
    )
)
