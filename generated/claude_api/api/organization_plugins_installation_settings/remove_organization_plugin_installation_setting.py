# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Remove a plugin's setting for the organization or a group.

The marketplace's default then holds, or for a group what the organization or other groups have. 404 if there
is no setting. Send writes to one plugin one after another: a 503 with `x-should-retry` was not carried out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.deleted_plugin_installation_setting import DeletedPluginInstallationSetting

OPERATION = Operation(
    name="remove_organization_plugin_installation_setting",
    method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "deleted_plugin_installation_setting:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str, target: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        target: `organization`, or the id of a group, `rbac_group_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id), ("target", target)), (), (anthropic_beta,))


def parse_response(response: Any) -> DeletedPluginInstallationSetting:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: DeletedPluginInstallationSetting = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> DeletedPluginInstallationSetting:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(plugin_id, target, anthropic_beta=anthropic_beta)))


def sync_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[DeletedPluginInstallationSetting]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(plugin_id, target, anthropic_beta=anthropic_beta)))


async def asyncio(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> DeletedPluginInstallationSetting:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(plugin_id, target, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    plugin_id: str,
    target: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[DeletedPluginInstallationSetting]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(plugin_id, target, anthropic_beta=anthropic_beta)))
