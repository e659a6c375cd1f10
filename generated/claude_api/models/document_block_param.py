# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DocumentBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config_param import CitationsConfigParam
    from .document_source_param import DocumentSourceParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DocumentBlockParam(ModelBase):
    """A document the model reads and may cite. 2026-10-21 refuses one that stands directly in an assistant message
    with 400.

    Attributes:
        source: Where the document comes from.
        cache_control: Ends a cached prefix at this block.
        citations: Whether the reply cites this document.
        context: What the model should know about the document. Never cited.
        title: The document's title. Never cited.
    """

    _schema: ClassVar[str] = "/components/schemas/DocumentBlockParam"

    source: DocumentSourceParam | Mapping[str, Any]
    type: Literal["document"] = "document"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    citations: CitationsConfigParam | Mapping[str, Any] | None | Unset = UNSET
    context: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.citations) is not UNSET:
            d["citations"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.context) is not UNSET:
            d["context"] = v
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


def decode(value: Any) -> DocumentBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DocumentBlockParam = entry(_decode, value, "/components/schemas/DocumentBlockParam")
    return made


def _decode(src: Any, cls: Any = DocumentBlockParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.source = _document_source_param(src["source"])
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
    if "context" in src:
        self.context = src["context"]
    else:
        self.context = UNSET
        n -= 1
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
        "source",
        "type",
        "cache_control",
        "citations",
        "context",
        "title",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_citations_config_param = deferred(globals(), "_citations_config_param", "citations_config_param", "_decode")
_document_source_param = deferred(globals(), "_document_source_param", "document_source_param", "_decode")
