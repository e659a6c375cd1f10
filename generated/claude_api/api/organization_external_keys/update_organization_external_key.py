# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change an external key.

What the request leaves out stays. Once a workspace refers to the key, only its name can change; provider and
`key_name` of a Google Cloud key never can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.external_key import ExternalKey
    from ...models.external_key_create_provider_config_param import ExternalKeyCreateProviderConfigParam
    from ...models.update_organization_external_key_request import UpdateOrganizationExternalKeyRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        display_name: str | None
        geo: Literal["us"] | None
        provider_config: ExternalKeyCreateProviderConfigParam | Mapping[str, Any] | None


OPERATION = Operation(
    name="update_organization_external_key",
    method="POST",
    path="/v1/organizations/external_keys/{external_key_id}",
    body_kind="json",
    body_fields=("display_name", "geo", "provider_config"),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "external_key:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    external_key_id: str,
    *,
    body: UpdateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        external_key_id: The external key's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("external_key_id", external_key_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ExternalKey:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ExternalKey = parse(OPERATION, response)
    return value


def sync(
    external_key_id: str,
    *,
    client: Client,
    body: UpdateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ExternalKey:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(external_key_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    external_key_id: str,
    *,
    client: Client,
    body: UpdateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ExternalKey]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(external_key_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    external_key_id: str,
    *,
    client: Client,
    body: UpdateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ExternalKey:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(external_key_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    external_key_id: str,
    *,
    client: Client,
    body: UpdateOrganizationExternalKeyRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ExternalKey]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(external_key_id, body=body, anthropic_beta=anthropic_beta))
    )
