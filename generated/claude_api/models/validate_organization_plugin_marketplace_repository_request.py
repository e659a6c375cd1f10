# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ValidateOrganizationPluginMarketplaceRepositoryRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ValidateOrganizationPluginMarketplaceRepositoryRequest(ModelBase):
    """The repository.

    Attributes:
        repository_url: Its address on github.com, by HTTPS and without a credential.
        ref: A branch, or a whole commit id. Without it, the branch that claude.ai would read.
    """

    _schema: ClassVar[str] = "/components/schemas/ValidateOrganizationPluginMarketplaceRepositoryRequest"

    repository_url: str
    ref: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "repository_url": self.repository_url,
        }
        if (v := self.ref) is not UNSET:
            d["ref"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ValidateOrganizationPluginMarketplaceRepositoryRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ValidateOrganizationPluginMarketplaceRepositoryRequest = entry(
        _decode, value, "/components/schemas/ValidateOrganizationPluginMarketplaceRepositoryRequest"
    )
    return made


def _decode(src: Any, cls: Any = ValidateOrganizationPluginMarketplaceRepositoryRequest) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.repository_url = src["repository_url"]
    if "ref" in src:
        self.ref = src["ref"]
    else:
        self.ref = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "repository_url",
        "ref",
    )
)
