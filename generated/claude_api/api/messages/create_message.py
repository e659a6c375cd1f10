# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Ask the model for its next turn.

Takes a conversation and returns the model's reply, whole or, with `stream`, as it is made. The server keeps
nothing between requests (save in a thread), so each one carries the conversation so far. A reply that ends
with `tool_use` waits for results of the caller's tools; one that ends with `pause_turn` goes on when it is
sent back as it is. A refusal is a reply (200), not an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.billing_policy_param import BillingPolicyParam
    from ...models.cache_control_ephemeral_param import CacheControlEphemeralParam
    from ...models.compaction_config_param import CompactionConfigParam
    from ...models.container_params import ContainerParams
    from ...models.context_management_config_param import ContextManagementConfigParam
    from ...models.create_message_request import CreateMessageRequest
    from ...models.diagnostics_param import DiagnosticsParam
    from ...models.fallback_credit_token_param import FallbackCreditTokenParam
    from ...models.fallback_param import FallbackParam
    from ...models.json_output_format_param import JSONOutputFormatParam
    from ...models.message import Message
    from ...models.message_param import MessageParam
    from ...models.message_thread_param import MessageThreadParam
    from ...models.metadata_param import MetadataParam
    from ...models.model import ModelValue
    from ...models.output_config_param import OutputConfigParam
    from ...models.request_mcp_server_url_definition_param import RequestMCPServerURLDefinitionParam
    from ...models.speed import SpeedValue
    from ...models.text_block_param import TextBlockParam
    from ...models.thinking_config_param import ThinkingConfigParam
    from ...models.tool_choice_param import ToolChoiceParam
    from ...models.tool_union_param import ToolUnionParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        max_tokens: Required[int]
        messages: Required[Sequence[MessageParam | Mapping[str, Any]]]
        model: Required[ModelValue]
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None
        compaction: CompactionConfigParam | Mapping[str, Any] | None
        container: ContainerParams | Mapping[str, Any] | str | None
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None
        fallback_credit_token: FallbackCreditTokenParam | Mapping[str, Any] | str | None
        fallbacks: Sequence[FallbackParam | Mapping[str, Any]] | Literal["default"] | None
        inference_geo: str | None
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
        metadata: MetadataParam | Mapping[str, Any]
        output_config: OutputConfigParam | Mapping[str, Any]
        service_tier: Literal["auto", "standard_only"] | str
        speed: SpeedValue | None
        stop_sequences: Sequence[str]
        system: str | Sequence[TextBlockParam | Mapping[str, Any]]
        thinking: ThinkingConfigParam | Mapping[str, Any]
        thread: MessageThreadParam | Mapping[str, Any] | None
        tool_choice: ToolChoiceParam | Mapping[str, Any]
        tools: Sequence[ToolUnionParam | Mapping[str, Any]]
        stream: bool
        temperature: float
        top_k: int
        top_p: float
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None


OPERATION = Operation(
    name="create_message",
    method="POST",
    path="/v1/messages",
    body_kind="json",
    body_fields=(
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
    ),
    body_required=("max_tokens", "messages", "model"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
        ("anthropic_user_profile_id", "anthropic-user-profile-id", "form-joined"),
    ),
    success=(("200", "json", "message:decode"),),
    stream=("sse", "message_stream_event:decode"),
    beta=None,
)


def request_kwargs(
    *,
    body: CreateMessageRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.
        anthropic_user_profile_id: The user profile to attribute the request to, when acting for a party outside the
            organization.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id, anthropic_user_profile_id), body)


def parse_response(response: Any) -> Message:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: Message = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateMessageRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Message:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateMessageRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[Message]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CreateMessageRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Message:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateMessageRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[Message]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        ),
    )
