# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the webhook endpoints.

Those of the organization, not those of its workspaces. A beta that Anthropic turns on for each organization;
before that, and without the beta header, every call is a 404.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_webhook_endpoint_page import OrganizationWebhookEndpointPage

OPERATION = Operation(
    name="list_organization_webhooks",
    method="GET",
    path="/v1/organizations/webhooks",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("after_id", "after_id", "form"),
        ("before_id", "before_id", "form"),
        ("limit", "limit", "form"),
        ("order", "order", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_webhook_endpoint_page:decode"),),
    stream=None,
    beta="webhooks-2026-10-07",
)


def request_kwargs(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        limit: How many objects a page holds at most.
        order: By time of making, `desc` is newest first. Server default: "desc".
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (after_id, before_id, limit, order), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationWebhookEndpointPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationWebhookEndpointPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpointPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                after_id=after_id, before_id=before_id, limit=limit, order=order, anthropic_beta=anthropic_beta
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpointPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                after_id=after_id, before_id=before_id, limit=limit, order=order, anthropic_beta=anthropic_beta
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationWebhookEndpointPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                after_id=after_id, before_id=before_id, limit=limit, order=order, anthropic_beta=anthropic_beta
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationWebhookEndpointPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                after_id=after_id, before_id=before_id, limit=limit, order=order, anthropic_beta=anthropic_beta
            )
        ),
    )
