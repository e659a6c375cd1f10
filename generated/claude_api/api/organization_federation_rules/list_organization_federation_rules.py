# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the federation rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.federation_rule_page import FederationRulePage

OPERATION = Operation(
    name="list_organization_federation_rules",
    method="GET",
    path="/v1/organizations/federation_rules",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("include_archived", "include_archived", "form"),
        ("issuer_id", "issuer_id", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_rule_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        issuer_id: Only rules of this issuer.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (include_archived, issuer_id, limit, page), (anthropic_beta,))


def parse_response(response: Any) -> FederationRulePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationRulePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRulePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                include_archived=include_archived,
                issuer_id=issuer_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRulePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                include_archived=include_archived,
                issuer_id=issuer_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRulePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                include_archived=include_archived,
                issuer_id=issuer_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRulePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                include_archived=include_archived,
                issuer_id=issuer_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
