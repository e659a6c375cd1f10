# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Upload a new version of a plugin.

Members get it, unless another version was pinned. The manifest's `name` must be the plugin's. Only in a
marketplace of the kind `manual`. A 409 `skill_name_taken` names the skill; after a 503 `registration_pending`
the version is stored, and the next upload completes it.
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
    from ...models.create_organization_plugin_version_request import CreateOrganizationPluginVersionRequest
    from ...models.plugin_version import PluginVersion

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        release_notes: str


OPERATION = Operation(
    name="create_organization_plugin_version",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}/versions",
    body_kind="files",
    body_fields=("files[]", "release_notes"),
    body_required=("files[]",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_version:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str,
    *,
    body: CreateOrganizationPluginVersionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> PluginVersion:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginVersion = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    *,
    client: Client,
    body: CreateOrganizationPluginVersionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginVersion:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    body: CreateOrganizationPluginVersionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginVersion]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    body: CreateOrganizationPluginVersionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginVersion:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    body: CreateOrganizationPluginVersionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginVersion]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))
