# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SkillVersionPage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .skill_version import SkillVersion


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SkillVersionPage(ModelBase):
    """One page of skill versions.

    Attributes:
        data: The skill versions of this page.
        next_page: Give it as `page` for the next page; null on the last one.
    """

    _schema: ClassVar[str] = "/components/schemas/SkillVersionPage"

    data: list[SkillVersion]
    next_page: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data": _many(self.data),
        }
        if (v := self.next_page) is not UNSET:
            d["next_page"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SkillVersionPage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SkillVersionPage = entry(_decode, value, "/components/schemas/SkillVersionPage")
    return made


def _decode(src: Any, cls: Any = SkillVersionPage) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    v = src["data"]
    if v.__class__ is not list:
        raise TypeError
    self.data = [_skill_version(x) for x in v]
    if "next_page" in src:
        self.next_page = src["next_page"]
    else:
        self.next_page = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data",
        "next_page",
    )
)
_skill_version = deferred(globals(), "_skill_version", "skill_version", "_decode")
