# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationServiceAccountRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationServiceAccountRequest(ModelBase):
    """The new account.

    Attributes:
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        description: What it is for.
        organization_role: What it may do in the organization. Server default: "developer".
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationServiceAccountRequest"

    name: str
    description: str | None | Unset = UNSET
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.organization_role) is not UNSET:
            d["organization_role"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationServiceAccountRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationServiceAccountRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationServiceAccountRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationServiceAccountRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.name = src["name"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "organization_role" in src:
        self.organization_role = src["organization_role"]
    else:
        self.organization_role = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "description",
        "organization_role",
    )
)
