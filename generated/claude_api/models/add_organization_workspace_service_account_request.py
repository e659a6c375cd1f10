# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AddOrganizationWorkspaceServiceAccountRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .no_billing_workspace_role import NoBillingWorkspaceRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AddOrganizationWorkspaceServiceAccountRequest(ModelBase):
    """Which service account to add, and as what.

    Attributes:
        service_account_id: The service account's id, `svac_...`.
        workspace_role: What it may do there.
    """

    _schema: ClassVar[str] = "/components/schemas/AddOrganizationWorkspaceServiceAccountRequest"

    service_account_id: str
    workspace_role: NoBillingWorkspaceRoleValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "service_account_id": self.service_account_id,
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


def decode(value: Any) -> AddOrganizationWorkspaceServiceAccountRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AddOrganizationWorkspaceServiceAccountRequest = entry(
        _decode, value, "/components/schemas/AddOrganizationWorkspaceServiceAccountRequest"
    )
    return made


def _decode(src: Any, cls: Any = AddOrganizationWorkspaceServiceAccountRequest) -> Any:
    v: Any
    self = _new(cls)
    self.service_account_id = src["service_account_id"]
    self.workspace_role = src["workspace_role"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "service_account_id",
        "workspace_role",
    )
)
