# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageTokensCount of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .count_tokens_context_management_response import CountTokensContextManagementResponse


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageTokensCount(ModelBase):
    """How many input tokens a request would have.

    Attributes:
        input_tokens: Input tokens of the whole request, after context management.
        context_management: What context management would take away. Null when the request has none. Needs beta
            context-management-2025-06-27.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageTokensCount"

    input_tokens: int
    context_management: CountTokensContextManagementResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "input_tokens": self.input_tokens,
        }
        if (v := self.context_management) is not UNSET:
            d["context_management"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageTokensCount:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageTokensCount = entry(_decode, value, "/components/schemas/MessageTokensCount")
    return made


def _decode(src: Any, cls: Any = MessageTokensCount) -> Any:
    v: Any
    n = 1
    self = _new(cls)
    self.input_tokens = src["input_tokens"]
    if len(src) == n:  # nothing is left; most answers have none of these
        self.context_management = UNSET
        self._extra = None
        return self
    n += 1
    if "context_management" in src:
        v = src["context_management"]
        self.context_management = None if v is None else _count_tokens_context_management_response(v)
    else:
        self.context_management = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "input_tokens",
        "context_management",
    )
)
_count_tokens_context_management_response = deferred(
    globals(), "_count_tokens_context_management_response", "count_tokens_context_management_response", "_decode"
)
