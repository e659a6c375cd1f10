# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the plugin installation settings.

Of a plugin of the organization; one of a member has shares instead (404).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.plugin_installation_setting_page import PluginInstallationSettingPage

OPERATION = Operation(
    name="list_organization_plugin_installation_settings",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("limit", "limit", "form"),
        ("organization_id", "organization_id", "form"),
        ("page", "page", "form"),
        ("target_type", "target_type", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_installation_setting_page:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str,
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        page: The `next_page` of the page before.
        target_type: Only settings of the whole organization, or only those of groups.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id),), (limit, organization_id, page, target_type), (anthropic_beta,))


def parse_response(response: Any) -> PluginInstallationSettingPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginInstallationSettingPage = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginInstallationSettingPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                plugin_id,
                limit=limit,
                organization_id=organization_id,
                page=page,
                target_type=target_type,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginInstallationSettingPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                plugin_id,
                limit=limit,
                organization_id=organization_id,
                page=page,
                target_type=target_type,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginInstallationSettingPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                plugin_id,
                limit=limit,
                organization_id=organization_id,
                page=page,
                target_type=target_type,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginInstallationSettingPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                plugin_id,
                limit=limit,
                organization_id=organization_id,
                page=page,
                target_type=target_type,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
