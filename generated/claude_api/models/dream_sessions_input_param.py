# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DreamSessionsInputParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DreamSessionsInputParam(ModelBase):
    """The sessions to read.

    Attributes:
        session_ids: The ids of the sessions, `sesn_...`, each once. Ones of the same workspace.
    """

    _schema: ClassVar[str] = "/components/schemas/DreamSessionsInputParam"

    session_ids: Sequence[str]
    type: Literal["sessions"] = "sessions"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "session_ids": self.session_ids,
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


def decode(value: Any) -> DreamSessionsInputParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DreamSessionsInputParam = entry(_decode, value, "/components/schemas/DreamSessionsInputParam")
    return made


def _decode(src: Any, cls: Any = DreamSessionsInputParam) -> Any:
    v: Any
    self = _new(cls)
    v = src["session_ids"]
    if v.__class__ is not list:
        raise TypeError
    self.session_ids = v
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "session_ids",
        "type",
    )
)
