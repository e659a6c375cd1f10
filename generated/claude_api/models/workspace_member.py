# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkspaceMember of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .workspace_role import WorkspaceRoleValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WorkspaceMember(ModelBase):
    """A user's membership of a workspace.

    Attributes:
        user_id: The user's id, `user_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
        workspace_role: What the user may do there.
    """

    _schema: ClassVar[str] = "/components/schemas/WorkspaceMember"

    type: Literal["workspace_member"] = "workspace_member"
    user_id: str
    workspace_id: str
    workspace_role: WorkspaceRoleValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "user_id": self.user_id,
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


def decode(value: Any) -> WorkspaceMember:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WorkspaceMember = entry(_decode, value, "/components/schemas/WorkspaceMember")
    return made


def _decode(src: Any, cls: Any = WorkspaceMember) -> Any:
    v: Any
    self = _new(cls)
    self.type = src["type"]
    self.user_id = src["user_id"]
    self.workspace_id = src["workspace_id"]
    self.workspace_role = src["workspace_role"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "user_id",
        "workspace_id",
        "workspace_role",
    )
)
