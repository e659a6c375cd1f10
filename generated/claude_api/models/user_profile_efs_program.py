# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileEfsProgram of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import deep as _deep

if TYPE_CHECKING:
    from .user_profile_efs_feature import UserProfileEfsFeature
    from .user_profile_program_status import UserProfileProgramStatusValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileEfsProgram(ModelBase):
    """Enterprise Frontier Safeguards, by which Anthropic may approve somebody for features, each by itself.

    Attributes:
        features: The features: `data_retention_exemption` (models that else need retention, without it), `cmek`
            (keys of the customer), `storage` (storage of the customer). Those your organization may see; there
            may be more later.
        status: What Anthropic has decided about them. Says nothing about single features.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileEfsProgram"

    features: dict[str, UserProfileEfsFeature]
    status: UserProfileProgramStatusValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "features": _deep(self.features),
            "status": self.status,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileEfsProgram:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileEfsProgram = entry(_decode, value, "/components/schemas/UserProfileEfsProgram")
    return made


def _decode(src: Any, cls: Any = UserProfileEfsProgram) -> Any:
    v: Any
    self = _new(cls)
    v = src["features"]
    if v.__class__ is not dict:
        raise TypeError
    self.features = {k: _user_profile_efs_feature(x) for k, x in v.items()}
    self.status = src["status"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "features",
        "status",
    )
)
_user_profile_efs_feature = deferred(globals(), "_user_profile_efs_feature", "user_profile_efs_feature", "_decode")
