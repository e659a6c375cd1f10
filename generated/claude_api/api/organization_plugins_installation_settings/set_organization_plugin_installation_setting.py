# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set whether members have a plugin.

For the organization, or for a group. Send writes to one plugin one after another: a 503 with `x-should-retry`
was not carried out and can be sent again.
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
    from ...models.plugin_installation_setting import PluginInstallationSetting
    from ...models.set_organization_plugin_installation_setting_request import (
        SetOrganizationPluginInstallationSettingRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        installation_preference: Required[Literal["auto_install", "available", "not_available", "required"] | str]


OPERATION = Operation(
    name="set_organization_plugin_installation_setting",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    body_kind="json",
    body_fields=("installation_preference",),
    body_required=("installation_preference",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_installation_setting:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str,
    target: str,
    *,
    body: SetOrganizationPluginInstallationSettingRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        target: `organization`, or the id of a group, `rbac_group_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id), ("target", target)), (), (anthropic_beta,), body)


def parse_response(response: Any) -> PluginInstallationSetting:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginInstallationSetting = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    body: SetOrganizationPluginInstallationSettingRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginInstallationSetting:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(plugin_id, target, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    body: SetOrganizationPluginInstallationSettingRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginInstallationSetting]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(plugin_id, target, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    body: SetOrganizationPluginInstallationSettingRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginInstallationSetting:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(plugin_id, target, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    body: SetOrganizationPluginInstallationSettingRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginInstallationSetting]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(plugin_id, target, body=body, anthropic_beta=anthropic_beta))
    )
