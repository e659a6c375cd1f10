# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the members of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_user_page import OrganizationUserPage

OPERATION = Operation(
    name="list_organization_users",
    method="GET",
    path="/v1/organizations/users",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("after_id", "after_id", "form"),
        ("before_id", "before_id", "form"),
        ("email", "email", "form"),
        ("limit", "limit", "form"),
        ("roles", "roles[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_user_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        email: Only the member with this mail address.
        limit: How many objects a page holds at most. Server default: 20.
        roles: Only members of one of these roles: `user`, `developer`, `billing`, `admin`, `claude_code_user`; in
            Claude Enterprise `user`, `owner`, `primary_owner`, `membership_admin`, `managed`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (after_id, before_id, email, limit, roles), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationUserPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationUserPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationUserPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationUserPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationUserPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationUserPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
