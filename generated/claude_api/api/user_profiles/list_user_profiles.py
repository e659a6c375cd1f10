# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the user profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.user_profile_enforcement_status import UserProfileEnforcementStatusValue
    from ...models.user_profile_list_order_by import UserProfileListOrderByValue
    from ...models.user_profile_page import UserProfilePage

OPERATION = Operation(
    name="list_user_profiles",
    method="GET",
    path="/v1/user_profiles",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("enforcement_status", "enforcement_status[]", "form"),
        ("limit", "limit", "form"),
        ("order", "order", "form"),
        ("order_by", "order_by", "form"),
        ("page", "page", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "user_profile_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        enforcement_status: Only profiles in these states. Pages may then be short or even empty while there are
            more; only a null `next_page` is the end. Older betas refuse it.
        limit: How many objects a page holds at most. Server default: 20.
        order: Which way round, `desc` is from last to first. Server default: "desc".
        order_by: By what they are sorted. Server default: "created_at".
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (), (enforcement_status, limit, order, order_by, page), (anthropic_beta, anthropic_workspace_id)
    )


def parse_response(response: Any) -> UserProfilePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: UserProfilePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> UserProfilePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                enforcement_status=enforcement_status,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[UserProfilePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                enforcement_status=enforcement_status,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> UserProfilePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                enforcement_status=enforcement_status,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[UserProfilePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                enforcement_status=enforcement_status,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
