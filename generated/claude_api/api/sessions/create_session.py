# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Start a session with an agent.

The session keeps a copy of the agent as it is now; later versions of the agent do not change it. It is idle
at first and waits for its first event, unless `initial_events` brings some along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_session_request import CreateSessionRequest
    from ...models.managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from ...models.managed_agents_resource_param import ManagedAgentsResourceParam
    from ...models.managed_agents_session import ManagedAgentsSession
    from ...models.session_create_agent_param import SessionCreateAgentParam
    from ...models.session_create_initial_event_param import SessionCreateInitialEventParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        agent: Required[SessionCreateAgentParam | Mapping[str, Any] | str]
        environment_id: Required[str]
        budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any]
        initial_events: Sequence[SessionCreateInitialEventParam | Mapping[str, Any]]
        metadata: Mapping[str, str]
        resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]]
        title: str | None
        vault_ids: Sequence[str]


OPERATION = Operation(
    name="create_session",
    method="POST",
    path="/v1/sessions",
    body_kind="json",
    body_fields=("agent", "environment_id", "budget", "initial_events", "metadata", "resources", "title", "vault_ids"),
    body_required=("agent", "environment_id"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_session:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    *,
    body: CreateSessionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsSession:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsSession = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateSessionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSession:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateSessionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSession]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CreateSessionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSession:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateSessionRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSession]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
