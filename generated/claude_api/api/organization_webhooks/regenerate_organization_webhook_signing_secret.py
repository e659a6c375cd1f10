# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Replace the signing secret of a webhook endpoint.

The old one is worth nothing from then on. The answer holds the new one, which is shown this once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_webhook_endpoint_signing_secret import OrganizationWebhookEndpointSigningSecret

OPERATION = Operation(
    name="regenerate_organization_webhook_signing_secret",
    method="POST",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_webhook_endpoint_signing_secret:decode"),),
    stream=None,
    beta="webhooks-2026-10-07",
)


def request_kwargs(
    webhook_endpoint_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("webhook_endpoint_id", webhook_endpoint_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationWebhookEndpointSigningSecret:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationWebhookEndpointSigningSecret = parse(OPERATION, response)
    return value


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpointSigningSecret:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(webhook_endpoint_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpointSigningSecret]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(webhook_endpoint_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpointSigningSecret:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(webhook_endpoint_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpointSigningSecret]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(webhook_endpoint_id, anthropic_beta=anthropic_beta)))
