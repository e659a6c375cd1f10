# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.api_key_page import APIKeyPage

OPERATION = Operation(
    name="list_organization_api_keys",
    method="GET",
    path="/v1/organizations/api_keys",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("after_id", "after_id", "form"),
        ("before_id", "before_id", "form"),
        ("created_by_user_id", "created_by_user_id", "form"),
        ("limit", "limit", "form"),
        ("status", "status", "form"),
        ("workspace_id", "workspace_id", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "api_key_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        created_by_user_id: Only keys that this user made.
        limit: How many objects a page holds at most. Server default: 20.
        status: Only keys of this status.
        workspace_id: Only keys of this workspace.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (), (after_id, before_id, created_by_user_id, limit, status, workspace_id), (anthropic_beta,)
    )


def parse_response(response: Any) -> APIKeyPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: APIKeyPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> APIKeyPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                created_by_user_id=created_by_user_id,
                limit=limit,
                status=status,
                workspace_id=workspace_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[APIKeyPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                created_by_user_id=created_by_user_id,
                limit=limit,
                status=status,
                workspace_id=workspace_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> APIKeyPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                created_by_user_id=created_by_user_id,
                limit=limit,
                status=status,
                workspace_id=workspace_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[APIKeyPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                created_by_user_id=created_by_user_id,
                limit=limit,
                status=status,
                workspace_id=workspace_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
