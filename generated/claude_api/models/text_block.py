# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .text_citation import TextCitation


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TextBlock(ModelBase):
    """Text of the reply.

    Attributes:
        text: The text. May be empty.
        citations: What the text rests on. The kind of location follows the kind of source: characters of plain
            text, pages of a PDF, blocks of custom content or of a search result, or a web page. Null or absent
            where nothing is cited.
    """

    _schema: ClassVar[str] = "/components/schemas/TextBlock"

    text: str
    type: Literal["text"] = "text"
    citations: list[TextCitation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "text": self.text,
            "type": self.type,
        }
        if (v := self.citations) is not UNSET:
            d["citations"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TextBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TextBlock = entry(_decode, value, "/components/schemas/TextBlock")
    return made


def _decode(src: Any, cls: Any = TextBlock) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.text = src["text"]
    self.type = src["type"]
    if len(src) == n:  # nothing is left; most answers have none of these
        self.citations = UNSET
        self._extra = None
        return self
    n += 1
    if "citations" in src:
        v = src["citations"]
        self.citations = None if v is None else _text_citation_list(v)
    else:
        self.citations = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "text",
        "type",
        "citations",
    )
)
_text_citation_list = deferred(globals(), "_text_citation_list", "text_citation", "_decode_list")
