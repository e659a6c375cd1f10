# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateUserProfileActionUrlRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .user_profile_enroll_end_user_action_param import UserProfileEnrollEndUserActionParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateUserProfileActionUrlRequest(ModelBase):
    """What the link is for.

    Attributes:
        action: What can be done there.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateUserProfileActionUrlRequest"

    action: UserProfileEnrollEndUserActionParam | Mapping[str, Any]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "action": v if (v := self.action).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateUserProfileActionUrlRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateUserProfileActionUrlRequest = entry(
        _decode, value, "/components/schemas/CreateUserProfileActionUrlRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateUserProfileActionUrlRequest) -> Any:
    v: Any
    self = _new(cls)
    self.action = _user_profile_enroll_end_user_action_param(src["action"])
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("action",))
_user_profile_enroll_end_user_action_param = deferred(
    globals(), "_user_profile_enroll_end_user_action_param", "user_profile_enroll_end_user_action_param", "_decode"
)
