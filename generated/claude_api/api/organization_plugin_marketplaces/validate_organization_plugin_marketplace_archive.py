# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Check a marketplace in a zip file.

Says what claude.ai would take over of it, and stores nothing. One that cannot be read is a report with
`valid: false`, not an error. Plugins that lie elsewhere are fetched from GitHub without signing in; those on
other hosts are not looked at.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, File, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.plugin_marketplace_validation_report import PluginMarketplaceValidationReport
    from ...models.validate_organization_plugin_marketplace_archive_request import (
        ValidateOrganizationPluginMarketplaceArchiveRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        archive: Required[File | bytes | IO[bytes]]


OPERATION = Operation(
    name="validate_organization_plugin_marketplace_archive",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/validate_archive",
    body_kind="files",
    body_fields=("archive",),
    body_required=("archive",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_marketplace_validation_report:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    *,
    body: ValidateOrganizationPluginMarketplaceArchiveRequest | Mapping[str, Any],
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
    body: ValidateOrganizationPluginMarketplaceArchiveRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplaceValidationReport:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceArchiveRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplaceValidationReport]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceArchiveRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplaceValidationReport:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: ValidateOrganizationPluginMarketplaceArchiveRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplaceValidationReport]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
