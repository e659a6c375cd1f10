# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebSearchResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebSearchResultBlockParam(ModelBase):
    """A page that web search found.

    Attributes:
        encrypted_content: The page's text, encrypted. Send it back unchanged.
        title: The page's title.
        url: The page's address.
        page_age: When the page was last changed, in words.
    """

    _schema: ClassVar[str] = "/components/schemas/WebSearchResultBlockParam"

    encrypted_content: str
    title: str
    type: Literal["web_search_result"] = "web_search_result"
    url: str
    page_age: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "encrypted_content": self.encrypted_content,
            "title": self.title,
            "type": self.type,
            "url": self.url,
        }
        if (v := self.page_age) is not UNSET:
            d["page_age"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WebSearchResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebSearchResultBlockParam = entry(_decode, value, "/components/schemas/WebSearchResultBlockParam")
    return made


def _decode(src: Any, cls: Any = WebSearchResultBlockParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.encrypted_content = src["encrypted_content"]
    self.title = src["title"]
    self.type = src["type"]
    self.url = src["url"]
    if "page_age" in src:
        self.page_age = src["page_age"]
    else:
        self.page_age = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "encrypted_content",
        "title",
        "type",
        "url",
        "page_age",
    )
)
