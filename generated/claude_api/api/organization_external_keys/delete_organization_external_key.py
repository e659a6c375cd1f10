# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Delete an external key.

Refused while a workspace refers to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.external_key_delete_response import ExternalKeyDeleteResponse

OPERATION = Operation(
    name="delete_organization_external_key",
    method="DELETE",
    path="/v1/organizations/external_keys/{external_key_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "external_key_delete_response:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    external_key_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        external_key_id: The external key's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("external_key_id", external_key_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> ExternalKeyDeleteResponse:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ExternalKeyDeleteResponse = parse(OPERATION, response)
    return value


def sync(
    external_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ExternalKeyDeleteResponse:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(external_key_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    external_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ExternalKeyDeleteResponse]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(external_key_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    external_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ExternalKeyDeleteResponse:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(external_key_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    external_key_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ExternalKeyDeleteResponse]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(external_key_id, anthropic_beta=anthropic_beta)))
