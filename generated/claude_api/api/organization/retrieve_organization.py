# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See which organization the credential belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_info import OrganizationInfo

OPERATION = Operation(
    name="retrieve_organization",
    method="GET",
    path="/v1/organizations/me",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_info:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(*, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationInfo:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationInfo = parse(OPERATION, response)
    return value


def sync(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationInfo:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(anthropic_beta=anthropic_beta)))


def sync_detailed(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationInfo]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(anthropic_beta=anthropic_beta)))


async def asyncio(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> OrganizationInfo:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[OrganizationInfo]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(anthropic_beta=anthropic_beta)))
