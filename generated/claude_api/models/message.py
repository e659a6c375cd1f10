# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Message of the API description."""

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
    from .container import Container
    from .content_block import ContentBlock
    from .context_management_response import ContextManagementResponse
    from .diagnostics import Diagnostics
    from .input_transformation import InputTransformation
    from .model import ModelValue
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReasonValue
    from .tool_use_block import ToolUseBlock
    from .usage import Usage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Message(ModelBase):
    """The model's reply.

    Attributes:
        id: The id of the message (`msg_...`). Form and length may change.
        content: What the model produced, in order. When the request ended with an assistant message, it goes on
            from there.
        model: The model that wrote the reply. With fallbacks it may differ from the one asked for.
        role: Always `assistant`.
        usage: What the request used, for billing and rate limits.
        container: The container that tools ran in. Null when none did.
        context_management: Which edits were made to the context before the model read it. Null when the request
            asked for none. Needs beta context-management-2025-06-27.
        diagnostics: Why the prompt cache was missed. Null unless the request asked, and when nothing was found to
            differ.
        stop_details: More about why the model stopped. Null unless it refused.
        stop_reason: Why the model stopped. Null only in `message_start` of a stream.
        stop_sequence: Which of the request's `stop_sequences` came up. Null when none did.
        input_transformations: Thinking blocks of the request that failed a binding check, one entry each, in the
            request's order: dropped, or let through all the same. Empty when there is none; absent without the
            beta header. In a stream it is final in `message_start`, unless a fallback in the middle brings a new
            list in `message_delta`. Needs beta thinking-binding-controls-2026-08-01.
    """

    _schema: ClassVar[str] = "/components/schemas/Message"

    id: str
    content: list[ContentBlock]
    model: ModelValue
    role: Literal["assistant"] = "assistant"
    type: Literal["message"] = "message"
    usage: Usage
    container: Container | None | Unset = UNSET
    context_management: ContextManagementResponse | None | Unset = UNSET
    diagnostics: Diagnostics | None | Unset = UNSET
    stop_details: RefusalStopDetails | None | Unset = UNSET
    stop_reason: StopReasonValue | None | Unset = UNSET
    stop_sequence: str | None | Unset = UNSET
    input_transformations: list[InputTransformation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "content": _many(self.content),
            "model": self.model,
            "role": self.role,
            "type": self.type,
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.container) is not UNSET:
            d["container"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.context_management) is not UNSET:
            d["context_management"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.diagnostics) is not UNSET:
            d["diagnostics"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.stop_details) is not UNSET:
            d["stop_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.stop_reason) is not UNSET:
            d["stop_reason"] = v
        if (v := self.stop_sequence) is not UNSET:
            d["stop_sequence"] = v
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

    @property
    def text(self) -> str:
        """The text of all text blocks, joined; empty when there is none."""
        blocks: list[Any] = self.content
        return "".join([block.text for block in blocks if block.type == "text"])

    @property
    def tool_uses(self) -> list[ToolUseBlock]:
        """The tool_use blocks, in order: calls of the caller's own tools."""
        blocks: list[Any] = self.content
        return [block for block in blocks if block.type == "tool_use"]


def decode(value: Any) -> Message:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Message = entry(_decode, value, "/components/schemas/Message")
    return made


def _decode(src: Any, cls: Any = Message) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.content = _content_block_list(src["content"])
    self.model = src["model"]
    self.role = src["role"]
    self.type = src["type"]
    self.usage = _usage(src["usage"])
    if "stop_details" in src:
        v = src["stop_details"]
        self.stop_details = None if v is None else _refusal_stop_details(v)
    else:
        self.stop_details = UNSET
        n -= 1
    if "stop_reason" in src:
        self.stop_reason = src["stop_reason"]
    else:
        self.stop_reason = UNSET
        n -= 1
    if "stop_sequence" in src:
        self.stop_sequence = src["stop_sequence"]
    else:
        self.stop_sequence = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.container = self.context_management = self.diagnostics = self.input_transformations = UNSET
        self._extra = None
        return self
    n += 4
    if "container" in src:
        v = src["container"]
        self.container = None if v is None else _container(v)
    else:
        self.container = UNSET
        n -= 1
    if "context_management" in src:
        v = src["context_management"]
        self.context_management = None if v is None else _context_management_response(v)
    else:
        self.context_management = UNSET
        n -= 1
    if "diagnostics" in src:
        v = src["diagnostics"]
        self.diagnostics = None if v is None else _diagnostics(v)
    else:
        self.diagnostics = UNSET
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
        "id",
        "content",
        "model",
        "role",
        "type",
        "usage",
        "container",
        "context_management",
        "diagnostics",
        "stop_details",
        "stop_reason",
        "stop_sequence",
        "input_transformations",
    )
)
_container = deferred(globals(), "_container", "container", "_decode")
_content_block_list = deferred(globals(), "_content_block_list", "content_block", "_decode_list")
_context_management_response = deferred(
    globals(), "_context_management_response", "context_management_response", "_decode"
)
_diagnostics = deferred(globals(), "_diagnostics", "diagnostics", "_decode")
_input_transformation_list = deferred(globals(), "_input_transformation_list", "input_transformation", "_decode_list")
_refusal_stop_details = deferred(globals(), "_refusal_stop_details", "refusal_stop_details", "_decode")
_usage = deferred(globals(), "_usage", "usage", "_decode")
