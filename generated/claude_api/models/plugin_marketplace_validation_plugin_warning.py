# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginMarketplaceValidationPluginWarning of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginMarketplaceValidationPluginWarning(ModelBase):
    """One thing that would be left out.

    Attributes:
        error_code: Its kind.
        message: What it is, and why.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginMarketplaceValidationPluginWarning"

    error_code: str
    message: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error_code": self.error_code,
            "message": self.message,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginMarketplaceValidationPluginWarning:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginMarketplaceValidationPluginWarning = entry(
        _decode, value, "/components/schemas/PluginMarketplaceValidationPluginWarning"
    )
    return made


def _decode(src: Any, cls: Any = PluginMarketplaceValidationPluginWarning) -> Any:
    v: Any
    self = _new(cls)
    self.error_code = src["error_code"]
    self.message = src["message"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error_code",
        "message",
    )
)
