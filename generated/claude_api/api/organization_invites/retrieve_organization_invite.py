# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Look at one invite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_invite import OrganizationInvite

OPERATION = Operation(
    name="retrieve_organization_invite",
    method="GET",
    path="/v1/organizations/invites/{invite_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_invite:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    invite_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        invite_id: The invite's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("invite_id", invite_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationInvite:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationInvite = parse(OPERATION, response)
    return value


def sync(
    invite_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationInvite:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(invite_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    invite_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationInvite]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(invite_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    invite_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationInvite:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(invite_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    invite_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationInvite]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(invite_id, anthropic_beta=anthropic_beta)))
