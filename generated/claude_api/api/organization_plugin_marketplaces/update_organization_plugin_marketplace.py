# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set what members have of a marketplace.

For every plugin without a setting of its own, later ones included. Only marketplaces of the organization
(else 403). Needs the scope `write:plugins`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.plugin_marketplace import PluginMarketplace
    from ...models.update_organization_plugin_marketplace_request import UpdateOrganizationPluginMarketplaceRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        default_installation_preference: Required[
            Literal["auto_install", "available", "not_available", "required"] | str
        ]


OPERATION = Operation(
    name="update_organization_plugin_marketplace",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/{marketplace_id}",
    body_kind="json",
    body_fields=("default_installation_preference",),
    body_required=("default_installation_preference",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_marketplace:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    marketplace_id: str,
    *,
    body: UpdateOrganizationPluginMarketplaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        marketplace_id: The marketplace's id, `marketplace_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("marketplace_id", marketplace_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> PluginMarketplace:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginMarketplace = parse(OPERATION, response)
    return value


def sync(
    marketplace_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginMarketplaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplace:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(marketplace_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    marketplace_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginMarketplaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplace]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(marketplace_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    marketplace_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginMarketplaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplace:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(marketplace_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    marketplace_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginMarketplaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplace]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(marketplace_id, body=body, anthropic_beta=anthropic_beta))
    )
