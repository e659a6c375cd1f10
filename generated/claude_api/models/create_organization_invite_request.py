# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationInviteRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationInviteRequest(ModelBase):
    """Whom to invite, and as what.

    Attributes:
        email: The mail address.
        role: The role to have: `user`, `developer`, `billing` or `claude_code_user`; in Claude Enterprise `user`
            or `managed`, the latter with the scope `write:rbac_groups`.
        rbac_group_ids: Groups to be put into. Claude Enterprise only, with the scope `write:rbac_groups`.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationInviteRequest"

    email: str
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str
    rbac_group_ids: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "email": self.email,
            "role": self.role,
        }
        if (v := self.rbac_group_ids) is not UNSET:
            d["rbac_group_ids"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationInviteRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationInviteRequest = entry(_decode, value, "/components/schemas/CreateOrganizationInviteRequest")
    return made


def _decode(src: Any, cls: Any = CreateOrganizationInviteRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.email = src["email"]
    self.role = src["role"]
    if "rbac_group_ids" in src:
        v = src["rbac_group_ids"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.rbac_group_ids = v
    else:
        self.rbac_group_ids = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "email",
        "role",
        "rbac_group_ids",
    )
)
