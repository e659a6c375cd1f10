# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Skill of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .skill_source import SkillSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Skill(ModelBase):
    """Instructions and files that the model can use for tasks of one kind.

    Attributes:
        id: The skill's id.
        created_at: When the skill was made.
        source: Who wrote it. Version 2023-06-01 sends the bare `type` of it.
        updated_at: When the skill last changed.
        display_name: What people see, in one line. Taken from `SKILL.md` where none was given; not unique. Not
            sent by version 2023-06-01, which has `display_title`.
        display_title: Deprecated. The `display_name`. Sent by version 2023-06-01 only.
        latest_version: Deprecated. The newest version. Sent by version 2023-06-01 only.
        latest_version_id: The newest version's id, which `latest` stands for. Not sent by version 2023-06-01,
            which has `latest_version`.
    """

    _schema: ClassVar[str] = "/components/schemas/Skill"

    id: str
    created_at: datetime.datetime
    source: SkillSource | str
    type: Literal["skill"] = "skill"
    updated_at: datetime.datetime
    display_name: str | Unset = UNSET
    display_title: str | None | Unset = UNSET
    latest_version: str | None | Unset = UNSET
    latest_version_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "source": _encode(self.source),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.display_title) is not UNSET:
            d["display_title"] = v
        if (v := self.latest_version) is not UNSET:
            d["latest_version"] = v
        if (v := self.latest_version_id) is not UNSET:
            d["latest_version_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Skill:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Skill = entry(_decode, value, "/components/schemas/Skill")
    return made


def _decode(src: Any, cls: Any = Skill) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.source = _shape_1(src["source"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "display_title" in src:
        self.display_title = src["display_title"]
    else:
        self.display_title = UNSET
        n -= 1
    if "latest_version" in src:
        self.latest_version = src["latest_version"]
    else:
        self.latest_version = UNSET
        n -= 1
    if "latest_version_id" in src:
        self.latest_version_id = src["latest_version_id"]
    else:
        self.latest_version_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "source",
        "type",
        "updated_at",
        "display_name",
        "display_title",
        "latest_version",
        "latest_version_id",
    )
)
_skill_source = deferred(globals(), "_skill_source", "skill_source", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _skill_source(v)
    return v
