# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.telemetry_destinations.workspaces`: Whose traces go there.

The functions say what a call would do, and do nothing; the methods of `claude.organization.telemetry_destinations.workspaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.deleted_telemetry_destination_workspace import DeletedTelemetryDestinationWorkspace
    from ..models.telemetry_destination_workspace import TelemetryDestinationWorkspace
    from ..models.telemetry_destination_workspace_page import TelemetryDestinationWorkspacePage

PATH = "organization.telemetry_destinations.workspaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_telemetry_destination_workspace", "call"),
    "list": ("list_organization_telemetry_destination_workspaces", "pages"),
    "remove": ("remove_organization_telemetry_destination_workspace", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_telemetry_destination_workspace(
    destination_id: str, workspace_id: str, **options: Unpack[Options]
) -> PlannedCall[TelemetryDestinationWorkspace]:
    """Put a workspace on the list of a destination.

    Under `include` its spans are sent from now on, under `exclude` they are not any more. A list holds at most
    1000; one that is on it already stays as it is. Archived workspaces cannot be added, and a destination that
    covers all has no list (400).

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_telemetry_destinations_workspaces.add_organization_telemetry_destination_workspace",
        options,
        path=(destination_id, workspace_id),
    )


def list_organization_telemetry_destination_workspaces(
    destination_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[TelemetryDestinationWorkspacePage, TelemetryDestinationWorkspace]:
    """List the workspaces on the list of a destination.

    Last added first, archived ones included. Empty for a destination that covers all.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_telemetry_destinations_workspaces.list_organization_telemetry_destination_workspaces",
        options,
        path=(destination_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def remove_organization_telemetry_destination_workspace(
    destination_id: str, workspace_id: str, **options: Unpack[Options]
) -> PlannedCall[DeletedTelemetryDestinationWorkspace]:
    """Take a workspace off the list of a destination.

    Under `include` its spans are not sent any more, under `exclude` they are from now on. 404 if it is not on the
    list, 400 if the destination covers all.

    Args:
        destination_id: The telemetry destination's id, `tdst_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_telemetry_destinations_workspaces.remove_organization_telemetry_destination_workspace",
        options,
        path=(destination_id, workspace_id),
    )
