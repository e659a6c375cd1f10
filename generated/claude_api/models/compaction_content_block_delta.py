# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CompactionContentBlockDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CompactionContentBlockDelta(ModelBase):
    """The content of a `compaction` block, in one piece.

    Attributes:
        content: The summary. Null when none could be written.
        encrypted_content: Data of earlier compactions. Opaque; send it back unchanged.
    """

    _schema: ClassVar[str] = "/components/schemas/CompactionContentBlockDelta"

    type: Literal["compaction_delta"] = "compaction_delta"
    content: str | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.content) is not UNSET:
            d["content"] = v
        if (v := self.encrypted_content) is not UNSET:
            d["encrypted_content"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CompactionContentBlockDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CompactionContentBlockDelta = entry(_decode, value, "/components/schemas/CompactionContentBlockDelta")
    return made


def _decode(src: Any, cls: Any = CompactionContentBlockDelta) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "content" in src:
        self.content = src["content"]
    else:
        self.content = UNSET
        n -= 1
    if "encrypted_content" in src:
        self.encrypted_content = src["encrypted_content"]
    else:
        self.encrypted_content = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "content",
        "encrypted_content",
    )
)
