# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginMarketplaceValidationPluginWarnings of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .plugin_marketplace_validation_plugin_warning import PluginMarketplaceValidationPluginWarning


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginMarketplaceValidationPluginWarnings(ModelBase):
    """What of a plugin would be left out.

    Attributes:
        name: The plugin's name in the marketplace.
        warnings: What would be left out.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginMarketplaceValidationPluginWarnings"

    name: str
    warnings: list[PluginMarketplaceValidationPluginWarning]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
            "warnings": _many(self.warnings),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginMarketplaceValidationPluginWarnings:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginMarketplaceValidationPluginWarnings = entry(
        _decode, value, "/components/schemas/PluginMarketplaceValidationPluginWarnings"
    )
    return made


def _decode(src: Any, cls: Any = PluginMarketplaceValidationPluginWarnings) -> Any:
    v: Any
    self = _new(cls)
    self.name = src["name"]
    v = src["warnings"]
    if v.__class__ is not list:
        raise TypeError
    self.warnings = [_plugin_marketplace_validation_plugin_warning(x) for x in v]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "warnings",
    )
)
_plugin_marketplace_validation_plugin_warning = deferred(
    globals(),
    "_plugin_marketplace_validation_plugin_warning",
    "plugin_marketplace_validation_plugin_warning",
    "_decode",
)
