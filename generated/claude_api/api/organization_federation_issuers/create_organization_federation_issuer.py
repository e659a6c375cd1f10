# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Trust an issuer of identities.

Its tokens can then be exchanged for access tokens, as federation rules say. With `discovery` and no address
of its own, the issuer's URL must be reachable by HTTPS; with the other ways to the keys it is only compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_organization_federation_issuer_request import CreateOrganizationFederationIssuerRequest
    from ...models.federation_issuer import FederationIssuer
    from ...models.issuer_create_jwks_param import IssuerCreateJWKSParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        issuer_url: Required[str]
        name: Required[str]
        check_jti: bool | None
        jwks: IssuerCreateJWKSParam | Mapping[str, Any]
        max_jwt_lifetime_seconds: int | None


OPERATION = Operation(
    name="create_organization_federation_issuer",
    method="POST",
    path="/v1/organizations/federation_issuers",
    body_kind="json",
    body_fields=("issuer_url", "name", "check_jti", "jwks", "max_jwt_lifetime_seconds"),
    body_required=("issuer_url", "name"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_issuer:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> FederationIssuer:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationIssuer = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
