# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CompactionBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tool_change import ToolChange


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CompactionBlock(ModelBase):
    """A summary that stands for the conversation before it. Send it back in place of what it sums up. Written by a
    `compact_20260112` edit (beta header `compact-2026-01-12`) or by a request with `compaction`
    (`compact-2026-09-04`).

    Attributes:
        content: The summary. Null when none could be written; such a block does nothing when sent back.
        encrypted_content: Data of earlier compactions. Opaque; send it back unchanged.
        signature: Proves that the summary is the server's own. Send it back unchanged.
        tool_changes: What turns the request's `tools` into the tools in force at the end of the summed-up range.
            Empty when the range changed none, absent when not worked out. Send it back unchanged.
    """

    _schema: ClassVar[str] = "/components/schemas/CompactionBlock"

    type: Literal["compaction"] = "compaction"
    content: str | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    signature: str | None | Unset = UNSET
    tool_changes: list[ToolChange] | None | Unset = UNSET
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
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if (v := self.tool_changes) is not UNSET:
            d["tool_changes"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CompactionBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CompactionBlock = entry(_decode, value, "/components/schemas/CompactionBlock")
    return made


def _decode(src: Any, cls: Any = CompactionBlock) -> Any:
    v: Any
    n = 5
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
    if "signature" in src:
        self.signature = src["signature"]
    else:
        self.signature = UNSET
        n -= 1
    if "tool_changes" in src:
        v = src["tool_changes"]
        self.tool_changes = None if v is None else _tool_change_list(v)
    else:
        self.tool_changes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "content",
        "encrypted_content",
        "signature",
        "tool_changes",
    )
)
_tool_change_list = deferred(globals(), "_tool_change_list", "tool_change", "_decode_list")
