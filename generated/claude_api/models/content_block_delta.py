# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlockDelta of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .citations_delta import CitationsDelta
    from .compaction_content_block_delta import CompactionContentBlockDelta
    from .input_json_delta import InputJSONDelta
    from .signature_delta import SignatureDelta
    from .text_delta import TextDelta
    from .thinking_delta import ThinkingDelta

    ContentBlockDelta: TypeAlias = (
        TextDelta
        | InputJSONDelta
        | CitationsDelta
        | ThinkingDelta
        | SignatureDelta
        | CompactionContentBlockDelta
        | "UnknownContentBlockDelta"
    )
    """An addition to an open block. Its kind fits the block: text and citations for `text`, input for tool calls, thinking and signature for `thinking`, and one for `compaction`."""


class UnknownContentBlockDelta(Unknown):
    """A member of ContentBlockDelta whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ContentBlockDelta:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlockDelta = entry(_decode, value, "/components/schemas/ContentBlockDelta")
    return made


_TABLE = tag_table(
    {
        "text_delta": "text_delta",
        "input_json_delta": "input_json_delta",
        "citations_delta": "citations_delta",
        "thinking_delta": "thinking_delta",
        "signature_delta": "signature_delta",
        "compaction_delta": "compaction_content_block_delta",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownContentBlockDelta)
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
            "ContentBlockDelta",
            (
                "TextDelta",
                "InputJSONDelta",
                "CitationsDelta",
                "ThinkingDelta",
                "SignatureDelta",
                "CompactionContentBlockDelta",
            ),
        )
