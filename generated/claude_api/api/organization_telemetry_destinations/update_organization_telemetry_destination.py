# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a telemetry destination.

What the request leaves out stays as it is; something must be in it. Another host or port removes all headers.
If two changes meet, one is refused (409 `conflict_error`): look at the destination and try again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.telemetry_destination import TelemetryDestination
    from ...models.telemetry_destination_state_params import TelemetryDestinationStateParams
    from ...models.telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from ...models.telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams
    from ...models.update_organization_telemetry_destination_request import (
        UpdateOrganizationTelemetryDestinationRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        display_name: str | None
        endpoint_url: str
        headers: Mapping[str, str | None] | None
        state: TelemetryDestinationStateParams | Mapping[str, Any]
        traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None
        workspaces: TelemetryDestinationWorkspacesParams | Mapping[str, Any]


OPERATION = Operation(
    name="update_organization_telemetry_destination",
    method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}",
    body_kind="json",
    body_fields=("display_name", "endpoint_url", "headers", "state", "traces", "workspaces"),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "telemetry_destination:decode"),),
    stream=None,
    beta="telemetry-destinations-2026-08-11",
)


def request_kwargs(
    destination_id: str,
    *,
    body: UpdateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("destination_id", destination_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> TelemetryDestination:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: TelemetryDestination = parse(OPERATION, response)
    return value


def sync(
    destination_id: str,
    *,
    client: Client,
    body: UpdateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestination:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(destination_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    destination_id: str,
    *,
    client: Client,
    body: UpdateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestination]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(destination_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    destination_id: str,
    *,
    client: Client,
    body: UpdateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestination:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(destination_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    destination_id: str,
    *,
    client: Client,
    body: UpdateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestination]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(destination_id, body=body, anthropic_beta=anthropic_beta))
    )
