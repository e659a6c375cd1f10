# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationApiKeyRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationApiKeyRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        name: What people see.
        status: Whether it can be used. `archived` is for good.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationApiKeyRequest"

    name: str | None | Unset = UNSET
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.status) is not UNSET:
            d["status"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationApiKeyRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationApiKeyRequest = entry(_decode, value, "/components/schemas/UpdateOrganizationApiKeyRequest")
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationApiKeyRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    if "status" in src:
        self.status = src["status"]
    else:
        self.status = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "status",
    )
)
