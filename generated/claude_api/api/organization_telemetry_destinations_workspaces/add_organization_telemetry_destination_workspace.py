# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Put a workspace on the list of a destination.

Under `include` its spans are sent from now on, under `exclude` they are not any more. A list holds at most
1000; one that is on it already stays as it is. Archived workspaces cannot be added, and a destination that
covers all has no list (400).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.telemetry_destination_workspace import TelemetryDestinationWorkspace

OPERATION = Operation(
    name="add_organization_telemetry_destination_workspace",
    method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "telemetry_destination_workspace:decode"),),
    stream=None,
    beta="telemetry-destinations-2026-08-11",
)


def request_kwargs(
    destination_id: str, workspace_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("destination_id", destination_id), ("workspace_id", workspace_id)), (), (anthropic_beta,))


def parse_response(response: Any) -> TelemetryDestinationWorkspace:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: TelemetryDestinationWorkspace = parse(OPERATION, response)
    return value


def sync(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestinationWorkspace:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(destination_id, workspace_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestinationWorkspace]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(destination_id, workspace_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestinationWorkspace:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(destination_id, workspace_id, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestinationWorkspace]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(destination_id, workspace_id, anthropic_beta=anthropic_beta))
    )
