# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the spend limits.

In the Console newest first, the limit of the usage tier included (a preview that has to be asked for). In
Claude Enterprise by what they apply to: organization, seat tier, group, service, user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.spend_limit_page import SpendLimitPage

OPERATION = Operation(
    name="list_organization_spend_limits",
    method="GET",
    path="/v1/organizations/spend_limits",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("scope_type", "scope_type[]", "form"),
        ("workspace_id", "workspace_id", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "spend_limit_page:decode"),),
    stream=None,
    beta="spend-limit-reads-2026-09-26",
)


def request_kwargs(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        scope_type: Only limits that apply to these kinds of thing; a kind that the organization cannot have is a
            400.
        workspace_id: Only limits of this workspace. Console only.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (limit, page, scope_type, workspace_id), (anthropic_beta,))


def parse_response(response: Any) -> SpendLimitPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SpendLimitPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimitPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                limit=limit, page=page, scope_type=scope_type, workspace_id=workspace_id, anthropic_beta=anthropic_beta
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimitPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                limit=limit, page=page, scope_type=scope_type, workspace_id=workspace_id, anthropic_beta=anthropic_beta
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimitPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                limit=limit, page=page, scope_type=scope_type, workspace_id=workspace_id, anthropic_beta=anthropic_beta
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimitPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                limit=limit, page=page, scope_type=scope_type, workspace_id=workspace_id, anthropic_beta=anthropic_beta
            )
        ),
    )
