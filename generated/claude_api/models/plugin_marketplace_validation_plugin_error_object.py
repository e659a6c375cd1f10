# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginMarketplaceValidationPluginErrorObject of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginMarketplaceValidationPluginErrorObject(ModelBase):
    """Why a plugin would be left out.

    Attributes:
        error: The reason in words.
        error_code: The reason as a code.
        name: The plugin's name in the marketplace.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginMarketplaceValidationPluginErrorObject"

    error: str
    error_code: str
    name: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error": self.error,
            "error_code": self.error_code,
            "name": self.name,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginMarketplaceValidationPluginErrorObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginMarketplaceValidationPluginErrorObject = entry(
        _decode, value, "/components/schemas/PluginMarketplaceValidationPluginErrorObject"
    )
    return made


def _decode(src: Any, cls: Any = PluginMarketplaceValidationPluginErrorObject) -> Any:
    v: Any
    self = _new(cls)
    self.error = src["error"]
    self.error_code = src["error_code"]
    self.name = src["name"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error",
        "error_code",
        "name",
    )
)
