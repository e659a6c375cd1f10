# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Wait for a work item.

For the workers of a self-hosted environment; those of the SDKs and the command line tool call this by
themselves.

The value is None when the answer is null: No work was there, or came within `block_ms`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.self_hosted_work import SelfHostedWork

OPERATION = Operation(
    name="poll_environment_work",
    method="GET",
    path="/v1/environments/{environment_id}/work/poll",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("block_ms", "block_ms", "form"), ("reclaim_older_than_ms", "reclaim_older_than_ms", "form")),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_worker_id", "anthropic-worker-id", "form-joined"),
    ),
    success=(("200", "json or null", "self_hosted_work:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    environment_id: str,
    *,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_worker_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        environment_id: The environment's id, `env_...`.
        block_ms: How long to wait for one, in milliseconds. Without it, the answer comes at once.
        reclaim_older_than_ms: Also take items that another worker was given longer ago than this, in milliseconds,
            and never acknowledged. Server default: 5000.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_worker_id: A name of this worker, chosen by it; workers that send one are counted in the stats.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("environment_id", environment_id),),
        (block_ms, reclaim_older_than_ms),
        (anthropic_beta, anthropic_worker_id),
    )


def parse_response(response: Any) -> SelfHostedWork | None:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SelfHostedWork | None = parse(OPERATION, response)
    return value


def sync(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_worker_id: str | Unset | None = UNSET,
) -> SelfHostedWork | None:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                environment_id,
                block_ms=block_ms,
                reclaim_older_than_ms=reclaim_older_than_ms,
                anthropic_beta=anthropic_beta,
                anthropic_worker_id=anthropic_worker_id,
            )
        )
    )


def sync_detailed(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_worker_id: str | Unset | None = UNSET,
) -> Response[SelfHostedWork | None]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                environment_id,
                block_ms=block_ms,
                reclaim_older_than_ms=reclaim_older_than_ms,
                anthropic_beta=anthropic_beta,
                anthropic_worker_id=anthropic_worker_id,
            )
        ),
    )


async def asyncio(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_worker_id: str | Unset | None = UNSET,
) -> SelfHostedWork | None:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                environment_id,
                block_ms=block_ms,
                reclaim_older_than_ms=reclaim_older_than_ms,
                anthropic_beta=anthropic_beta,
                anthropic_worker_id=anthropic_worker_id,
            )
        )
    )


async def asyncio_detailed(
    environment_id: str,
    *,
    client: Client,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_worker_id: str | Unset | None = UNSET,
) -> Response[SelfHostedWork | None]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                environment_id,
                block_ms=block_ms,
                reclaim_older_than_ms=reclaim_older_than_ms,
                anthropic_beta=anthropic_beta,
                anthropic_worker_id=anthropic_worker_id,
            )
        ),
    )
