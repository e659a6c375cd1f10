# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Upload a plugin.

Makes the plugin and its first version. Name and words come from the manifest; the name (lower-case letters,
digits, hyphens, at most 64) must be free in its marketplace: 409 `plugin_name_taken`, or `skill_name_taken`
where a skill of something else is called like one of its own. After a 503 `registration_pending` both are
stored: upload a version to complete them, do not send this again.
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
    from ...models.create_organization_plugin_request import CreateOrganizationPluginRequest
    from ...models.plugin import Plugin

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        marketplace_id: str
        release_notes: str


OPERATION = Operation(
    name="create_organization_plugin",
    method="POST",
    path="/v1/organizations/plugins",
    body_kind="files",
    body_fields=("files[]", "marketplace_id", "release_notes"),
    body_required=("files[]",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    *,
    body: CreateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> Plugin:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: Plugin = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Plugin:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Plugin]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Plugin:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationPluginRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Plugin]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
