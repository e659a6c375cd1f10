# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Sign a member out everywhere.

Ends sessions, trusted devices and the OAuth tokens of this organization, mostly at once, at the latest within
an hour. The role stays, and nothing keeps the member from coming back; API keys go on. The primary owner and
the caller are refused. After a 503, send it again. A beta for Claude Enterprise; an API key needs the scope
`write:members`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_user import OrganizationUser

OPERATION = Operation(
    name="sign_out_organization_user",
    method="POST",
    path="/v1/organizations/users/{user_id}/sign_out",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_user:decode"),),
    stream=None,
    beta="admin-user-sign-out-2026-10-08",
)


def request_kwargs(
    user_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        user_id: The user's id, `user_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("user_id", user_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationUser:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationUser = parse(OPERATION, response)
    return value


def sync(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationUser:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationUser]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationUser:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationUser]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(user_id, anthropic_beta=anthropic_beta)))
