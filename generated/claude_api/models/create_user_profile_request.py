# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateUserProfileRequest of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_access_type import UserProfileAccessTypeValue
    from .user_profile_external_user_details_params import UserProfileExternalUserDetailsParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateUserProfileRequest(ModelBase):
    """The new profile.

    Attributes:
        access_type: What you do for them. Server default: "application".
        external_user_details: What you know about them.
        metadata: Your own notes, none of them empty. Keys of up to 64 characters.
        name: What they are called in real life.
        external_id: Deprecated. What the platform calls them. Older form of `reference_id` in
            `external_user_details`.
        external_user_onboarded_at: Deprecated. When they joined the platform. Older form of `onboarded_at` in
            `external_user_details`.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateUserProfileRequest"

    access_type: UserProfileAccessTypeValue | Unset = UNSET
    external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    name: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    external_user_onboarded_at: datetime.datetime | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.access_type) is not UNSET:
            d["access_type"] = v
        if (v := self.external_user_details) is not UNSET:
            d["external_user_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.external_id) is not UNSET:
            d["external_id"] = v
        if (v := self.external_user_onboarded_at) is not UNSET:
            d["external_user_onboarded_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateUserProfileRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateUserProfileRequest = entry(_decode, value, "/components/schemas/CreateUserProfileRequest")
    return made


def _decode(src: Any, cls: Any = CreateUserProfileRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 6
    self = _new(cls)
    if "access_type" in src:
        self.access_type = src["access_type"]
    else:
        self.access_type = UNSET
        n -= 1
    if "external_user_details" in src:
        v = src["external_user_details"]
        self.external_user_details = None if v is None else _user_profile_external_user_details_params(v)
    else:
        self.external_user_details = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    if "external_id" in src:
        self.external_id = src["external_id"]
    else:
        self.external_id = UNSET
        n -= 1
    if "external_user_onboarded_at" in src:
        v = src["external_user_onboarded_at"]
        self.external_user_onboarded_at = None if v is None else _timestamp(v)
    else:
        self.external_user_onboarded_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "access_type",
        "external_user_details",
        "metadata",
        "name",
        "external_id",
        "external_user_onboarded_at",
    )
)
_user_profile_external_user_details_params = deferred(
    globals(), "_user_profile_external_user_details_params", "user_profile_external_user_details_params", "_decode"
)
