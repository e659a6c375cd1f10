# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""End a user's membership."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.user_remove_response import UserRemoveResponse

OPERATION = Operation(
    name="remove_organization_user",
    method="DELETE",
    path="/v1/organizations/users/{user_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "user_remove_response:decode"),),
    stream=None,
    beta=None,
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


def parse_response(response: Any) -> UserRemoveResponse:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: UserRemoveResponse = parse(OPERATION, response)
    return value


def sync(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> UserRemoveResponse:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[UserRemoveResponse]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> UserRemoveResponse:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(user_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    user_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[UserRemoveResponse]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(user_id, anthropic_beta=anthropic_beta)))
