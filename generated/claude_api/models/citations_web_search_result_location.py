# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationsWebSearchResultLocation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationsWebSearchResultLocation(ModelBase):
    """A passage of a page that web search found.

    Attributes:
        cited_text: The start of the passage.
        encrypted_index: Where the passage stands, encrypted. Send it back unchanged.
        url: The page's address.
        title: The page's title.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationsWebSearchResultLocation"

    cited_text: str
    encrypted_index: str
    type: Literal["web_search_result_location"] = "web_search_result_location"
    url: str
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cited_text": self.cited_text,
            "encrypted_index": self.encrypted_index,
            "type": self.type,
            "url": self.url,
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


def decode(value: Any) -> CitationsWebSearchResultLocation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationsWebSearchResultLocation = entry(
        _decode, value, "/components/schemas/CitationsWebSearchResultLocation"
    )
    return made


def _decode(src: Any, cls: Any = CitationsWebSearchResultLocation) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.cited_text = src["cited_text"]
    self.encrypted_index = src["encrypted_index"]
    self.type = src["type"]
    self.url = src["url"]
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
        "encrypted_index",
        "type",
        "url",
        "title",
    )
)
