# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Skill of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .skill_source import SkillSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Skill(ModelBase):
    """Instructions and files that the model can use for tasks of one kind.

    Attributes:
        id: The skill's id.
        created_at: When the skill was made.
        display_name: What people see, in one line. Taken from `SKILL.md` where none was given; not unique.
        latest_version_id: The newest version's id, which `latest` stands for.
        source: Who wrote it.
        updated_at: When the skill last changed.
    """

    _schema: ClassVar[str] = "/components/schemas/Skill"

    id: str
    created_at: datetime.datetime
    display_name: str
    latest_version_id: str
    source: SkillSource
    type: Literal["skill"] = "skill"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "display_name": self.display_name,
            "latest_version_id": self.latest_version_id,
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if self.additional_properties:
            d.update(self.additional_properties)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Skill:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Skill = entry(_decode, value, Skill._schema)
    return made


def _decode(src: Any, cls: Any = Skill) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.display_name = src["display_name"]
    self.latest_version_id = src["latest_version_id"]
    self.source = _skill_source(src["source"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.additional_properties = {} if len(src) == 7 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "display_name",
        "latest_version_id",
        "source",
        "type",
        "updated_at",
    )
)
_skill_source = deferred(globals(), "_skill_source", "skill_source", "_decode")
