# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DocumentSourceParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .base_64pdf_source_param import Base64PDFSourceParam
    from .content_block_source_param import ContentBlockSourceParam
    from .file_document_source_param import FileDocumentSourceParam
    from .plain_text_source_param import PlainTextSourceParam
    from .urlpdf_source_param import URLPDFSourceParam

    DocumentSourceParam: TypeAlias = (
        Base64PDFSourceParam
        | PlainTextSourceParam
        | ContentBlockSourceParam
        | URLPDFSourceParam
        | FileDocumentSourceParam
        | "UnknownDocumentSourceParam"
    )
    """Where a document comes from."""


class UnknownDocumentSourceParam(Unknown):
    """A member of DocumentSourceParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> DocumentSourceParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: DocumentSourceParam = entry(_decode, value, "/components/schemas/DocumentSourceParam")
    return made


_TABLE = tag_table(
    {
        "base64": "base_64pdf_source_param",
        "text": "plain_text_source_param",
        "content": "content_block_source_param",
        "url": "urlpdf_source_param",
        "file": "file_document_source_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownDocumentSourceParam)
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
            "DocumentSourceParam",
            (
                "Base64PDFSourceParam",
                "PlainTextSourceParam",
                "ContentBlockSourceParam",
                "URLPDFSourceParam",
                "FileDocumentSourceParam",
            ),
        )
