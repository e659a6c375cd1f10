# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ImageSourceParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .base_64_image_source_param import Base64ImageSourceParam
    from .file_image_source_param import FileImageSourceParam
    from .url_image_source_param import URLImageSourceParam

    ImageSourceParam: TypeAlias = (
        Base64ImageSourceParam | URLImageSourceParam | FileImageSourceParam | "UnknownImageSourceParam"
    )
    """Where a picture comes from."""


class UnknownImageSourceParam(Unknown):
    """A member of ImageSourceParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ImageSourceParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ImageSourceParam = entry(_decode, value, "/components/schemas/ImageSourceParam")
    return made


_TABLE = tag_table(
    {
        "base64": "base_64_image_source_param",
        "url": "url_image_source_param",
        "file": "file_image_source_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownImageSourceParam)
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
            "ImageSourceParam",
            (
                "Base64ImageSourceParam",
                "URLImageSourceParam",
                "FileImageSourceParam",
            ),
        )
