# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageBatchErroredResult of the API description."""

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
    from .error_response import ErrorResponse


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageBatchErroredResult(ModelBase):
    """The request failed. Correct it if the error is its fault, or send it again.

    Attributes:
        error: A whole error body, so the error itself is at `error.error`.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageBatchErroredResult"

    error: ErrorResponse
    type: Literal["errored"] = "errored"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error": v if (v := self.error).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> MessageBatchErroredResult:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageBatchErroredResult = entry(_decode, value, "/components/schemas/MessageBatchErroredResult")
    return made


def _decode(src: Any, cls: Any = MessageBatchErroredResult) -> Any:
    v: Any
    self = _new(cls)
    self.error = _error_response(src["error"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error",
        "type",
    )
)
_error_response = deferred(globals(), "_error_response", "error_response", "_decode")
