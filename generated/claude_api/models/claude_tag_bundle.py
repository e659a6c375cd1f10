# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagBundle of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagBundle(ModelBase):
    """What Claude can use in Slack, as connectors, repositories and credentials. Made and changed on claude.ai; only
    the instructions can be changed here.

    Attributes:
        id: The bundle's id, `capp_...`.
        created_at: When the bundle was made.
        display_name: Its name.
        updated_at: When the bundle last changed.
        description: What it is for; null if nothing was said.
        instructions: What Claude is told wherever it can use the bundle; null if nothing.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagBundle"

    id: str
    created_at: datetime.datetime
    display_name: str
    type: Literal["bundle"] = "bundle"
    updated_at: datetime.datetime
    description: str | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "display_name": self.display_name,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagBundle:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagBundle = entry(_decode, value, "/components/schemas/ClaudeTagBundle")
    return made


def _decode(src: Any, cls: Any = ClaudeTagBundle) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.display_name = src["display_name"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "display_name",
        "type",
        "updated_at",
        "description",
        "instructions",
    )
)
