# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextBlockParam of the API description."""

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
    from .text_citation_param import TextCitationParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TextBlockParam(ModelBase):
    """Plain text.

    Attributes:
        cache_control: Ends a cached prefix at this block.
        citations: Where the text comes from, as an earlier reply gave it. 2026-10-21 refuses a list that is not
            empty with 400 on text of a user message, within a `search_result` too.
    """

    _schema: ClassVar[str] = "/components/schemas/TextBlockParam"

    text: str
    type: Literal["text"] = "text"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    citations: Sequence[TextCitationParam | Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "text": self.text,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> TextBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TextBlockParam = entry(_decode, value, "/components/schemas/TextBlockParam")
    return made


def _decode(src: Any, cls: Any = TextBlockParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.text = src["text"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "citations" in src:
        v = src["citations"]
        self.citations = None if v is None else _text_citation_param_list(v)
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
        "cache_control",
        "citations",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_text_citation_param_list = deferred(globals(), "_text_citation_param_list", "text_citation_param", "_decode_list")
