# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateSkillRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, File, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateSkillRequest(ModelBase):
    """The files of a skill.

    Attributes:
        files: The files, all in one folder, `SKILL.md` among them at its top.
        display_name: What people see, in one line. Without it, the name in `SKILL.md`.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateSkillRequest"

    files: Sequence[File | bytes | IO[bytes]]
    display_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "files[]": self.files,
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateSkillRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateSkillRequest = entry(_decode, value, "/components/schemas/CreateSkillRequest")
    return made


def _decode(src: Any, cls: Any = CreateSkillRequest) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    v = src["files[]"]
    if v.__class__ is not list:
        raise TypeError
    self.files = v
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "files[]",
        "display_name",
    )
)
