# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSearchResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_search_result_citations import ManagedAgentsSearchResultCitations
    from .managed_agents_search_result_content import ManagedAgentsSearchResultContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSearchResultBlock(ModelBase):
    """One hit of a search.

    Attributes:
        citations: Whether the agent may cite it.
        content: The text that was found, in pieces.
        source: Where it is from, an address.
        title: What it is called.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSearchResultBlock"

    citations: ManagedAgentsSearchResultCitations
    content: list[ManagedAgentsSearchResultContent]
    source: str
    title: str
    type: Literal["search_result"] = "search_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "citations": v if (v := self.citations).__class__ in _PLAIN else _encode(v),
            "content": _many(self.content),
            "source": self.source,
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


def decode(value: Any) -> ManagedAgentsSearchResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSearchResultBlock = entry(_decode, value, "/components/schemas/ManagedAgentsSearchResultBlock")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSearchResultBlock) -> Any:
    v: Any
    self = _new(cls)
    self.citations = _managed_agents_search_result_citations(src["citations"])
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_managed_agents_search_result_content(x) for x in v]
    self.source = src["source"]
    self.title = src["title"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "citations",
        "content",
        "source",
        "title",
        "type",
    )
)
_managed_agents_search_result_citations = deferred(
    globals(), "_managed_agents_search_result_citations", "managed_agents_search_result_citations", "_decode"
)
_managed_agents_search_result_content = deferred(
    globals(), "_managed_agents_search_result_content", "managed_agents_search_result_content", "_decode"
)
