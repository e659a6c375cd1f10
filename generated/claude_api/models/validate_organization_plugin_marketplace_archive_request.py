# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ValidateOrganizationPluginMarketplaceArchiveRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import File


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ValidateOrganizationPluginMarketplaceArchiveRequest(ModelBase):
    """The marketplace.

    Attributes:
        archive: A zip file of its folder, with a file name, of at most 32 MB.
    """

    _schema: ClassVar[str] = "/components/schemas/ValidateOrganizationPluginMarketplaceArchiveRequest"

    archive: File | bytes | IO[bytes]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "archive": self.archive,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ValidateOrganizationPluginMarketplaceArchiveRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ValidateOrganizationPluginMarketplaceArchiveRequest = entry(
        _decode, value, "/components/schemas/ValidateOrganizationPluginMarketplaceArchiveRequest"
    )
    return made


def _decode(src: Any, cls: Any = ValidateOrganizationPluginMarketplaceArchiveRequest) -> Any:
    v: Any
    self = _new(cls)
    self.archive = src["archive"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("archive",))
