# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Delete a plugin.

With all its versions, settings and shares, for good; also a member's. One that comes from a repository is
removed there (400). To take a plugin out of use, set it to `not_available` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.deleted_plugin import DeletedPlugin

OPERATION = Operation(
    name="delete_organization_plugin",
    method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "deleted_plugin:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> DeletedPlugin:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: DeletedPlugin = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> DeletedPlugin:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(plugin_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    plugin_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[DeletedPlugin]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(plugin_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    plugin_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> DeletedPlugin:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(plugin_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    plugin_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[DeletedPlugin]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(plugin_id, anthropic_beta=anthropic_beta)))
