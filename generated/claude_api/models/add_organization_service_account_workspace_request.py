# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AddOrganizationServiceAccountWorkspaceRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .no_billing_workspace_role import NoBillingWorkspaceRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AddOrganizationServiceAccountWorkspaceRequest(ModelBase):
    """The workspace, and the role there.

    Attributes:
        workspace_id: The workspace's id, `wrkspc_...`.
        workspace_role: What the account may do in the workspace.
    """

    _schema: ClassVar[str] = "/components/schemas/AddOrganizationServiceAccountWorkspaceRequest"

    workspace_id: str
    workspace_role: NoBillingWorkspaceRoleValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "workspace_id": self.workspace_id,
            "workspace_role": self.workspace_role,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AddOrganizationServiceAccountWorkspaceRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AddOrganizationServiceAccountWorkspaceRequest = entry(
        _decode, value, "/components/schemas/AddOrganizationServiceAccountWorkspaceRequest"
    )
    return made


def _decode(src: Any, cls: Any = AddOrganizationServiceAccountWorkspaceRequest) -> Any:
    v: Any
    self = _new(cls)
    self.workspace_id = src["workspace_id"]
    self.workspace_role = src["workspace_role"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "workspace_id",
        "workspace_role",
    )
)
