# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageBatchIndividualResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .message_batch_result import MessageBatchResult


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageBatchIndividualResponse(ModelBase):
    """One line of the results.

    Attributes:
        custom_id: The name the request was given.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageBatchIndividualResponse"

    custom_id: str
    result: MessageBatchResult
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "custom_id": self.custom_id,
            "result": v if (v := self.result).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageBatchIndividualResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageBatchIndividualResponse = entry(_decode, value, "/components/schemas/MessageBatchIndividualResponse")
    return made


def _decode(src: Any, cls: Any = MessageBatchIndividualResponse) -> Any:
    v: Any
    self = _new(cls)
    self.custom_id = src["custom_id"]
    self.result = _message_batch_result(src["result"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "custom_id",
        "result",
    )
)
_message_batch_result = deferred(globals(), "_message_batch_result", "message_batch_result", "_decode")
