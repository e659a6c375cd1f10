# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageDeltaEvent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .context_management_response import ContextManagementResponse
    from .input_transformation import InputTransformation
    from .message_delta import MessageDelta
    from .message_delta_usage import MessageDeltaUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageDeltaEvent(ModelBase):
    """Sent after the last block, at least once. Brings what is known only at the end.

    Attributes:
        delta: Members of the message that have changed. They replace those of `message_start`.
        usage: Usage of the whole message so far. The counts are cumulative: take them over, do not add them up.
        context_management: Which edits were made to the context before the model read it. Needs beta context-
            management-2025-06-27.
        input_transformations: A list that replaces the one of `message_start`. Sent only when a fallback model
            took over in the middle of the stream. Needs beta thinking-binding-controls-2026-08-01.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageDeltaEvent"

    delta: MessageDelta
    type: Literal["message_delta"] = "message_delta"
    usage: MessageDeltaUsage
    context_management: ContextManagementResponse | None | Unset = UNSET
    input_transformations: list[InputTransformation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "delta": v if (v := self.delta).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.context_management) is not UNSET:
            d["context_management"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.input_transformations) is not UNSET:
            d["input_transformations"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageDeltaEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageDeltaEvent = entry(_decode, value, "/components/schemas/MessageDeltaEvent")
    return made


def _decode(src: Any, cls: Any = MessageDeltaEvent) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.delta = _message_delta(src["delta"])
    self.type = src["type"]
    self.usage = _message_delta_usage(src["usage"])
    if len(src) == n:  # nothing is left; most answers have none of these
        self.context_management = self.input_transformations = UNSET
        self._extra = None
        return self
    n += 2
    if "context_management" in src:
        v = src["context_management"]
        self.context_management = None if v is None else _context_management_response(v)
    else:
        self.context_management = UNSET
        n -= 1
    if "input_transformations" in src:
        v = src["input_transformations"]
        self.input_transformations = None if v is None else _input_transformation_list(v)
    else:
        self.input_transformations = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "delta",
        "type",
        "usage",
        "context_management",
        "input_transformations",
    )
)
_context_management_response = deferred(
    globals(), "_context_management_response", "context_management_response", "_decode"
)
_input_transformation_list = deferred(globals(), "_input_transformation_list", "input_transformation", "_decode_list")
_message_delta = deferred(globals(), "_message_delta", "message_delta", "_decode")
_message_delta_usage = deferred(globals(), "_message_delta_usage", "message_delta_usage", "_decode")
