# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RBACRolePermission of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .rbac_role_permission_resource import RbacRolePermissionResource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RBACRolePermission(ModelBase):
    """One thing that a role allows.

    Attributes:
        action: What may be done to the resource. For an organization, a feature (`chat`), a right of
            administrators (`permission_...`), or all features at once: `capability_access_all`, and
            `capability_access_all_ga` for the stable ones. For a connector's tool, `use` or `always_allow`; for
            its scope, `grant`; for connectors, one of these or a way to sign in (`interactive`, `managed`).
        resource: What it applies to.
    """

    _schema: ClassVar[str] = "/components/schemas/RBACRolePermission"

    action: str
    resource: RbacRolePermissionResource
    type: Literal["rbac_role_permission"] = "rbac_role_permission"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "action": self.action,
            "resource": v if (v := self.resource).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> RBACRolePermission:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RBACRolePermission = entry(_decode, value, "/components/schemas/RBACRolePermission")
    return made


def _decode(src: Any, cls: Any = RBACRolePermission) -> Any:
    v: Any
    self = _new(cls)
    self.action = src["action"]
    self.resource = _rbac_role_permission_resource(src["resource"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "action",
        "resource",
        "type",
    )
)
_rbac_role_permission_resource = deferred(
    globals(), "_rbac_role_permission_resource", "rbac_role_permission_resource", "_decode"
)
