# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Keep a work item.

Prolongs the worker's lease on the item, and tells by `state` whether it should stop. For the workers of a
self-hosted environment; those of the SDKs and the command line tool call this by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.self_hosted_work_heartbeat_response import SelfHostedWorkHeartbeatResponse

OPERATION = Operation(
    name="heartbeat_environment_work",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("desired_ttl_seconds", "desired_ttl_seconds", "form"),
        ("expected_last_heartbeat", "expected_last_heartbeat", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "self_hosted_work_heartbeat_response:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    environment_id: str,
    work_id: str,
    *,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        desired_ttl_seconds: For how long, in seconds.
        expected_last_heartbeat: The `last_heartbeat` of the answer before, unchanged, or `NO_HEARTBEAT` the first
            time. The call fails with 412 if another heartbeat came in between. Not looked at while the item is
            `stopping` or `stopped`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("environment_id", environment_id), ("work_id", work_id)),
        (desired_ttl_seconds, expected_last_heartbeat),
        (anthropic_beta,),
    )


def parse_response(response: Any) -> SelfHostedWorkHeartbeatResponse:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SelfHostedWorkHeartbeatResponse = parse(OPERATION, response)
    return value


def sync(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWorkHeartbeatResponse:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                environment_id,
                work_id,
                desired_ttl_seconds=desired_ttl_seconds,
                expected_last_heartbeat=expected_last_heartbeat,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWorkHeartbeatResponse]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                environment_id,
                work_id,
                desired_ttl_seconds=desired_ttl_seconds,
                expected_last_heartbeat=expected_last_heartbeat,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWorkHeartbeatResponse:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                environment_id,
                work_id,
                desired_ttl_seconds=desired_ttl_seconds,
                expected_last_heartbeat=expected_last_heartbeat,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWorkHeartbeatResponse]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                environment_id,
                work_id,
                desired_ttl_seconds=desired_ttl_seconds,
                expected_last_heartbeat=expected_last_heartbeat,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
