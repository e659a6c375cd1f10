# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationsSearchResultLocation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationsSearchResultLocation(ModelBase):
    """A passage of a `search_result` block that the caller supplied.

    Attributes:
        cited_text: The text of the cited blocks, joined. Always whole blocks. Counts neither as output tokens
            nor, sent back, as input tokens.
        end_block_index: Index of the block after the passage; one more than the start for a single block.
        search_result_index: Which search result is cited: its place among all `search_result` blocks of the
            request, tool results included, from 0. Web search results of the server are not counted.
        source: The `source` the search result was given.
        start_block_index: Index of the passage's first block in the search result's `content`, from 0.
        title: The title the search result was given.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationsSearchResultLocation"

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    type: Literal["search_result_location"] = "search_result_location"
    title: str | None | Unset = UNSET
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
            "type": self.type,
        }
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


def decode(value: Any) -> CitationsSearchResultLocation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationsSearchResultLocation = entry(_decode, value, "/components/schemas/CitationsSearchResultLocation")
    return made


def _decode(src: Any, cls: Any = CitationsSearchResultLocation) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.end_block_index = src["end_block_index"]
    self.search_result_index = src["search_result_index"]
    self.source = src["source"]
    self.start_block_index = src["start_block_index"]
    self.type = src["type"]
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
        "cited_text",
        "end_block_index",
        "search_result_index",
        "source",
        "start_block_index",
        "type",
        "title",
    )
)
