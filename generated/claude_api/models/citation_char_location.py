# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationCharLocation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationCharLocation(ModelBase):
    """A passage of a plain text document, by characters.

    Attributes:
        cited_text: The passage. Does not count as output tokens.
        document_index: Which document is cited: its place among all documents of the request, from 0.
        end_char_index: Index of the character after the passage.
        start_char_index: Index of its first character, from 0.
        document_title: The title the document was given.
        file_id: The id of the cited file, where the document came from one.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationCharLocation"

    cited_text: str
    document_index: int
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"] = "char_location"
    document_title: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "document_index": self.document_index,
            "end_char_index": self.end_char_index,
            "start_char_index": self.start_char_index,
            "type": self.type,
        }
        if (v := self.document_title) is not UNSET:
            d["document_title"] = v
        if (v := self.file_id) is not UNSET:
            d["file_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CitationCharLocation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationCharLocation = entry(_decode, value, "/components/schemas/CitationCharLocation")
    return made


def _decode(src: Any, cls: Any = CitationCharLocation) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.document_index = src["document_index"]
    self.end_char_index = src["end_char_index"]
    self.start_char_index = src["start_char_index"]
    self.type = src["type"]
    if "document_title" in src:
        self.document_title = src["document_title"]
    else:
        self.document_title = UNSET
        n -= 1
    if "file_id" in src:
        self.file_id = src["file_id"]
    else:
        self.file_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "document_index",
        "end_char_index",
        "start_char_index",
        "type",
        "document_title",
        "file_id",
    )
)
