# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List what a role allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.rbac_role_permission_page import RBACRolePermissionPage

OPERATION = Operation(
    name="list_organization_rbac_role_permissions",
    method="GET",
    path="/v1/organizations/rbac_roles/{rbac_role_id}/permissions",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("limit", "limit", "form"), ("page", "page", "form")),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "rbac_role_permission_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    rbac_role_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        rbac_role_id: The role's id.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("rbac_role_id", rbac_role_id),), (limit, page), (anthropic_beta,))


def parse_response(response: Any) -> RBACRolePermissionPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: RBACRolePermissionPage = parse(OPERATION, response)
    return value


def sync(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACRolePermissionPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(rbac_role_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACRolePermissionPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(rbac_role_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACRolePermissionPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(rbac_role_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    rbac_role_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACRolePermissionPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(rbac_role_id, limit=limit, page=page, anthropic_beta=anthropic_beta)),
    )
