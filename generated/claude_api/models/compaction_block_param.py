# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CompactionBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .tool_change_param import ToolChangeParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CompactionBlockParam(ModelBase):
    """A summary that stands for the turns before it, from an earlier reply. Send it back unchanged. Without content
    it marks a failed attempt and has no effect.

    Attributes:
        cache_control: Ends a cached prefix at this block.
        content: The summary. Not empty.
        encrypted_content: Opaque data of the summary. Send it back unchanged.
        signature: Proof that the block is genuine, unchanged. Needs beta compact-2026-09-04.
        tool_changes: Which tools were added and removed in the turns summed up. Send it back unchanged.
    """

    _schema: ClassVar[str] = "/components/schemas/CompactionBlockParam"

    type: Literal["compaction"] = "compaction"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    content: str | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    signature: str | None | Unset = UNSET
    tool_changes: Sequence[ToolChangeParam | Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> CompactionBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CompactionBlockParam = entry(_decode, value, "/components/schemas/CompactionBlockParam")
    return made


def _decode(src: Any, cls: Any = CompactionBlockParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
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
    if "tool_changes" in src:
        v = src["tool_changes"]
        self.tool_changes = None if v is None else _tool_change_param_list(v)
    else:
        self.tool_changes = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.signature = UNSET
        self._extra = None
        return self
    n += 1
    if "signature" in src:
        self.signature = src["signature"]
    else:
        self.signature = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "cache_control",
        "content",
        "encrypted_content",
        "signature",
        "tool_changes",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_change_param_list = deferred(globals(), "_tool_change_param_list", "tool_change_param", "_decode_list")
