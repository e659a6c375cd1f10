# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the organization's rate limits.

Those of the Messages API, an entry for each family of models and each kind of call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.organization_rate_limit_page import OrganizationRateLimitPage

OPERATION = Operation(
    name="list_organization_rate_limits",
    method="GET",
    path="/v1/organizations/rate_limits",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("group_type", "group_type", "form"),
        ("limit", "limit", "form"),
        ("model", "model", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_rate_limit_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        group_type: Only groups of this kind.
        limit: How many entries a page holds at most; without it all come at once.
        model: Only the entry with this model, by any of its names; 404 if there is none.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (group_type, limit, model, page), (anthropic_beta,))


def parse_response(response: Any) -> OrganizationRateLimitPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationRateLimitPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationRateLimitPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(group_type=group_type, limit=limit, model=model, page=page, anthropic_beta=anthropic_beta)
        )
    )


def sync_detailed(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationRateLimitPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(group_type=group_type, limit=limit, model=model, page=page, anthropic_beta=anthropic_beta)
        ),
    )


async def asyncio(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationRateLimitPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(group_type=group_type, limit=limit, model=model, page=page, anthropic_beta=anthropic_beta)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationRateLimitPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(group_type=group_type, limit=limit, model=model, page=page, anthropic_beta=anthropic_beta)
        ),
    )
