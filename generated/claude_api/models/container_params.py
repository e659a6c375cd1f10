# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContainerParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .skill_params import SkillParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContainerParams(ModelBase):
    """Which container to use and what to load into it.

    Attributes:
        id: The id of a container from an earlier reply. Without it a new one is made.
        skills: Skills to load, at most 20.
    """

    _schema: ClassVar[str] = "/components/schemas/ContainerParams"

    id: str | None | Unset = UNSET
    skills: Sequence[SkillParams | Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.id) is not UNSET:
            d["id"] = v
        if (v := self.skills) is not UNSET:
            d["skills"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ContainerParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContainerParams = entry(_decode, value, "/components/schemas/ContainerParams")
    return made


def _decode(src: Any, cls: Any = ContainerParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        n -= 1
    if "skills" in src:
        v = src["skills"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.skills = None if v is None else [_skill_params(x) for x in v]
    else:
        self.skills = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "skills",
    )
)
_skill_params = deferred(globals(), "_skill_params", "skill_params", "_decode")
