# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ModelCapabilities of the API description."""

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
    from .capability_support import CapabilitySupport
    from .compaction_capability import CompactionCapability
    from .context_management_capability import ContextManagementCapability
    from .effort_capability import EffortCapability
    from .server_tools_capability import ServerToolsCapability
    from .thinking_capability import ThinkingCapability


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ModelCapabilities(ModelBase):
    """The abilities of a model.

    Attributes:
        batch: Whether it can be used in message batches.
        citations: Whether it can cite documents.
        code_execution: Whether code it runs can call the request's other tools.
        context_management: Which ways of trimming the context it takes.
        effort: Which levels of effort it takes.
        image_input: Whether it takes images.
        pdf_input: Whether it takes PDF documents.
        structured_outputs: Whether it can be held to a JSON schema, in replies and in tool input.
        thinking: Which forms of thinking it takes.
        compaction: How it can summarize a long conversation.
        server_tools: Which tools run on the server for it. Not sent by version 2023-06-01.
    """

    _schema: ClassVar[str] = "/components/schemas/ModelCapabilities"

    batch: CapabilitySupport
    citations: CapabilitySupport
    code_execution: CapabilitySupport
    context_management: ContextManagementCapability
    effort: EffortCapability
    image_input: CapabilitySupport
    pdf_input: CapabilitySupport
    structured_outputs: CapabilitySupport
    thinking: ThinkingCapability
    compaction: CompactionCapability | None | Unset = UNSET
    server_tools: ServerToolsCapability | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "batch": v if (v := self.batch).__class__ in _PLAIN else _encode(v),
            "citations": v if (v := self.citations).__class__ in _PLAIN else _encode(v),
            "code_execution": v if (v := self.code_execution).__class__ in _PLAIN else _encode(v),
            "context_management": v if (v := self.context_management).__class__ in _PLAIN else _encode(v),
            "effort": v if (v := self.effort).__class__ in _PLAIN else _encode(v),
            "image_input": v if (v := self.image_input).__class__ in _PLAIN else _encode(v),
            "pdf_input": v if (v := self.pdf_input).__class__ in _PLAIN else _encode(v),
            "structured_outputs": v if (v := self.structured_outputs).__class__ in _PLAIN else _encode(v),
            "thinking": v if (v := self.thinking).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.compaction) is not UNSET:
            d["compaction"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.server_tools) is not UNSET:
            d["server_tools"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ModelCapabilities:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ModelCapabilities = entry(_decode, value, "/components/schemas/ModelCapabilities")
    return made


def _decode(src: Any, cls: Any = ModelCapabilities) -> Any:
    v: Any
    n = 11
    self = _new(cls)
    self.batch = _capability_support(src["batch"])
    self.citations = _capability_support(src["citations"])
    self.code_execution = _capability_support(src["code_execution"])
    self.context_management = _context_management_capability(src["context_management"])
    self.effort = _effort_capability(src["effort"])
    self.image_input = _capability_support(src["image_input"])
    self.pdf_input = _capability_support(src["pdf_input"])
    self.structured_outputs = _capability_support(src["structured_outputs"])
    self.thinking = _thinking_capability(src["thinking"])
    if "compaction" in src:
        v = src["compaction"]
        self.compaction = None if v is None else _compaction_capability(v)
    else:
        self.compaction = UNSET
        n -= 1
    if "server_tools" in src:
        v = src["server_tools"]
        self.server_tools = None if v is None else _server_tools_capability(v)
    else:
        self.server_tools = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "batch",
        "citations",
        "code_execution",
        "context_management",
        "effort",
        "image_input",
        "pdf_input",
        "structured_outputs",
        "thinking",
        "compaction",
        "server_tools",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
_compaction_capability = deferred(globals(), "_compaction_capability", "compaction_capability", "_decode")
_context_management_capability = deferred(
    globals(), "_context_management_capability", "context_management_capability", "_decode"
)
_effort_capability = deferred(globals(), "_effort_capability", "effort_capability", "_decode")
_server_tools_capability = deferred(globals(), "_server_tools_capability", "server_tools_capability", "_decode")
_thinking_capability = deferred(globals(), "_thinking_capability", "thinking_capability", "_decode")
