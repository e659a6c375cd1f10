# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Count the input tokens of a request without running it.

Takes what `create_message` takes, as far as it matters for the input, and says how many tokens that is. The
figure is close, not exact. Free of charge, with a request limit of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ...models.context_management_config_param import ContextManagementConfigParam
    from ...models.count_message_tokens_request import CountMessageTokensRequest
    from ...models.json_output_format_param import JSONOutputFormatParam
    from ...models.message_param import MessageParam
    from ...models.message_tokens_count import MessageTokensCount
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

        messages: Required[Sequence[MessageParam | Mapping[str, Any]]]
        model: Required[ModelValue]
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None
        compaction: CompactionConfigParam | Mapping[str, Any] | None
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
        output_config: OutputConfigParam | Mapping[str, Any]
        speed: SpeedValue | None
        system: str | Sequence[TextBlockParam | Mapping[str, Any]]
        thinking: ThinkingConfigParam | Mapping[str, Any]
        tool_choice: ToolChoiceParam | Mapping[str, Any]
        tools: Sequence[ToolUnionParam | Mapping[str, Any]]
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None


OPERATION = Operation(
    name="count_message_tokens",
    method="POST",
    path="/v1/messages/count_tokens",
    body_kind="json",
    body_fields=(
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
    ),
    body_required=("messages", "model"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
        ("anthropic_user_profile_id", "anthropic-user-profile-id", "form-joined"),
    ),
    success=(("200", "json", "message_tokens_count:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CountMessageTokensRequest | Mapping[str, Any],
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


def parse_response(response: Any) -> MessageTokensCount:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: MessageTokensCount = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CountMessageTokensRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> MessageTokensCount:
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
    body: CountMessageTokensRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[MessageTokensCount]:
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
    body: CountMessageTokensRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> MessageTokensCount:
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
    body: CountMessageTokensRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[MessageTokensCount]:
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
