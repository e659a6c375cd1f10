# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfile of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import deep as _deep
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_access_type import UserProfileAccessTypeValue
    from .user_profile_enforcement_action import UserProfileEnforcementAction
    from .user_profile_enforcement_status import UserProfileEnforcementStatusValue
    from .user_profile_external_user_details import UserProfileExternalUserDetails
    from .user_profile_programs import UserProfilePrograms
    from .user_profile_trust_grant import UserProfileTrustGrant


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfile(ModelBase):
    """Somebody whom a platform serves with the API, a person or a company.

    Attributes:
        id: The user profile's id, `uprof_...`.
        created_at: When the user profile was made.
        metadata: Your own notes.
        updated_at: When the profile last changed. Not every change of a status counts.
        access_type: What the platform does for them.
        enforcement_actions: What Anthropic has open against them; empty if nothing.
        enforcement_status: How Anthropic treats them.
        external_user_details: What the platform says about them. Nobody has checked it.
        name: What they are called in real life; null if nobody has said.
        programs: Their standing in the programs of Anthropic.
        trust_grants: Deprecated. What was granted to them, by name. Older form of `programs`.
        external_id: Deprecated. What the platform calls them. Older form of `reference_id` in
            `external_user_details`.
        external_user_onboarded_at: Deprecated. When they joined the platform. Older form of `onboarded_at` in
            `external_user_details`.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfile"

    id: str
    created_at: datetime.datetime
    metadata: dict[str, str]
    type: Literal["user_profile"] = "user_profile"
    updated_at: datetime.datetime
    access_type: UserProfileAccessTypeValue | Unset = UNSET
    enforcement_actions: list[UserProfileEnforcementAction] | Unset = UNSET
    enforcement_status: UserProfileEnforcementStatusValue | Unset = UNSET
    external_user_details: UserProfileExternalUserDetails | Unset = UNSET
    name: str | None | Unset = UNSET
    programs: UserProfilePrograms | Unset = UNSET
    trust_grants: dict[str, UserProfileTrustGrant] | Unset = UNSET
    external_id: str | None | Unset = UNSET
    external_user_onboarded_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "metadata": self.metadata,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.access_type) is not UNSET:
            d["access_type"] = v
        if (v := self.enforcement_actions) is not UNSET:
            d["enforcement_actions"] = _many(v)
        if (v := self.enforcement_status) is not UNSET:
            d["enforcement_status"] = v
        if (v := self.external_user_details) is not UNSET:
            d["external_user_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.programs) is not UNSET:
            d["programs"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.trust_grants) is not UNSET:
            d["trust_grants"] = _deep(v)
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


def decode(value: Any) -> UserProfile:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfile = entry(_decode, value, "/components/schemas/UserProfile")
    return made


def _decode(src: Any, cls: Any = UserProfile) -> Any:
    v: Any
    n = 14
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "access_type" in src:
        self.access_type = src["access_type"]
    else:
        self.access_type = UNSET
        n -= 1
    if "enforcement_actions" in src:
        v = src["enforcement_actions"]
        self.enforcement_actions = None if v is None else _user_profile_enforcement_action_list(v)
    else:
        self.enforcement_actions = UNSET
        n -= 1
    if "enforcement_status" in src:
        self.enforcement_status = src["enforcement_status"]
    else:
        self.enforcement_status = UNSET
        n -= 1
    if "external_user_details" in src:
        v = src["external_user_details"]
        self.external_user_details = None if v is None else _user_profile_external_user_details(v)
    else:
        self.external_user_details = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    if "programs" in src:
        v = src["programs"]
        self.programs = None if v is None else _user_profile_programs(v)
    else:
        self.programs = UNSET
        n -= 1
    if "trust_grants" in src:
        v = src["trust_grants"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.trust_grants = None if v is None else {k: _user_profile_trust_grant(x) for k, x in v.items()}
    else:
        self.trust_grants = UNSET
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
        "id",
        "created_at",
        "metadata",
        "type",
        "updated_at",
        "access_type",
        "enforcement_actions",
        "enforcement_status",
        "external_user_details",
        "name",
        "programs",
        "trust_grants",
        "external_id",
        "external_user_onboarded_at",
    )
)
_user_profile_enforcement_action_list = deferred(
    globals(), "_user_profile_enforcement_action_list", "user_profile_enforcement_action", "_decode_list"
)
_user_profile_external_user_details = deferred(
    globals(), "_user_profile_external_user_details", "user_profile_external_user_details", "_decode"
)
_user_profile_programs = deferred(globals(), "_user_profile_programs", "user_profile_programs", "_decode")
_user_profile_trust_grant = deferred(globals(), "_user_profile_trust_grant", "user_profile_trust_grant", "_decode")
