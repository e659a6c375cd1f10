# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SearchResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config_param import CitationsConfigParam
    from .text_block_param import TextBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SearchResultBlockParam(ModelBase):
    """A passage that the caller's own search found, for the model to read and cite.

    Attributes:
        content: The passage, as text blocks. A block is the least that can be cited.
        source: Where the passage comes from, an address or any other name.
        title: The passage's title.
        cache_control: Ends a cached prefix at this block.
        citations: Whether the reply cites this passage.
    """

    _schema: ClassVar[str] = "/components/schemas/SearchResultBlockParam"

    content: Sequence[TextBlockParam | Mapping[str, Any]]
    source: str
    title: str
    type: Literal["search_result"] = "search_result"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    citations: CitationsConfigParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _many(self.content),
            "source": self.source,
            "title": self.title,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.citations) is not UNSET:
            d["citations"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SearchResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SearchResultBlockParam = entry(_decode, value, "/components/schemas/SearchResultBlockParam")
    return made


def _decode(src: Any, cls: Any = SearchResultBlockParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_text_block_param(x) for x in v]
    self.source = src["source"]
    self.title = src["title"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "citations" in src:
        v = src["citations"]
        self.citations = None if v is None else _citations_config_param(v)
    else:
        self.citations = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "source",
        "title",
        "type",
        "cache_control",
        "citations",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_citations_config_param = deferred(globals(), "_citations_config_param", "citations_config_param", "_decode")
_text_block_param = deferred(globals(), "_text_block_param", "text_block_param", "_decode")
