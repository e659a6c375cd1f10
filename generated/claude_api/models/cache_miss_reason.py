# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CacheMissReason of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .cache_miss_messages_changed import CacheMissMessagesChanged
    from .cache_miss_model_changed import CacheMissModelChanged
    from .cache_miss_previous_message_not_found import CacheMissPreviousMessageNotFound
    from .cache_miss_system_changed import CacheMissSystemChanged
    from .cache_miss_tools_changed import CacheMissToolsChanged
    from .cache_miss_unavailable import CacheMissUnavailable

    CacheMissReason: TypeAlias = (
        CacheMissModelChanged
        | CacheMissSystemChanged
        | CacheMissToolsChanged
        | CacheMissMessagesChanged
        | CacheMissPreviousMessageNotFound
        | CacheMissUnavailable
        | "UnknownCacheMissReason"
    )
    """What differs from the earlier request. The comparison goes by model, system, tools, messages."""


class UnknownCacheMissReason(Unknown):
    """A member of CacheMissReason whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> CacheMissReason:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: CacheMissReason = entry(_decode, value, "/components/schemas/CacheMissReason")
    return made


_TABLE = tag_table(
    {
        "model_changed": "cache_miss_model_changed",
        "system_changed": "cache_miss_system_changed",
        "tools_changed": "cache_miss_tools_changed",
        "messages_changed": "cache_miss_messages_changed",
        "previous_message_not_found": "cache_miss_previous_message_not_found",
        "unavailable": "cache_miss_unavailable",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownCacheMissReason)
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
            "CacheMissReason",
            (
                "CacheMissModelChanged",
                "CacheMissSystemChanged",
                "CacheMissToolsChanged",
                "CacheMissMessagesChanged",
                "CacheMissPreviousMessageNotFound",
                "CacheMissUnavailable",
            ),
        )
