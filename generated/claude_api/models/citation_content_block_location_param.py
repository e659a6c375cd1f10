# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationContentBlockLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationContentBlockLocationParam(ModelBase):
    """Blocks of a document that was given as blocks.

    Attributes:
        cited_text: The blocks' text, joined. Always whole blocks. Counts neither as output nor, when sent back,
            as input.
        document_index: Which document, counted from 0 over all documents of the request.
        document_title: The document's title, if it has one.
        end_block_index: The first block after the place. Always greater than the start.
        start_block_index: The first block of the source's `content`, counted from 0.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationContentBlockLocationParam"

    cited_text: str
    document_index: int
    document_title: str | None
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"] = "content_block_location"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "document_index": self.document_index,
            "document_title": self.document_title,
            "end_block_index": self.end_block_index,
            "start_block_index": self.start_block_index,
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


def decode(value: Any) -> CitationContentBlockLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationContentBlockLocationParam = entry(
        _decode, value, "/components/schemas/CitationContentBlockLocationParam"
    )
    return made


def _decode(src: Any, cls: Any = CitationContentBlockLocationParam) -> Any:
    v: Any
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.document_index = src["document_index"]
    self.document_title = src["document_title"]
    self.end_block_index = src["end_block_index"]
    self.start_block_index = src["start_block_index"]
    self.type = src["type"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "document_index",
        "document_title",
        "end_block_index",
        "start_block_index",
        "type",
    )
)
