# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a federation issuer.

`jwks` is replaced as a whole. An archived issuer cannot be changed (400). One behind a rule with more than
the workspace scopes can be changed in the Console only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.federation_issuer import FederationIssuer
    from ...models.issuer_create_jwks_param import IssuerCreateJWKSParam
    from ...models.update_organization_federation_issuer_request import UpdateOrganizationFederationIssuerRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        check_jti: bool | None
        issuer_url: str | None
        jwks: IssuerCreateJWKSParam | Mapping[str, Any] | None
        jwks_polling_disabled: bool | None
        max_jwt_lifetime_seconds: int | None
        name: str | None


OPERATION = Operation(
    name="update_organization_federation_issuer",
    method="POST",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}",
    body_kind="json",
    body_fields=("check_jti", "issuer_url", "jwks", "jwks_polling_disabled", "max_jwt_lifetime_seconds", "name"),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_issuer:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    federation_issuer_id: str,
    *,
    body: UpdateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        federation_issuer_id: The federation issuer's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("federation_issuer_id", federation_issuer_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> FederationIssuer:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationIssuer = parse(OPERATION, response)
    return value


def sync(
    federation_issuer_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(federation_issuer_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(federation_issuer_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    federation_issuer_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationIssuer:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(federation_issuer_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    federation_issuer_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationIssuerRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationIssuer]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(federation_issuer_id, body=body, anthropic_beta=anthropic_beta))
    )
