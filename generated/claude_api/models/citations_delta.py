# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CitationsDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .text_citation import TextCitation


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CitationsDelta(ModelBase):
    """One more citation for a `text` block.

    Attributes:
        citation: The citation to append to `citations`.
    """

    _schema: ClassVar[str] = "/components/schemas/CitationsDelta"

    citation: TextCitation
    type: Literal["citations_delta"] = "citations_delta"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "citation": v if (v := self.citation).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> CitationsDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CitationsDelta = entry(_decode, value, "/components/schemas/CitationsDelta")
    return made


def _decode(src: Any, cls: Any = CitationsDelta) -> Any:
    v: Any
    self = _new(cls)
    self.citation = _text_citation(src["citation"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "citation",
        "type",
    )
)
_text_citation = deferred(globals(), "_text_citation", "text_citation", "_decode")
