# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationExternalKeyRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .external_key_create_provider_config_param import ExternalKeyCreateProviderConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationExternalKeyRequest(ModelBase):
    """The key, and what it is for.

    Attributes:
        provider_config: Where the key lies.
        display_name: What people see.
        user_profile_id: The user profile of the customer whose key this is; for good. Leave it out only for the
            organization's own key.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationExternalKeyRequest"

    provider_config: ExternalKeyCreateProviderConfigParam | Mapping[str, Any]
    display_name: str | None | Unset = UNSET
    geo: Literal["us"] | Unset = UNSET
    user_profile_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "provider_config": v if (v := self.provider_config).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.geo) is not UNSET:
            d["geo"] = v
        if (v := self.user_profile_id) is not UNSET:
            d["user_profile_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationExternalKeyRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationExternalKeyRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationExternalKeyRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationExternalKeyRequest) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.provider_config = _external_key_create_provider_config_param(src["provider_config"])
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "geo" in src:
        self.geo = src["geo"]
    else:
        self.geo = UNSET
        n -= 1
    if "user_profile_id" in src:
        self.user_profile_id = src["user_profile_id"]
    else:
        self.user_profile_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "provider_config",
        "display_name",
        "geo",
        "user_profile_id",
    )
)
_external_key_create_provider_config_param = deferred(
    globals(), "_external_key_create_provider_config_param", "external_key_create_provider_config_param", "_decode"
)
