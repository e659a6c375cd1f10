# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationWorkspaceMemberRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .workspace_role import WorkspaceRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationWorkspaceMemberRequest(ModelBase):
    """What the member is to be.

    Attributes:
        workspace_role: What the user may do there.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationWorkspaceMemberRequest"

    workspace_role: WorkspaceRoleValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> UpdateOrganizationWorkspaceMemberRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationWorkspaceMemberRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationWorkspaceMemberRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationWorkspaceMemberRequest) -> Any:
    v: Any
    self = _new(cls)
    self.workspace_role = src["workspace_role"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("workspace_role",))
