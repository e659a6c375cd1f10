# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationSearchResultLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationSearchResultLocationParam(ModelBase):
    """Blocks of a `search_result` block.

    Attributes:
        cited_text: The blocks' text, joined. Always whole blocks. Counts neither as output nor, when sent back,
            as input.
        end_block_index: The first block after the place. Always greater than the start.
        search_result_index: Which search result, counted from 0 over all `search_result` blocks of the request,
            apart from documents and web search.
        source: The `source` of that search result.
        start_block_index: The first block of the source's `content`, counted from 0.
        title: The title of that search result.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationSearchResultLocationParam"

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None
    type: Literal["search_result_location"] = "search_result_location"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "end_block_index": self.end_block_index,
            "search_result_index": self.search_result_index,
            "source": self.source,
            "start_block_index": self.start_block_index,
            "title": self.title,
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


def decode(value: Any) -> CitationSearchResultLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationSearchResultLocationParam = entry(
        _decode, value, "/components/schemas/CitationSearchResultLocationParam"
    )
    return made


def _decode(src: Any, cls: Any = CitationSearchResultLocationParam) -> Any:
    v: Any
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.end_block_index = src["end_block_index"]
    self.search_result_index = src["search_result_index"]
    self.source = src["source"]
    self.start_block_index = src["start_block_index"]
    self.title = src["title"]
    self.type = src["type"]
    self._extra = None if len(src) == 7 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "end_block_index",
        "search_result_index",
        "source",
        "start_block_index",
        "title",
        "type",
    )
)
