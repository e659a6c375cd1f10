# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Take a work item on.

Its state goes from `queued` to `starting`, and nobody else is given it. For the workers of a self-hosted
environment; those of the SDKs and the command line tool call this by themselves.
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
    name="ack_environment_work",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/ack",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "self_hosted_work:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    environment_id: str, work_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("environment_id", environment_id), ("work_id", work_id)), (), (anthropic_beta,))


def parse_response(response: Any) -> SelfHostedWork:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SelfHostedWork = parse(OPERATION, response)
    return value


def sync(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWork:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(environment_id, work_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWork]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(environment_id, work_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SelfHostedWork:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(environment_id, work_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    environment_id: str,
    work_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SelfHostedWork]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(environment_id, work_id, anthropic_beta=anthropic_beta))
    )
