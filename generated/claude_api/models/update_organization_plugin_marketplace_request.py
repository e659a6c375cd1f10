# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationPluginMarketplaceRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationPluginMarketplaceRequest(ModelBase):
    """The default.

    Attributes:
        default_installation_preference: What members have of plugins without a setting of their own. Once there
            is one, there always is.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationPluginMarketplaceRequest"

    default_installation_preference: Literal["auto_install", "available", "not_available", "required"] | str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "default_installation_preference": self.default_installation_preference,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationPluginMarketplaceRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationPluginMarketplaceRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationPluginMarketplaceRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationPluginMarketplaceRequest) -> Any:
    v: Any
    self = _new(cls)
    self.default_installation_preference = src["default_installation_preference"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("default_installation_preference",))
