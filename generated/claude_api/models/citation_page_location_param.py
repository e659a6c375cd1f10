# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationPageLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationPageLocationParam(ModelBase):
    """Pages of a PDF document.

    Attributes:
        cited_text: The text at that place. Counts neither as output nor, when sent back, as input.
        document_index: Which document, counted from 0 over all documents of the request.
        document_title: The document's title, if it has one.
        end_page_number: The first page after the place.
        start_page_number: The first page, counted from 1.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationPageLocationParam"

    cited_text: str
    document_index: int
    document_title: str | None
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"] = "page_location"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "document_index": self.document_index,
            "document_title": self.document_title,
            "end_page_number": self.end_page_number,
            "start_page_number": self.start_page_number,
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


def decode(value: Any) -> CitationPageLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationPageLocationParam = entry(_decode, value, "/components/schemas/CitationPageLocationParam")
    return made


def _decode(src: Any, cls: Any = CitationPageLocationParam) -> Any:
    v: Any
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.document_index = src["document_index"]
    self.document_title = src["document_title"]
    self.end_page_number = src["end_page_number"]
    self.start_page_number = src["start_page_number"]
    self.type = src["type"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "document_index",
        "document_title",
        "end_page_number",
        "start_page_number",
        "type",
    )
)
