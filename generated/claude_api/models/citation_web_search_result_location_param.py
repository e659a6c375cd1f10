# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationWebSearchResultLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationWebSearchResultLocationParam(ModelBase):
    """A page that web search found.

    Attributes:
        cited_text: The text at that place. Counts neither as output nor, when sent back, as input.
        encrypted_index: An opaque mark of the place. Send it back unchanged.
        title: The page's title, if it has one.
        url: The page's address.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationWebSearchResultLocationParam"

    cited_text: str
    encrypted_index: str
    title: str | None
    type: Literal["web_search_result_location"] = "web_search_result_location"
    url: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "encrypted_index": self.encrypted_index,
            "title": self.title,
            "type": self.type,
            "url": self.url,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CitationWebSearchResultLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationWebSearchResultLocationParam = entry(
        _decode, value, "/components/schemas/CitationWebSearchResultLocationParam"
    )
    return made


def _decode(src: Any, cls: Any = CitationWebSearchResultLocationParam) -> Any:
    v: Any
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.encrypted_index = src["encrypted_index"]
    self.title = src["title"]
    self.type = src["type"]
    self.url = src["url"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cited_text",
        "encrypted_index",
        "title",
        "type",
        "url",
    )
)
