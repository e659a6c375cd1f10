# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the plugin marketplaces.

Newest first: those of the organization, and those of its members. They are made and connected in claude.ai.
Needs the scope `read:plugins` (or `read:org_audit`, `read:compliance_org_data`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.plugin_marketplace_page import PluginMarketplacePage

OPERATION = Operation(
    name="list_organization_plugin_marketplaces",
    method="GET",
    path="/v1/organizations/plugin_marketplaces",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("limit", "limit", "form"),
        ("organization_id", "organization_id", "form"),
        ("owner_type", "owner_type", "form"),
        ("page", "page", "form"),
        ("source", "source", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_marketplace_page:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        owner_type: Only those of the organization, or only those of members.
        page: The `next_page` of the page before.
        source: Only those that get their plugins in this way.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (limit, organization_id, owner_type, page, source), (anthropic_beta,))


def parse_response(response: Any) -> PluginMarketplacePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginMarketplacePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplacePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                limit=limit,
                organization_id=organization_id,
                owner_type=owner_type,
                page=page,
                source=source,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplacePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                limit=limit,
                organization_id=organization_id,
                owner_type=owner_type,
                page=page,
                source=source,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginMarketplacePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                limit=limit,
                organization_id=organization_id,
                owner_type=owner_type,
                page=page,
                source=source,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginMarketplacePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                limit=limit,
                organization_id=organization_id,
                owner_type=owner_type,
                page=page,
                source=source,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
