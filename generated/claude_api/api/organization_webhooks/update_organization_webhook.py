# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a webhook endpoint.

What the request leaves out stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_webhook_endpoint import OrganizationWebhookEndpoint
    from ...models.organization_webhook_endpoint_state import OrganizationWebhookEndpointStateValue
    from ...models.update_organization_webhook_request import UpdateOrganizationWebhookRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        description: str
        enabled_events: Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
            | str
        ]
        name: str
        state: OrganizationWebhookEndpointStateValue
        url: str


OPERATION = Operation(
    name="update_organization_webhook",
    method="POST",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    body_kind="json",
    body_fields=("description", "enabled_events", "name", "state", "url"),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_webhook_endpoint:decode"),),
    stream=None,
    beta="webhooks-2026-10-07",
)


def request_kwargs(
    webhook_endpoint_id: str,
    *,
    body: UpdateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("webhook_endpoint_id", webhook_endpoint_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> OrganizationWebhookEndpoint:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationWebhookEndpoint = parse(OPERATION, response)
    return value


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpoint:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(webhook_endpoint_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpoint]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(webhook_endpoint_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpoint:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(webhook_endpoint_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpoint]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(webhook_endpoint_id, body=body, anthropic_beta=anthropic_beta))
    )
