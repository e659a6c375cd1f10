# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Container of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .container_skill import ContainerSkill


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Container(ModelBase):
    """A sandbox that tools run in. Name its id in a later request to go on in it.

    Attributes:
        id: The id of the container.
        expires_at: When the container will be gone.
        skills: The skills loaded in it.
    """

    _schema: ClassVar[str] = "/components/schemas/Container"

    id: str
    expires_at: datetime.datetime
    skills: list[ContainerSkill] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "expires_at": _encode(self.expires_at),
        }
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


def decode(value: Any) -> Container:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Container = entry(_decode, value, "/components/schemas/Container")
    return made


def _decode(src: Any, cls: Any = Container) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.id = src["id"]
    self.expires_at = _timestamp(src["expires_at"])
    if "skills" in src:
        v = src["skills"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.skills = None if v is None else [_container_skill(x) for x in v]
    else:
        self.skills = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "expires_at",
        "skills",
    )
)
_container_skill = deferred(globals(), "_container_skill", "container_skill", "_decode")
