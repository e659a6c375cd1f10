# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileExternalUserDetails of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_external_user_account_status import UserProfileExternalUserAccountStatusValue
    from .user_profile_external_user_entity_type import UserProfileExternalUserEntityTypeValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileExternalUserDetails(ModelBase):
    """What a platform says about somebody. Nobody has checked it; null is what was not said.

    Attributes:
        account_status: How their account stands at the platform.
        country: The country they belong to, as two capital letters by ISO 3166-1.
        email_hash: A hash of their mail address.
        entity_type: What they are.
        name_hash: A hash of their name.
        onboarded_at: When they joined the platform.
        reference_id: What the platform calls them.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileExternalUserDetails"

    account_status: UserProfileExternalUserAccountStatusValue | None | Unset = UNSET
    country: str | None | Unset = UNSET
    email_hash: str | None | Unset = UNSET
    entity_type: UserProfileExternalUserEntityTypeValue | None | Unset = UNSET
    name_hash: str | None | Unset = UNSET
    onboarded_at: datetime.datetime | None | Unset = UNSET
    reference_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.account_status) is not UNSET:
            d["account_status"] = v
        if (v := self.country) is not UNSET:
            d["country"] = v
        if (v := self.email_hash) is not UNSET:
            d["email_hash"] = v
        if (v := self.entity_type) is not UNSET:
            d["entity_type"] = v
        if (v := self.name_hash) is not UNSET:
            d["name_hash"] = v
        if (v := self.onboarded_at) is not UNSET:
            d["onboarded_at"] = _encode(v)
        if (v := self.reference_id) is not UNSET:
            d["reference_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileExternalUserDetails:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileExternalUserDetails = entry(_decode, value, "/components/schemas/UserProfileExternalUserDetails")
    return made


def _decode(src: Any, cls: Any = UserProfileExternalUserDetails) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 7
    self = _new(cls)
    if "account_status" in src:
        self.account_status = src["account_status"]
    else:
        self.account_status = UNSET
        n -= 1
    if "country" in src:
        self.country = src["country"]
    else:
        self.country = UNSET
        n -= 1
    if "email_hash" in src:
        self.email_hash = src["email_hash"]
    else:
        self.email_hash = UNSET
        n -= 1
    if "entity_type" in src:
        self.entity_type = src["entity_type"]
    else:
        self.entity_type = UNSET
        n -= 1
    if "name_hash" in src:
        self.name_hash = src["name_hash"]
    else:
        self.name_hash = UNSET
        n -= 1
    if "onboarded_at" in src:
        v = src["onboarded_at"]
        self.onboarded_at = None if v is None else _timestamp(v)
    else:
        self.onboarded_at = UNSET
        n -= 1
    if "reference_id" in src:
        self.reference_id = src["reference_id"]
    else:
        self.reference_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "account_status",
        "country",
        "email_hash",
        "entity_type",
        "name_hash",
        "onboarded_at",
        "reference_id",
    )
)
