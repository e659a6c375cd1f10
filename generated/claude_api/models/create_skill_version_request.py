# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateSkillVersionRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import File


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateSkillVersionRequest(ModelBase):
    """The files of a version.

    Attributes:
        files: The files, all in one folder, `SKILL.md` among them at its top.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateSkillVersionRequest"

    files: Sequence[File | bytes | IO[bytes]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "files[]": self.files,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateSkillVersionRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateSkillVersionRequest = entry(_decode, value, "/components/schemas/CreateSkillVersionRequest")
    return made


def _decode(src: Any, cls: Any = CreateSkillVersionRequest) -> Any:
    v: Any
    self = _new(cls)
    v = src["files[]"]
    if v.__class__ is not list:
        raise TypeError
    self.files = v
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("files[]",))
