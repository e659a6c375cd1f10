# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileEnforcementActionBan of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_enforcement_action_reason import UserProfileEnforcementActionReasonValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileEnforcementActionBan(ModelBase):
    """They are not served any more, and will not be.

    Attributes:
        id: The action's id, `enac_...`.
        opened_at: When it began.
        reason: Why it began.
        action: Always null; there is nothing they can do.
        expires_at: Always null; it does not end.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileEnforcementActionBan"

    id: str
    opened_at: datetime.datetime
    reason: UserProfileEnforcementActionReasonValue
    type: Literal["ban"] = "ban"
    action: Literal["verify"] | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "opened_at": _encode(self.opened_at),
            "reason": self.reason,
            "type": self.type,
        }
        if (v := self.action) is not UNSET:
            d["action"] = v
        if (v := self.expires_at) is not UNSET:
            d["expires_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileEnforcementActionBan:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileEnforcementActionBan = entry(_decode, value, "/components/schemas/UserProfileEnforcementActionBan")
    return made


def _decode(src: Any, cls: Any = UserProfileEnforcementActionBan) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    self.opened_at = _timestamp(src["opened_at"])
    self.reason = src["reason"]
    self.type = src["type"]
    if "action" in src:
        self.action = src["action"]
    else:
        self.action = UNSET
        n -= 1
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "opened_at",
        "reason",
        "type",
        "action",
        "expires_at",
    )
)
