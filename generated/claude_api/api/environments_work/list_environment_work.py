# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the work items of an environment.

With the environment's key as bearer token; an API key is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.self_hosted_work_page import SelfHostedWorkPage

OPERATION = Operation(
    name="list_environment_work",
    method="GET",
    path="/v1/environments/{environment_id}/work",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("limit", "limit", "form"), ("page", "page", "form")),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "self_hosted_work_page:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    environment_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        environment_id: The environment's id, `env_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("environment_id", environment_id),), (limit, page), (anthropic_beta,))


def parse_response(response: Any) -> SelfHostedWorkPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SelfHostedWorkPage = parse(OPERATION, response)
    return value


def sync(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWorkPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(environment_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWorkPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(environment_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWorkPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(environment_id, limit=limit, page=page, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWorkPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(environment_id, limit=limit, page=page, anthropic_beta=anthropic_beta)),
    )
