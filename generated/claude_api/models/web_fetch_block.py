# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchBlock of the API description."""

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
    from .document_block import DocumentBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebFetchBlock(ModelBase):
    """A page that was fetched.

    Attributes:
        content: The page as a document.
        url: The address it came from.
        retrieved_at: When it was fetched, as an ISO 8601 timestamp. A cached copy may be older than the request.
    """

    _schema: ClassVar[str] = "/components/schemas/WebFetchBlock"

    content: DocumentBlock
    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str
    retrieved_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": v if (v := self.content).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "url": self.url,
        }
        if (v := self.retrieved_at) is not UNSET:
            d["retrieved_at"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WebFetchBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebFetchBlock = entry(_decode, value, "/components/schemas/WebFetchBlock")
    return made


def _decode(src: Any, cls: Any = WebFetchBlock) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.content = _document_block(src["content"])
    self.type = src["type"]
    self.url = src["url"]
    if "retrieved_at" in src:
        self.retrieved_at = src["retrieved_at"]
    else:
        self.retrieved_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "type",
        "url",
        "retrieved_at",
    )
)
_document_block = deferred(globals(), "_document_block", "document_block", "_decode")
