# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make an external key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_organization_external_key_request import CreateOrganizationExternalKeyRequest
    from ...models.external_key import ExternalKey
    from ...models.external_key_create_provider_config_param import ExternalKeyCreateProviderConfigParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        provider_config: Required[ExternalKeyCreateProviderConfigParam | Mapping[str, Any]]
        display_name: str | None
        geo: Literal["us"]
        user_profile_id: str | None


OPERATION = Operation(
    name="create_organization_external_key",
    method="POST",
    path="/v1/organizations/external_keys",
    body_kind="json",
    body_fields=("provider_config", "display_name", "geo", "user_profile_id"),
    body_required=("provider_config",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "external_key:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ExternalKey:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ExternalKey = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ExternalKey:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ExternalKey]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ExternalKey:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ExternalKey]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
