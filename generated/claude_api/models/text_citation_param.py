# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextCitationParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .citation_char_location_param import CitationCharLocationParam
    from .citation_content_block_location_param import CitationContentBlockLocationParam
    from .citation_page_location_param import CitationPageLocationParam
    from .citation_search_result_location_param import CitationSearchResultLocationParam
    from .citation_web_search_result_location_param import CitationWebSearchResultLocationParam

    TextCitationParam: TypeAlias = (
        CitationCharLocationParam
        | CitationPageLocationParam
        | CitationContentBlockLocationParam
        | CitationWebSearchResultLocationParam
        | CitationSearchResultLocationParam
        | "UnknownTextCitationParam"
    )
    """A place in a source that a text is based on, as an earlier reply gave it."""


class UnknownTextCitationParam(Unknown):
    """A member of TextCitationParam whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> TextCitationParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: TextCitationParam = entry(_decode, value, "/components/schemas/TextCitationParam")
    return made


_TABLE = tag_table(
    {
        "char_location": "citation_char_location_param",
        "page_location": "citation_page_location_param",
        "content_block_location": "citation_content_block_location_param",
        "web_search_result_location": "citation_web_search_result_location_param",
        "search_result_location": "citation_search_result_location_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownTextCitationParam)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "TextCitationParam",
            (
                "CitationCharLocationParam",
                "CitationPageLocationParam",
                "CitationContentBlockLocationParam",
                "CitationWebSearchResultLocationParam",
                "CitationSearchResultLocationParam",
            ),
        )
