# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the members of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.workspace_member_page import WorkspaceMemberPage

OPERATION = Operation(
    name="list_organization_workspace_members",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/members",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("after_id", "after_id", "form"), ("before_id", "before_id", "form"), ("limit", "limit", "form")),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "workspace_member_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    workspace_id: str,
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        limit: How many objects a page holds at most. Server default: 20.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("workspace_id", workspace_id),), (after_id, before_id, limit), (anthropic_beta,))


def parse_response(response: Any) -> WorkspaceMemberPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: WorkspaceMemberPage = parse(OPERATION, response)
    return value


def sync(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceMemberPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                workspace_id, after_id=after_id, before_id=before_id, limit=limit, anthropic_beta=anthropic_beta
            )
        )
    )


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceMemberPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                workspace_id, after_id=after_id, before_id=before_id, limit=limit, anthropic_beta=anthropic_beta
            )
        ),
    )


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceMemberPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                workspace_id, after_id=after_id, before_id=before_id, limit=limit, anthropic_beta=anthropic_beta
            )
        )
    )


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceMemberPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                workspace_id, after_id=after_id, before_id=before_id, limit=limit, anthropic_beta=anthropic_beta
            )
        ),
    )
