# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DiagnosticsParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DiagnosticsParam(ModelBase):
    """What the server is to find out about this request.

    Attributes:
        previous_message_id: The id of the caller's previous reply, `msg_...`, to compare prompts with. `null` on
            a first turn, to take part without one.
    """

    _schema: ClassVar[str] = "/components/schemas/DiagnosticsParam"

    previous_message_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.previous_message_id) is not UNSET:
            d["previous_message_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DiagnosticsParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DiagnosticsParam = entry(_decode, value, "/components/schemas/DiagnosticsParam")
    return made


def _decode(src: Any, cls: Any = DiagnosticsParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "previous_message_id" in src:
        self.previous_message_id = src["previous_message_id"]
    else:
        self.previous_message_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("previous_message_id",))
