# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a webhook endpoint.

The answer holds the signing secret, which is shown this once. An organization has at most 32 endpoints,
disabled ones included.
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
    from ...models.create_organization_webhook_request import CreateOrganizationWebhookRequest
    from ...models.new_organization_webhook_endpoint import NewOrganizationWebhookEndpoint

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        enabled_events: Required[
            Sequence[
                Literal[
                    "external_key.failed",
                    "external_key.recovered",
                    "user_profile.enforcement_action_opened",
                    "user_profile.enforcement_action_resolved",
                    "user_profile.program_status_updated",
                ]
                | str
            ]
        ]
        url: Required[str]
        description: str
        name: str


OPERATION = Operation(
    name="create_organization_webhook",
    method="POST",
    path="/v1/organizations/webhooks",
    body_kind="json",
    body_fields=("enabled_events", "url", "description", "name"),
    body_required=("enabled_events", "url"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "new_organization_webhook_endpoint:decode"),),
    stream=None,
    beta="webhooks-2026-10-07",
)


def request_kwargs(
    *,
    body: CreateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> NewOrganizationWebhookEndpoint:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: NewOrganizationWebhookEndpoint = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> NewOrganizationWebhookEndpoint:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[NewOrganizationWebhookEndpoint]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> NewOrganizationWebhookEndpoint:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationWebhookRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[NewOrganizationWebhookEndpoint]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
