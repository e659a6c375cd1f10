# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the plugins.

Newest first, those of the organization and those of its members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.plugin_page import PluginPage

OPERATION = Operation(
    name="list_organization_plugins",
    method="GET",
    path="/v1/organizations/plugins",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("created_at_gt", "created_at[gt]", "form"),
        ("created_at_gte", "created_at[gte]", "form"),
        ("created_at_lt", "created_at[lt]", "form"),
        ("created_at_lte", "created_at[lte]", "form"),
        ("limit", "limit", "form"),
        ("marketplace_id", "marketplace_id", "form"),
        ("organization_id", "organization_id", "form"),
        ("owner_type", "owner_type", "form"),
        ("owner_user_id", "owner_user_id", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "plugin_page:decode"),),
    stream=None,
    beta="ce-plugins-2026-09-01",
)


def request_kwargs(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_gte: Only what was made at this moment or later.
        created_at_lt: Only what was made before this moment.
        created_at_lte: Only what was made at this moment or earlier.
        limit: How many objects a page holds at most. Server default: 20.
        marketplace_id: Only plugins of this marketplace, `marketplace_...`.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        owner_type: Only those of the organization, or only those of members.
        owner_user_id: Only those of this member, `user_...`, who may have left.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (
            created_at_gt,
            created_at_gte,
            created_at_lt,
            created_at_lte,
            limit,
            marketplace_id,
            organization_id,
            owner_type,
            owner_user_id,
            page,
        ),
        (anthropic_beta,),
    )


def parse_response(response: Any) -> PluginPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: PluginPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                marketplace_id=marketplace_id,
                organization_id=organization_id,
                owner_type=owner_type,
                owner_user_id=owner_user_id,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                marketplace_id=marketplace_id,
                organization_id=organization_id,
                owner_type=owner_type,
                owner_user_id=owner_user_id,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> PluginPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                marketplace_id=marketplace_id,
                organization_id=organization_id,
                owner_type=owner_type,
                owner_user_id=owner_user_id,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[PluginPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                marketplace_id=marketplace_id,
                organization_id=organization_id,
                owner_type=owner_type,
                owner_user_id=owner_user_id,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
