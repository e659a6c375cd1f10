# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the service accounts of a workspace.

Without archived ones, and without the membership of the default workspace that every account has. 400 for an
archived workspace. All calls on them need an access token with the scope `org:admin`; an Admin API key will
not do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.service_account_workspace_member_page import ServiceAccountWorkspaceMemberPage

OPERATION = Operation(
    name="list_organization_workspace_service_accounts",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("limit", "limit", "form"), ("page", "page", "form")),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "service_account_workspace_member_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    workspace_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("workspace_id", workspace_id),), (limit, page), (anthropic_beta,))


def parse_response(response: Any) -> ServiceAccountWorkspaceMemberPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ServiceAccountWorkspaceMemberPage = parse(OPERATION, response)
    return value


def sync(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceMemberPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(workspace_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceMemberPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(workspace_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceMemberPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(workspace_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceMemberPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(workspace_id, limit=limit, page=page, anthropic_beta=anthropic_beta)),
    )
