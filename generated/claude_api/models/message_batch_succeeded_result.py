# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageBatchSucceededResult of the API description."""

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
    from .message import Message


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageBatchSucceededResult(ModelBase):
    """The request was answered."""

    _schema: ClassVar[str] = "/components/schemas/MessageBatchSucceededResult"

    message: Message
    type: Literal["succeeded"] = "succeeded"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "message": v if (v := self.message).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> MessageBatchSucceededResult:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageBatchSucceededResult = entry(_decode, value, "/components/schemas/MessageBatchSucceededResult")
    return made


def _decode(src: Any, cls: Any = MessageBatchSucceededResult) -> Any:
    v: Any
    self = _new(cls)
    self.message = _message(src["message"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "message",
        "type",
    )
)
_message = deferred(globals(), "_message", "message", "_decode")
