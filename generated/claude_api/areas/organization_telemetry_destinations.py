# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.telemetry_destinations`: Where traces of the organization's requests go.

The functions say what a call would do, and do nothing; the methods of `claude.organization.telemetry_destinations` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.deleted_telemetry_destination import DeletedTelemetryDestination
    from ..models.telemetry_destination import TelemetryDestination
    from ..models.telemetry_destination_page import TelemetryDestinationPage
    from ..models.telemetry_destination_state_params import TelemetryDestinationStateParams
    from ..models.telemetry_destination_test_response import TelemetryDestinationTestResponse
    from ..models.telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from ..models.telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams

PATH = "organization.telemetry_destinations"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_telemetry_destination", "call"),
    "delete": ("delete_organization_telemetry_destination", "call"),
    "list": ("list_organization_telemetry_destinations", "pages"),
    "retrieve": ("retrieve_organization_telemetry_destination", "call"),
    "test": ("test_organization_telemetry_destination", "call"),
    "update": ("update_organization_telemetry_destination", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "workspaces": "organization_telemetry_destinations_workspaces",
}


def create_organization_telemetry_destination(
    *,
    endpoint_url: str,
    workspaces: TelemetryDestinationWorkspacesParams | Mapping[str, Any],
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[TelemetryDestination]:
    """Make a telemetry destination.

    Spans of the workspaces it covers are sent there by OTLP over HTTP, from now on. An organization has at most
    10 destinations, disabled ones included.

    Args:
        endpoint_url: The collector's address: `https`, a host name and no IP address, port 443, without query,
            fragment and user. It may have a path, but not `/v1/traces`, which is added.
        workspaces: Which workspaces a destination covers.
        display_name: What people see.
        headers: What is sent along with every delivery, as `authorization`. Secrets that nothing shows again. Names
            of up to 128 characters, different also in lower case; values in printable ASCII without spaces around
            them; 16384 bytes in all. Refused are names such as `host`, `cookie`, `user-agent`, and those that begin
            with `anthropic-`, `content-`, `proxy-` or `x-forwarded-`.
        traces: Which traces a destination gets. What a change leaves out stays as it is.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_telemetry_destinations.create_organization_telemetry_destination",
        options,
        body={
            "endpoint_url": endpoint_url,
            "workspaces": workspaces,
            "display_name": display_name,
            "headers": headers,
            "traces": traces,
        },
    )


def delete_organization_telemetry_destination(
    destination_id: str, **options: Unpack[Options]
) -> PlannedCall[DeletedTelemetryDestination]:
    """Delete a telemetry destination.

    With its list of workspaces, for good. Other destinations still get the spans of those workspaces.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_telemetry_destinations.delete_organization_telemetry_destination", options, path=(destination_id,)
    )


def list_organization_telemetry_destinations(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[TelemetryDestinationPage, TelemetryDestination]:
    """List the telemetry destinations.

    Newest first, disabled ones included.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_ids: Only destinations that cover any of these, `wrkspc_...`. One that is unknown matches none.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_telemetry_destinations.list_organization_telemetry_destinations",
        options,
        arguments={"limit": limit, "page": page, "workspace_ids": workspace_ids},
        style="cursor",
    )


def retrieve_organization_telemetry_destination(
    destination_id: str, **options: Unpack[Options]
) -> PlannedCall[TelemetryDestination]:
    """Look at one telemetry destination.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_telemetry_destinations.retrieve_organization_telemetry_destination",
        options,
        path=(destination_id,),
    )


def test_organization_telemetry_destination(
    destination_id: str, **options: Unpack[Options]
) -> PlannedCall[TelemetryDestinationTestResponse]:
    """Send a span to a telemetry destination and see whether it arrives.

    A span called `anthropic.test`, once, with the registered headers; also where the destination is disabled.
    Nothing of the destination changes. Wait 10 seconds between two tests of one, or get a 429.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_telemetry_destinations.test_organization_telemetry_destination", options, path=(destination_id,)
    )


def update_organization_telemetry_destination(
    destination_id: str,
    *,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: TelemetryDestinationStateParams | Mapping[str, Any] | Unset = UNSET,
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None | Unset = UNSET,
    workspaces: TelemetryDestinationWorkspacesParams | Mapping[str, Any] | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[TelemetryDestination]:
    """Change a telemetry destination.

    What the request leaves out stays as it is; something must be in it. Another host or port removes all headers.
    If two changes meet, one is refused (409 `conflict_error`): look at the destination and try again.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        display_name: What people see; null for no name.
        endpoint_url: The collector's address, by the rules for new ones. Another host or port removes all headers,
            so send them, too, and `traces.endpoint_url` (or null) if there is one.
        headers: Headers to set, each by its name in upper or lower case; null removes one. To set any, send
            `endpoint_url`, too, even if it stays. The limits are those for new destinations; a value that was
            stored earlier counts as 4096 bytes.
        state: Whether anything is sent to a destination.
        traces: Which traces it gets; null for the defaults.
        workspaces: Which workspaces a destination covers.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_telemetry_destinations.update_organization_telemetry_destination",
        options,
        path=(destination_id,),
        body={
            "display_name": display_name,
            "endpoint_url": endpoint_url,
            "headers": headers,
            "state": state,
            "traces": traces,
            "workspaces": workspaces,
        },
    )
