# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RBACRole of the API description."""

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

if TYPE_CHECKING:
    from .rbac_role_source import RBACRoleSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RBACRole(ModelBase):
    """A set of permissions under one name.

    Attributes:
        id: The role's id, the one lasting way to name it.
        created_at: When the role was made.
        display_name: What people see. Anthropic may rename built-in roles.
        source: Whether it is built in or the organization's own.
        updated_at: When the role last changed.
    """

    _schema: ClassVar[str] = "/components/schemas/RBACRole"

    id: str
    created_at: datetime.datetime
    display_name: str
    source: RBACRoleSource
    type: Literal["rbac_role"] = "rbac_role"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "display_name": self.display_name,
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RBACRole:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RBACRole = entry(_decode, value, "/components/schemas/RBACRole")
    return made


def _decode(src: Any, cls: Any = RBACRole) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.display_name = src["display_name"]
    self.source = _rbac_role_source(src["source"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "display_name",
        "source",
        "type",
        "updated_at",
    )
)
_rbac_role_source = deferred(globals(), "_rbac_role_source", "rbac_role_source", "_decode")
