# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchUserInputSourceParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam
    from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam

    WebFetchUserInputSourceParam: TypeAlias = (
        WebFetchURLSourceAllParam | WebFetchURLSourceNoneParam | "UnknownWebFetchUserInputSourceParam"
    )
    """Whether URLs in user messages may be fetched."""


class UnknownWebFetchUserInputSourceParam(Unknown):
    """A member of WebFetchUserInputSourceParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> WebFetchUserInputSourceParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: WebFetchUserInputSourceParam = entry(_decode, value, "/components/schemas/WebFetchUserInputSourceParam")
    return made


_TABLE = tag_table(
    {
        "all": "web_fetch_url_source_all_param",
        "none": "web_fetch_url_source_none_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownWebFetchUserInputSourceParam)
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
            "WebFetchUserInputSourceParam",
            (
                "WebFetchURLSourceAllParam",
                "WebFetchURLSourceNoneParam",
            ),
        )
