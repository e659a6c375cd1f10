# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextCitation of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .citation_char_location import CitationCharLocation
    from .citation_content_block_location import CitationContentBlockLocation
    from .citation_page_location import CitationPageLocation
    from .citations_search_result_location import CitationsSearchResultLocation
    from .citations_web_search_result_location import CitationsWebSearchResultLocation

    TextCitation: TypeAlias = (
        CitationCharLocation
        | CitationPageLocation
        | CitationContentBlockLocation
        | CitationsWebSearchResultLocation
        | CitationsSearchResultLocation
        | "UnknownTextCitation"
    )
    """Where a passage that supports the text stands in its source."""


class UnknownTextCitation(Unknown):
    """A member of TextCitation whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> TextCitation:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: TextCitation = entry(_decode, value, "/components/schemas/TextCitation")
    return made


_TABLE = tag_table(
    {
        "char_location": "citation_char_location",
        "page_location": "citation_page_location",
        "content_block_location": "citation_content_block_location",
        "web_search_result_location": "citations_web_search_result_location",
        "search_result_location": "citations_search_result_location",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownTextCitation)
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
            "TextCitation",
            (
                "CitationCharLocation",
                "CitationPageLocation",
                "CitationContentBlockLocation",
                "CitationsWebSearchResultLocation",
                "CitationsSearchResultLocation",
            ),
        )
