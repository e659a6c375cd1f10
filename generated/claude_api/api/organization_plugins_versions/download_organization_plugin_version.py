# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Fetch the archive of a version.

The zip file as it was stored. Fetching a plugin of a member is recorded in the activity feed, with the key
that did it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="download_organization_plugin_version",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions/{version}/content",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("organization_id", "organization_id", "form"),),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "bytes", ""),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    plugin_id: str,
    version: str,
    *,
    organization_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        version: The version's id, or `latest` for the newest one.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("plugin_id", plugin_id), ("version", version)), (organization_id,), (anthropic_beta,))


def parse_response(response: Any) -> bytes:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: bytes = parse(OPERATION, response)
    return value


def sync(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> bytes:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(plugin_id, version, organization_id=organization_id, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[bytes]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(request_kwargs(plugin_id, version, organization_id=organization_id, anthropic_beta=anthropic_beta)),
    )


async def asyncio(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> bytes:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(plugin_id, version, organization_id=organization_id, anthropic_beta=anthropic_beta)
        )
    )


async def asyncio_detailed(
    plugin_id: str,
    version: str,
    *,
    client: Client,
    organization_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[bytes]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(plugin_id, version, organization_id=organization_id, anthropic_beta=anthropic_beta)
        ),
    )
