# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ServiceAccountWorkspaceMember of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .workspace_role import WorkspaceRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ServiceAccountWorkspaceMember(ModelBase):
    """What a service account is in a workspace.

    Attributes:
        service_account_id: The service account's id, `svac_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
        workspace_role: What it may do there; never `workspace_billing`.
        created_by_actor_id: Who added it, `user_...` or `svac_...`; null where nobody did.
        implicit: Whether this is the membership in the default workspace that comes by itself, with the role
            `workspace_user`; it cannot be removed.
    """

    _schema: ClassVar[str] = "/components/schemas/ServiceAccountWorkspaceMember"

    service_account_id: str
    type: Literal["service_account_workspace_member"] = "service_account_workspace_member"
    workspace_id: str
    workspace_role: WorkspaceRoleValue
    created_by_actor_id: str | None | Unset = UNSET
    implicit: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "service_account_id": self.service_account_id,
            "type": self.type,
            "workspace_id": self.workspace_id,
            "workspace_role": self.workspace_role,
        }
        if (v := self.created_by_actor_id) is not UNSET:
            d["created_by_actor_id"] = v
        if (v := self.implicit) is not UNSET:
            d["implicit"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ServiceAccountWorkspaceMember:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ServiceAccountWorkspaceMember = entry(_decode, value, "/components/schemas/ServiceAccountWorkspaceMember")
    return made


def _decode(src: Any, cls: Any = ServiceAccountWorkspaceMember) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.service_account_id = src["service_account_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    self.workspace_role = src["workspace_role"]
    if "created_by_actor_id" in src:
        self.created_by_actor_id = src["created_by_actor_id"]
    else:
        self.created_by_actor_id = UNSET
        n -= 1
    if "implicit" in src:
        self.implicit = src["implicit"]
    else:
        self.implicit = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "service_account_id",
        "type",
        "workspace_id",
        "workspace_role",
        "created_by_actor_id",
        "implicit",
    )
)
