# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SkillVersion of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SkillVersion(ModelBase):
    """One version of a skill.

    Attributes:
        id: The version's id; goes into paths, and into requests that pin a version.
        created_at: When the version was uploaded.
        description: What the skill is for, as `SKILL.md` says.
        name: The skill's name in words joined by hyphens, from its first `SKILL.md`; it never changes and names
            the folder.
        skill_id: The id of the skill it belongs to.
    """

    _schema: ClassVar[str] = "/components/schemas/SkillVersion"

    id: str
    created_at: datetime.datetime
    description: str
    name: str
    skill_id: str
    type: Literal["skill_version"] = "skill_version"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "description": self.description,
            "name": self.name,
            "skill_id": self.skill_id,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SkillVersion:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SkillVersion = entry(_decode, value, "/components/schemas/SkillVersion")
    return made


def _decode(src: Any, cls: Any = SkillVersion) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.description = src["description"]
    self.name = src["name"]
    self.skill_id = src["skill_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "description",
        "name",
        "skill_id",
        "type",
    )
)
