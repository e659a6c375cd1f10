# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DocumentBlock of the API description."""

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
    from .citations_config import CitationsConfig
    from .document_source import DocumentSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DocumentBlock(ModelBase):
    """A document in a response.

    Attributes:
        source: The content itself.
        citations: Whether the reply may cite it.
        title: The document's title, where it has one.
    """

    _schema: ClassVar[str] = "/components/schemas/DocumentBlock"

    source: DocumentSource
    type: Literal["document"] = "document"
    citations: CitationsConfig | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.citations) is not UNSET:
            d["citations"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> DocumentBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DocumentBlock = entry(_decode, value, "/components/schemas/DocumentBlock")
    return made


def _decode(src: Any, cls: Any = DocumentBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.source = _document_source(src["source"])
    self.type = src["type"]
    if "citations" in src:
        v = src["citations"]
        self.citations = None if v is None else _citations_config(v)
    else:
        self.citations = UNSET
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
        "citations",
        "title",
    )
)
_citations_config = deferred(globals(), "_citations_config", "citations_config", "_decode")
_document_source = deferred(globals(), "_document_source", "document_source", "_decode")
