# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationContentBlockLocation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationContentBlockLocation(ModelBase):
    """A passage of a document made of content blocks.

    Attributes:
        cited_text: The text of the cited blocks, joined. Always whole blocks. Counts neither as output tokens
            nor, sent back, as input tokens.
        document_index: Which document is cited: its place among all documents of the request, from 0.
        end_block_index: Index of the block after the passage; one more than the start for a single block.
        start_block_index: Index of the passage's first block in the document's `content`, from 0.
        document_title: The title the document was given.
        file_id: The id of the cited file, where the document came from one.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationContentBlockLocation"

    cited_text: str
    document_index: int
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"] = "content_block_location"
    document_title: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "document_index": self.document_index,
            "end_block_index": self.end_block_index,
            "start_block_index": self.start_block_index,
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


def decode(value: Any) -> CitationContentBlockLocation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationContentBlockLocation = entry(_decode, value, "/components/schemas/CitationContentBlockLocation")
    return made


def _decode(src: Any, cls: Any = CitationContentBlockLocation) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.document_index = src["document_index"]
    self.end_block_index = src["end_block_index"]
    self.start_block_index = src["start_block_index"]
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
        "end_block_index",
        "start_block_index",
        "type",
        "document_title",
        "file_id",
    )
)
