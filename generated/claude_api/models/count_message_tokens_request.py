# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CountMessageTokensRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .billing_policy_param import BillingPolicyParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .compaction_config_param import CompactionConfigParam
    from .context_management_config_param import ContextManagementConfigParam
    from .json_output_format_param import JSONOutputFormatParam
    from .message_param import MessageParam
    from .model import ModelValue
    from .output_config_param import OutputConfigParam
    from .request_mcp_server_url_definition_param import RequestMCPServerURLDefinitionParam
    from .speed import SpeedValue
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_union_param import ToolUnionParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CountMessageTokensRequest(ModelBase):
    """The request whose input tokens are to be counted. Its fields mean what they mean to `create_message`.

    Attributes:
        messages: The turns so far, oldest first, at most 100,000. Neighbours of one role count as one turn.
        model: For which model to count. Models cut text into tokens differently.
        billing_policy: Accepted so that a body can be counted as it is, and ignored. Counting is free of charge.
        cache_control: Sets one cache breakpoint at the last block that can carry one.
        compaction: Accepted and ignored; the conversation is counted as sent. Excludes `context_management`.
            Needs beta compact-2026-09-04.
        context_management: Edits the server makes to the conversation; the reply counts before and after them.
            Excludes `compaction`. Needs beta context-management-2025-06-27.
        mcp_servers: MCP servers whose tools count as well. Needs beta mcp-client-2025-11-20.
        output_config: Shape, effort and budget of the reply.
        speed: How fast tokens would be produced.
        system: The system prompt. A text stands for one text block.
        thinking: Whether and how the model would think. Thinking of earlier turns is counted by the model's own
            rules.
        tool_choice: Whether the model could use a tool.
        tools: Tools to count with the conversation.
        output_format: Deprecated. Version 2023-06-01. The older place of `output_config.format`. Needs beta
            structured-outputs-2025-11-13.
    """

    _schema: ClassVar[str] = "/components/schemas/CountMessageTokensRequest"

    messages: Sequence[MessageParam | Mapping[str, Any]]
    model: ModelValue
    billing_policy: BillingPolicyParam | Mapping[str, Any] | None | Unset = UNSET
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    compaction: CompactionConfigParam | Mapping[str, Any] | None | Unset = UNSET
    context_management: ContextManagementConfigParam | Mapping[str, Any] | None | Unset = UNSET
    mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | Unset = UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | Unset = UNSET
    speed: SpeedValue | None | Unset = UNSET
    system: str | Sequence[TextBlockParam | Mapping[str, Any]] | Unset = UNSET
    thinking: ThinkingConfigParam | Mapping[str, Any] | Unset = UNSET
    tool_choice: ToolChoiceParam | Mapping[str, Any] | Unset = UNSET
    tools: Sequence[ToolUnionParam | Mapping[str, Any]] | Unset = UNSET
    output_format: JSONOutputFormatParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "messages": _many(self.messages),
            "model": self.model,
        }
        if (v := self.billing_policy) is not UNSET:
            d["billing_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.compaction) is not UNSET:
            d["compaction"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.context_management) is not UNSET:
            d["context_management"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
        if (v := self.output_config) is not UNSET:
            d["output_config"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if (v := self.system) is not UNSET:
            d["system"] = _encode(v)
        if (v := self.thinking) is not UNSET:
            d["thinking"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.tool_choice) is not UNSET:
            d["tool_choice"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.tools) is not UNSET:
            d["tools"] = _many(v)
        if (v := self.output_format) is not UNSET:
            d["output_format"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CountMessageTokensRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CountMessageTokensRequest = entry(_decode, value, "/components/schemas/CountMessageTokensRequest")
    return made


def _decode(src: Any, cls: Any = CountMessageTokensRequest) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.messages = _message_param_list(src["messages"])
    self.model = src["model"]
    if "billing_policy" in src:
        v = src["billing_policy"]
        self.billing_policy = None if v is None else _billing_policy_param(v)
    else:
        self.billing_policy = UNSET
        n -= 1
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "output_config" in src:
        v = src["output_config"]
        self.output_config = None if v is None else _output_config_param(v)
    else:
        self.output_config = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    if "system" in src:
        v = src["system"]
        self.system = None if v is None else _shape_1(v)
    else:
        self.system = UNSET
        n -= 1
    if "thinking" in src:
        v = src["thinking"]
        self.thinking = None if v is None else _thinking_config_param(v)
    else:
        self.thinking = UNSET
        n -= 1
    if "tool_choice" in src:
        v = src["tool_choice"]
        self.tool_choice = None if v is None else _tool_choice_param(v)
    else:
        self.tool_choice = UNSET
        n -= 1
    if "tools" in src:
        v = src["tools"]
        self.tools = None if v is None else _tool_union_param_list(v)
    else:
        self.tools = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.compaction = self.context_management = self.mcp_servers = self.output_format = UNSET
        self._extra = None
        return self
    n += 4
    if "compaction" in src:
        v = src["compaction"]
        self.compaction = None if v is None else _compaction_config_param(v)
    else:
        self.compaction = UNSET
        n -= 1
    if "context_management" in src:
        v = src["context_management"]
        self.context_management = None if v is None else _context_management_config_param(v)
    else:
        self.context_management = UNSET
        n -= 1
    if "mcp_servers" in src:
        v = src["mcp_servers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.mcp_servers = None if v is None else [_request_mcp_server_url_definition_param(x) for x in v]
    else:
        self.mcp_servers = UNSET
        n -= 1
    if "output_format" in src:
        v = src["output_format"]
        self.output_format = None if v is None else _json_output_format_param(v)
    else:
        self.output_format = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "messages",
        "model",
        "billing_policy",
        "cache_control",
        "compaction",
        "context_management",
        "mcp_servers",
        "output_config",
        "speed",
        "system",
        "thinking",
        "tool_choice",
        "tools",
        "output_format",
    )
)
_billing_policy_param = deferred(globals(), "_billing_policy_param", "billing_policy_param", "_decode")
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_compaction_config_param = deferred(globals(), "_compaction_config_param", "compaction_config_param", "_decode")
_context_management_config_param = deferred(
    globals(), "_context_management_config_param", "context_management_config_param", "_decode"
)
_json_output_format_param = deferred(globals(), "_json_output_format_param", "json_output_format_param", "_decode")
_message_param_list = deferred(globals(), "_message_param_list", "message_param", "_decode_list")
_output_config_param = deferred(globals(), "_output_config_param", "output_config_param", "_decode")
_request_mcp_server_url_definition_param = deferred(
    globals(), "_request_mcp_server_url_definition_param", "request_mcp_server_url_definition_param", "_decode"
)
_text_block_param = deferred(globals(), "_text_block_param", "text_block_param", "_decode")
_thinking_config_param = deferred(globals(), "_thinking_config_param", "thinking_config_param", "_decode")
_tool_choice_param = deferred(globals(), "_tool_choice_param", "tool_choice_param", "_decode")
_tool_union_param_list = deferred(globals(), "_tool_union_param_list", "tool_union_param", "_decode_list")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return [_text_block_param(x) for x in v]
    if v.__class__ is dict:
        raise TypeError
    return v
