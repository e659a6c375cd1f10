# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileCyberProgram of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import deep as _deep
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_cyber_requirements import UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier
    from .user_profile_program_status import UserProfileProgramStatusValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileCyberProgram(ModelBase):
    """The Cyber Verification Program, by which requests for somebody meet fewer cyber safeguards.

    Attributes:
        status: `active` with a tier that is, or with access to earlier models, which is no tier. Else `pending`
            while something is under review or not in force yet, `rejected` if it was declined.
        tiers: The tiers, by letter: `a` is Specialized Access, `b` is Red Team Access, `c` is Defense Access. All
            or, in lists, none, which says nothing about them. No tier includes another; there may be more later.
        requirements: What requests must allow for that; null if no tier is active, or none is told.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileCyberProgram"

    status: UserProfileProgramStatusValue
    tiers: dict[str, UserProfileCyberTier]
    requirements: UserProfileCyberRequirements | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "status": self.status,
            "tiers": _deep(self.tiers),
        }
        if (v := self.requirements) is not UNSET:
            d["requirements"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileCyberProgram:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileCyberProgram = entry(_decode, value, "/components/schemas/UserProfileCyberProgram")
    return made


def _decode(src: Any, cls: Any = UserProfileCyberProgram) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.status = src["status"]
    v = src["tiers"]
    if v.__class__ is not dict:
        raise TypeError
    self.tiers = {k: _user_profile_cyber_tier(x) for k, x in v.items()}
    if "requirements" in src:
        v = src["requirements"]
        self.requirements = None if v is None else _user_profile_cyber_requirements(v)
    else:
        self.requirements = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "status",
        "tiers",
        "requirements",
    )
)
_user_profile_cyber_requirements = deferred(
    globals(), "_user_profile_cyber_requirements", "user_profile_cyber_requirements", "_decode"
)
_user_profile_cyber_tier = deferred(globals(), "_user_profile_cyber_tier", "user_profile_cyber_tier", "_decode")
