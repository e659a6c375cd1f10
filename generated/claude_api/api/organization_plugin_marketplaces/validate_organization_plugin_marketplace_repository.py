# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Check a marketplace in a public repository.

As with a zip file. A repository, branch or commit that is not there is a report with `valid: false`, not an
error.
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
    from ...models.plugin_marketplace_validation_report import PluginMarketplaceValidationReport
    from ...models.validate_organization_plugin_marketplace_repository_request import (
        ValidateOrganizationPluginMarketplaceRepositoryRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        repository_url: Required[str]
        ref: str | None


OPERATION = Operation(
    name="validate_organization_plugin_marketplace_repository",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/validate_repository",
    body_kind="json",
    body_fields=("repository_url", "ref"),
    body_required=("repository_url",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_marketplace_validation_report:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    *,
    body: ValidateOrganizationPluginMarketplaceRepositoryRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> PluginMarketplaceValidationReport:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginMarketplaceValidationReport = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceRepositoryRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplaceValidationReport:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceRepositoryRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplaceValidationReport]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceRepositoryRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplaceValidationReport:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceRepositoryRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplaceValidationReport]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
