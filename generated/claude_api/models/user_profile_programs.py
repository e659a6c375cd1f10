# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfilePrograms of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_profile_cyber_program import UserProfileCyberProgram
    from .user_profile_efs_program import UserProfileEfsProgram


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfilePrograms(ModelBase):
    """Somebody's standing in the programs of Anthropic; null where there is none, or it is not told here. Looking at
    one profile tells the most. There may be more programs later.

    Attributes:
        cyber: The Cyber Verification Program. In lists and after changes it may be null, or less than it is.
        efs: Enterprise Frontier Safeguards. Always null in lists.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfilePrograms"

    cyber: UserProfileCyberProgram | None | Unset = UNSET
    efs: UserProfileEfsProgram | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.cyber) is not UNSET:
            d["cyber"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.efs) is not UNSET:
            d["efs"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfilePrograms:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfilePrograms = entry(_decode, value, "/components/schemas/UserProfilePrograms")
    return made


def _decode(src: Any, cls: Any = UserProfilePrograms) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "cyber" in src:
        v = src["cyber"]
        self.cyber = None if v is None else _user_profile_cyber_program(v)
    else:
        self.cyber = UNSET
        n -= 1
    if "efs" in src:
        v = src["efs"]
        self.efs = None if v is None else _user_profile_efs_program(v)
    else:
        self.efs = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cyber",
        "efs",
    )
)
_user_profile_cyber_program = deferred(
    globals(), "_user_profile_cyber_program", "user_profile_cyber_program", "_decode"
)
_user_profile_efs_program = deferred(globals(), "_user_profile_efs_program", "user_profile_efs_program", "_decode")
