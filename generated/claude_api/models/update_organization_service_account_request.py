# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationServiceAccountRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationServiceAccountRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        description: What it is for; null empties it.
        organization_role: What it may do in the organization; null changes nothing.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationServiceAccountRequest"

    description: str | None | Unset = UNSET
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
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


def decode(value: Any) -> UpdateOrganizationServiceAccountRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationServiceAccountRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationServiceAccountRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationServiceAccountRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
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
        "description",
        "organization_role",
    )
)
