# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a telemetry destination.

Spans of the workspaces it covers are sent there by OTLP over HTTP, from now on. An organization has at most
10 destinations, disabled ones included.
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
    from ...models.create_organization_telemetry_destination_request import (
        CreateOrganizationTelemetryDestinationRequest,
    )
    from ...models.telemetry_destination import TelemetryDestination
    from ...models.telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from ...models.telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        endpoint_url: Required[str]
        workspaces: Required[TelemetryDestinationWorkspacesParams | Mapping[str, Any]]
        display_name: str | None
        headers: Mapping[str, str]
        traces: TelemetryDestinationTracesParams | Mapping[str, Any]


OPERATION = Operation(
    name="create_organization_telemetry_destination",
    method="POST",
    path="/v1/organizations/telemetry_destinations",
    body_kind="json",
    body_fields=("endpoint_url", "workspaces", "display_name", "headers", "traces"),
    body_required=("endpoint_url", "workspaces"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "telemetry_destination:decode"),),
    stream=None,
    beta="telemetry-destinations-2026-08-11",
)


def request_kwargs(
    *,
    body: CreateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> TelemetryDestination:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: TelemetryDestination = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestination:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestination]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestination:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationTelemetryDestinationRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestination]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
