# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the telemetry destinations.

Newest first, disabled ones included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.telemetry_destination_page import TelemetryDestinationPage

OPERATION = Operation(
    name="list_organization_telemetry_destinations",
    method="GET",
    path="/v1/organizations/telemetry_destinations",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("limit", "limit", "form"), ("page", "page", "form"), ("workspace_ids", "workspace_ids[]", "form")),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "telemetry_destination_page:decode"),),
    stream=None,
    beta="telemetry-destinations-2026-08-11",
)


def request_kwargs(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_ids: Only destinations that cover any of these, `wrkspc_...`. One that is unknown matches none.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (limit, page, workspace_ids), (anthropic_beta,))


def parse_response(response: Any) -> TelemetryDestinationPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: TelemetryDestinationPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestinationPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(limit=limit, page=page, workspace_ids=workspace_ids, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestinationPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(request_kwargs(limit=limit, page=page, workspace_ids=workspace_ids, anthropic_beta=anthropic_beta)),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> TelemetryDestinationPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(limit=limit, page=page, workspace_ids=workspace_ids, anthropic_beta=anthropic_beta)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[TelemetryDestinationPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(limit=limit, page=page, workspace_ids=workspace_ids, anthropic_beta=anthropic_beta)
        ),
    )
