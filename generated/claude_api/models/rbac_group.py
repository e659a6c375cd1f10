# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RBACGroup of the API description."""

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
class RBACGroup(ModelBase):
    """Users who get the same roles.

    Attributes:
        id: The group's id.
        created_at: When the group was made.
        name: What people see; not unique.
        source_type: `direct` for a group made by people or by this API, `scim` for one that an identity provider
            keeps.
        updated_at: When the group last changed.
        role_ids: The roles that its members have, set elsewhere. Null when they cannot be told just now; ask
            again.
    """

    _schema: ClassVar[str] = "/components/schemas/RBACGroup"

    id: str
    created_at: datetime.datetime
    name: str
    source_type: Literal["direct", "scim"] | str
    type: Literal["rbac_group"] = "rbac_group"
    updated_at: datetime.datetime
    role_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "name": self.name,
            "source_type": self.source_type,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.role_ids) is not UNSET:
            d["role_ids"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RBACGroup:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RBACGroup = entry(_decode, value, "/components/schemas/RBACGroup")
    return made


def _decode(src: Any, cls: Any = RBACGroup) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.name = src["name"]
    self.source_type = src["source_type"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "role_ids" in src:
        v = src["role_ids"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.role_ids = v
    else:
        self.role_ids = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "name",
        "source_type",
        "type",
        "updated_at",
        "role_ids",
    )
)
