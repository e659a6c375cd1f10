# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Look at one API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.api_key import APIKey

OPERATION = Operation(
    name="retrieve_organization_api_key",
    method="GET",
    path="/v1/organizations/api_keys/{api_key_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "api_key:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    api_key_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        api_key_id: The API key's id, `apikey_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("api_key_id", api_key_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> APIKey:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: APIKey = parse(OPERATION, response)
    return value


def sync(
    api_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> APIKey:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(api_key_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    api_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[APIKey]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(api_key_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    api_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> APIKey:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(api_key_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    api_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[APIKey]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(api_key_id, anthropic_beta=anthropic_beta)))
