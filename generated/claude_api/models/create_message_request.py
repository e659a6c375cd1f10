# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateMessageRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from .billing_policy_param import BillingPolicyParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .compaction_config_param import CompactionConfigParam
    from .container_params import ContainerParams
    from .context_management_config_param import ContextManagementConfigParam
    from .diagnostics_param import DiagnosticsParam
    from .fallback_credit_token_param import FallbackCreditTokenParam
    from .fallback_param import FallbackParam
    from .json_output_format_param import JSONOutputFormatParam
    from .message_param import MessageParam
    from .message_thread_param import MessageThreadParam
    from .metadata_param import MetadataParam
    from .model import ModelValue
    from .output_config_param import OutputConfigParam
    from .request_mcp_server_url_definition_param import RequestMCPServerURLDefinitionParam
    from .speed import SpeedValue
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_union_param import ToolUnionParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateMessageRequest(ModelBase):
    """A conversation so far, and how the model is to go on with it.

    Attributes:
        max_tokens: The most tokens the reply may take, thinking included. Each model has its own upper bound
            (`max_tokens` in `retrieve_model`). `0` writes the prompt cache and produces no reply.
        messages: The turns so far, oldest first, at most 100,000. Neighbours of one role count as one turn. A
            last message of the assistant is continued (prefill); models that cannot do so answer with 400. In a
            thread: only what is new.
        model: Which model replies.
        billing_policy: Who pays for the request. Part of linked billing, a beta feature. `user_profile` cannot be
            used in a batch.
        cache_control: Sets one cache breakpoint at the last block that can carry one, without marking a block by
            hand.
        compaction: Makes this a request for a summary: the reply holds one `compaction` block and stops with
            `compaction`. Put that block first in later requests, in place of what it sums up. Excludes
            `context_management`. Needs beta compact-2026-09-04.
        container: The container that code execution runs in, to use it again. The text form is its id; the object
            form also loads skills.
        context_management: Edits the server makes to the conversation before the model reads it. Excludes
            `compaction`. Needs beta context-management-2025-06-27.
        diagnostics: Asks the server to say in the reply why the prompt cache was missed.
        fallback_credit_token: The `fallback_credit_token` of a refused reply (`stop_details`). The retry then
            pays the cheaper cache-read price for the prefix that the refused model had cached. Valid for 5
            minutes, in the same organization and workspace, for the same body, with a model that may stand in.
            The body may end with one more assistant message that holds what came before the refusal. A token that
            does not fit is refused with 400. Excludes `fallbacks`. `fallback-credit-2026-06-01` takes the text
            form only. Needs beta fallback-credit-2026-07-01.
        fallbacks: Models to try in turn when the one asked for declines on grounds of policy. `default` leaves
            the choice to the server. Some models take no list and answer with 400. `server-side-
            fallback-2026-06-01` takes the list only. Needs beta server-side-fallback-2026-07-01.
        inference_geo: Where the model may run. Without it the workspace's `default_inference_geo` holds.
        mcp_servers: MCP servers whose tools the model may use. Name each in an `mcp_toolset` among `tools`. Needs
            beta mcp-client-2025-11-20.
        metadata: Facts about the request, such as whose it is.
        output_config: Shape, effort and budget of the reply.
        service_tier: Whether the request may use reserved capacity (`auto`, where there is some) or not
            (`standard_only`). Server default: "auto".
        speed: How fast to produce tokens. Some models want the beta header `fast-mode-2026-02-01` for any value.
        stop_sequences: Texts that end the reply where the model produces one. The reply then has stop reason
            `stop_sequence` and names the text.
        system: The system prompt. A text stands for one text block.
        thinking: Whether and how the model thinks before it answers. What it does without this depends on the
            model.
        thread: Lets the server keep the conversation, so that later requests send only new messages. Kept for 5
            minutes after the last request. Needs beta message-threads-2026-08-12.
        tool_choice: Whether the model may, must or must not use a tool.
        tools: Tools the model may use. It asks for the caller's own in `tool_use` blocks; the server's run by
            themselves.
        stream: Whether to answer with server-sent events while the reply is being made. Server default: false.
        temperature: Deprecated. Version 2023-06-01. How random the reply is. Refused with 400 by 2026-10-21.
        top_k: Deprecated. Version 2023-06-01. Choose among this many likeliest tokens only. Refused with 400 by
            2026-10-21.
        top_p: Deprecated. Version 2023-06-01. Choose among the likeliest tokens whose chances add up to this.
            Refused with 400 by 2026-10-21.
        output_format: Deprecated. Version 2023-06-01. The older place of `output_config.format`. Needs beta
            structured-outputs-2025-11-13.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateMessageRequest"

    max_tokens: int
    messages: Sequence[MessageParam | Mapping[str, Any]]
    model: ModelValue
    billing_policy: BillingPolicyParam | Mapping[str, Any] | None | Unset = UNSET
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    compaction: CompactionConfigParam | Mapping[str, Any] | None | Unset = UNSET
    container: ContainerParams | Mapping[str, Any] | str | None | Unset = UNSET
    context_management: ContextManagementConfigParam | Mapping[str, Any] | None | Unset = UNSET
    diagnostics: DiagnosticsParam | Mapping[str, Any] | None | Unset = UNSET
    fallback_credit_token: FallbackCreditTokenParam | Mapping[str, Any] | str | None | Unset = UNSET
    fallbacks: Sequence[FallbackParam | Mapping[str, Any]] | Literal["default"] | None | Unset = UNSET
    inference_geo: str | None | Unset = UNSET
    mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | Unset = UNSET
    metadata: MetadataParam | Mapping[str, Any] | Unset = UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | Unset = UNSET
    service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET
    speed: SpeedValue | None | Unset = UNSET
    stop_sequences: Sequence[str] | Unset = UNSET
    system: str | Sequence[TextBlockParam | Mapping[str, Any]] | Unset = UNSET
    thinking: ThinkingConfigParam | Mapping[str, Any] | Unset = UNSET
    thread: MessageThreadParam | Mapping[str, Any] | None | Unset = UNSET
    tool_choice: ToolChoiceParam | Mapping[str, Any] | Unset = UNSET
    tools: Sequence[ToolUnionParam | Mapping[str, Any]] | Unset = UNSET
    stream: bool | Unset = UNSET
    temperature: float | Unset = UNSET
    top_k: int | Unset = UNSET
    top_p: float | Unset = UNSET
    output_format: JSONOutputFormatParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "max_tokens": self.max_tokens,
            "messages": _many(self.messages),
            "model": self.model,
        }
        if (v := self.billing_policy) is not UNSET:
            d["billing_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.compaction) is not UNSET:
            d["compaction"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.container) is not UNSET:
            d["container"] = _encode(v)
        if (v := self.context_management) is not UNSET:
            d["context_management"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.diagnostics) is not UNSET:
            d["diagnostics"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.fallback_credit_token) is not UNSET:
            d["fallback_credit_token"] = _encode(v)
        if (v := self.fallbacks) is not UNSET:
            d["fallbacks"] = _encode(v)
        if (v := self.inference_geo) is not UNSET:
            d["inference_geo"] = v
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.output_config) is not UNSET:
            d["output_config"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.service_tier) is not UNSET:
            d["service_tier"] = v
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if (v := self.stop_sequences) is not UNSET:
            d["stop_sequences"] = v
        if (v := self.system) is not UNSET:
            d["system"] = _encode(v)
        if (v := self.thinking) is not UNSET:
            d["thinking"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.thread) is not UNSET:
            d["thread"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.tool_choice) is not UNSET:
            d["tool_choice"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.tools) is not UNSET:
            d["tools"] = _many(v)
        if (v := self.stream) is not UNSET:
            d["stream"] = v
        if (v := self.temperature) is not UNSET:
            d["temperature"] = v
        if (v := self.top_k) is not UNSET:
            d["top_k"] = v
        if (v := self.top_p) is not UNSET:
            d["top_p"] = v
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


def decode(value: Any) -> CreateMessageRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateMessageRequest = entry(_decode, value, "/components/schemas/CreateMessageRequest")
    return made


def _decode(src: Any, cls: Any = CreateMessageRequest) -> Any:
    v: Any
    n = 21
    self = _new(cls)
    self.max_tokens = src["max_tokens"]
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
    if "container" in src:
        v = src["container"]
        self.container = None if v is None else _shape_1(v)
    else:
        self.container = UNSET
        n -= 1
    if "diagnostics" in src:
        v = src["diagnostics"]
        self.diagnostics = None if v is None else _diagnostics_param(v)
    else:
        self.diagnostics = UNSET
        n -= 1
    if "inference_geo" in src:
        self.inference_geo = src["inference_geo"]
    else:
        self.inference_geo = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        self.metadata = None if v is None else _metadata_param(v)
    else:
        self.metadata = UNSET
        n -= 1
    if "output_config" in src:
        v = src["output_config"]
        self.output_config = None if v is None else _output_config_param(v)
    else:
        self.output_config = UNSET
        n -= 1
    if "service_tier" in src:
        self.service_tier = src["service_tier"]
    else:
        self.service_tier = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    if "stop_sequences" in src:
        v = src["stop_sequences"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.stop_sequences = v
    else:
        self.stop_sequences = UNSET
        n -= 1
    if "system" in src:
        v = src["system"]
        self.system = None if v is None else _shape_4(v)
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
    if "stream" in src:
        self.stream = src["stream"]
    else:
        self.stream = UNSET
        n -= 1
    if "temperature" in src:
        self.temperature = src["temperature"]
    else:
        self.temperature = UNSET
        n -= 1
    if "top_k" in src:
        self.top_k = src["top_k"]
    else:
        self.top_k = UNSET
        n -= 1
    if "top_p" in src:
        self.top_p = src["top_p"]
    else:
        self.top_p = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.compaction = self.context_management = self.fallback_credit_token = self.fallbacks = self.mcp_servers = (
            self.thread
        ) = self.output_format = UNSET
        self._extra = None
        return self
    n += 7
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
    if "fallback_credit_token" in src:
        v = src["fallback_credit_token"]
        self.fallback_credit_token = None if v is None else _shape_2(v)
    else:
        self.fallback_credit_token = UNSET
        n -= 1
    if "fallbacks" in src:
        v = src["fallbacks"]
        self.fallbacks = None if v is None else _shape_3(v)
    else:
        self.fallbacks = UNSET
        n -= 1
    if "mcp_servers" in src:
        v = src["mcp_servers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.mcp_servers = None if v is None else [_request_mcp_server_url_definition_param(x) for x in v]
    else:
        self.mcp_servers = UNSET
        n -= 1
    if "thread" in src:
        v = src["thread"]
        self.thread = None if v is None else _message_thread_param(v)
    else:
        self.thread = UNSET
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
        "max_tokens",
        "messages",
        "model",
        "billing_policy",
        "cache_control",
        "compaction",
        "container",
        "context_management",
        "diagnostics",
        "fallback_credit_token",
        "fallbacks",
        "inference_geo",
        "mcp_servers",
        "metadata",
        "output_config",
        "service_tier",
        "speed",
        "stop_sequences",
        "system",
        "thinking",
        "thread",
        "tool_choice",
        "tools",
        "stream",
        "temperature",
        "top_k",
        "top_p",
        "output_format",
    )
)
_billing_policy_param = deferred(globals(), "_billing_policy_param", "billing_policy_param", "_decode")
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_compaction_config_param = deferred(globals(), "_compaction_config_param", "compaction_config_param", "_decode")
_container_params = deferred(globals(), "_container_params", "container_params", "_decode")
_context_management_config_param = deferred(
    globals(), "_context_management_config_param", "context_management_config_param", "_decode"
)
_diagnostics_param = deferred(globals(), "_diagnostics_param", "diagnostics_param", "_decode")
_fallback_credit_token_param = deferred(
    globals(), "_fallback_credit_token_param", "fallback_credit_token_param", "_decode"
)
_fallback_param = deferred(globals(), "_fallback_param", "fallback_param", "_decode")
_json_output_format_param = deferred(globals(), "_json_output_format_param", "json_output_format_param", "_decode")
_message_param_list = deferred(globals(), "_message_param_list", "message_param", "_decode_list")
_message_thread_param = deferred(globals(), "_message_thread_param", "message_thread_param", "_decode")
_metadata_param = deferred(globals(), "_metadata_param", "metadata_param", "_decode")
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
        raise TypeError
    if v.__class__ is dict:
        return _container_params(v)
    return v


def _shape_2(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _fallback_credit_token_param(v)
    return v


def _shape_3(v: Any) -> Any:
    if v.__class__ is list:
        return [_fallback_param(x) for x in v]
    if v.__class__ is dict:
        raise TypeError
    return v


def _shape_4(v: Any) -> Any:
    if v.__class__ is list:
        return [_text_block_param(x) for x in v]
    if v.__class__ is dict:
        raise TypeError
    return v
