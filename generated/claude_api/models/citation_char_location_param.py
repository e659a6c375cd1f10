# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationCharLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationCharLocationParam(ModelBase):
    """A stretch of characters in a plain-text document.

    Attributes:
        cited_text: The text at that place. Counts neither as output nor, when sent back, as input.
        document_index: Which document, counted from 0 over all documents of the request.
        document_title: The document's title, if it has one.
        end_char_index: The first character after the stretch.
        start_char_index: The first character, counted from 0.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationCharLocationParam"

    cited_text: str
    document_index: int
    document_title: str | None
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"] = "char_location"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "document_index": self.document_index,
            "document_title": self.document_title,
            "end_char_index": self.end_char_index,
            "start_char_index": self.start_char_index,
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


def decode(value: Any) -> CitationCharLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationCharLocationParam = entry(_decode, value, "/components/schemas/CitationCharLocationParam")
    return made


def _decode(src: Any, cls: Any = CitationCharLocationParam) -> Any:
    v: Any
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.document_index = src["document_index"]
    self.document_title = src["document_title"]
    self.end_char_index = src["end_char_index"]
    self.start_char_index = src["start_char_index"]
    self.type = src["type"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "document_index",
        "document_title",
        "end_char_index",
        "start_char_index",
        "type",
    )
)
