# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Choose the version that members get.

That version is pinned from then on: later uploads are stored and not given to members. Pinning cannot be
undone.
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
    from ...models.plugin import Plugin
    from ...models.update_organization_plugin_request import UpdateOrganizationPluginRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        served_version_id: Required[str]


OPERATION = Operation(
    name="update_organization_plugin",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}",
    body_kind="json",
    body_fields=("served_version_id",),
    body_required=("served_version_id",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str,
    *,
    body: UpdateOrganizationPluginRequest | Mapping[str, Any],
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


def parse_response(response: Any) -> Plugin:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: Plugin = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Plugin:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    plugin_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Plugin]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    plugin_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Plugin:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    plugin_id: str,
    *,
    client: Client,
    body: UpdateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Plugin]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(plugin_id, body=body, anthropic_beta=anthropic_beta)))
