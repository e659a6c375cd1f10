# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the invites.

Pending, accepted and expired ones, unless told otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_invite_page import OrganizationInvitePage

OPERATION = Operation(
    name="list_organization_invites",
    method="GET",
    path="/v1/organizations/invites",
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
        ("statuses", "statuses[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_invite_page:decode"),),
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
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        email: Only invites to this mail address; upper and lower case are the same.
        limit: How many objects a page holds at most. Server default: 20.
        roles: Only invites to one of these roles: `user`, `developer`, `billing`, `admin`, `claude_code_user`; in
            Claude Enterprise `user`, `owner`, `primary_owner`, `membership_admin`, `managed`.
        statuses: Only invites of one of these statuses.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (after_id, before_id, email, limit, roles, statuses), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationInvitePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationInvitePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationInvitePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                statuses=statuses,
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
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationInvitePage]:
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
                statuses=statuses,
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
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationInvitePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                email=email,
                limit=limit,
                roles=roles,
                statuses=statuses,
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
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationInvitePage]:
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
                statuses=statuses,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
