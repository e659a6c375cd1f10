# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDocumentBlock of the API description."""

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
    from .managed_agents_document_block_source import ManagedAgentsDocumentBlockSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDocumentBlock(ModelBase):
    """A document.

    Attributes:
        source: Where the document is.
        context: What else the model should know about it; null if there is nothing.
        title: The document's title; null if it has none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDocumentBlock"

    source: ManagedAgentsDocumentBlockSource
    type: Literal["document"] = "document"
    context: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.context) is not UNSET:
            d["context"] = v
        if (v := self.title) is not UNSET:
            d["title"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsDocumentBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDocumentBlock = entry(_decode, value, "/components/schemas/ManagedAgentsDocumentBlock")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDocumentBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.source = _managed_agents_document_block_source(src["source"])
    self.type = src["type"]
    if "context" in src:
        self.context = src["context"]
    else:
        self.context = UNSET
        n -= 1
    if "title" in src:
        self.title = src["title"]
    else:
        self.title = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "source",
        "type",
        "context",
        "title",
    )
)
_managed_agents_document_block_source = deferred(
    globals(), "_managed_agents_document_block_source", "managed_agents_document_block_source", "_decode"
)
