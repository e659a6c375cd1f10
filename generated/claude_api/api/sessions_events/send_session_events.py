# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Send events to a session.

They are handled in this order, and the session runs until it is idle again. There may be one
`system.message`, as the last one; what you say or answer just before it is what it goes with.
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
    from ...models.managed_agents_event_params import ManagedAgentsEventParams
    from ...models.managed_agents_send_session_events import ManagedAgentsSendSessionEvents
    from ...models.send_session_events_request import SendSessionEventsRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        events: Required[Sequence[ManagedAgentsEventParams | Mapping[str, Any]]]


OPERATION = Operation(
    name="send_session_events",
    method="POST",
    path="/v1/sessions/{session_id}/events",
    body_kind="json",
    body_fields=("events",),
    body_required=("events",),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_send_session_events:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    session_id: str,
    *,
    body: SendSessionEventsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        session_id: The session's id, `sesn_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("session_id", session_id),), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsSendSessionEvents:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsSendSessionEvents = parse(OPERATION, response)
    return value


def sync(
    session_id: str,
    *,
    client: Client,
    body: SendSessionEventsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSendSessionEvents:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    body: SendSessionEventsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSendSessionEvents]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    session_id: str,
    *,
    client: Client,
    body: SendSessionEventsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSendSessionEvents:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    body: SendSessionEventsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSendSessionEvents]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
