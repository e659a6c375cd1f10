# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Archive a federation issuer.

Refused with 400 while a rule that is in force names it. A second call changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.federation_issuer import FederationIssuer

OPERATION = Operation(
    name="archive_organization_federation_issuer",
    method="POST",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}/archive",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_issuer:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    federation_issuer_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        federation_issuer_id: The federation issuer's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("federation_issuer_id", federation_issuer_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> FederationIssuer:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationIssuer = parse(OPERATION, response)
    return value


def sync(
    federation_issuer_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(federation_issuer_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(federation_issuer_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    federation_issuer_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(federation_issuer_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(federation_issuer_id, anthropic_beta=anthropic_beta)))
