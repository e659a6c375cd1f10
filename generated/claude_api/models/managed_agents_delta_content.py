# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeltaContent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_text_block import ManagedAgentsTextBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeltaContent(ModelBase):
    """A piece of an event's `content`.

    Attributes:
        content: The piece, of the kind of the block it belongs to.
        index: Which block of `content` it belongs to. A new one begins that block, else the piece goes to its
            end.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeltaContent"

    content: ManagedAgentsTextBlock
    type: Literal["content_delta"] = "content_delta"
    index: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": v if (v := self.content).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.index) is not UNSET:
            d["index"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsDeltaContent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeltaContent = entry(_decode, value, "/components/schemas/ManagedAgentsDeltaContent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeltaContent) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.content = _managed_agents_text_block(src["content"])
    self.type = src["type"]
    if "index" in src:
        self.index = src["index"]
    else:
        self.index = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "type",
        "index",
    )
)
_managed_agents_text_block = deferred(globals(), "_managed_agents_text_block", "managed_agents_text_block", "_decode")
