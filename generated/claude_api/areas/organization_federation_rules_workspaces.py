# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.federation.rules.workspaces`: The workspaces a rule is in force for.

The functions say what a call would do, and do nothing; the methods of `claude.organization.federation.rules.workspaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.federation_rule_workspace import FederationRuleWorkspace
    from ..models.federation_rule_workspace_page import FederationRuleWorkspacePage
    from ..models.federation_rule_workspace_remove_response import FederationRuleWorkspaceRemoveResponse

PATH = "organization.federation.rules.workspaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_federation_rule_workspace", "call"),
    "list": ("list_organization_federation_rule_workspaces", "pages"),
    "remove": ("remove_organization_federation_rule_workspace", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_federation_rule_workspace(
    federation_rule_id: str, *, workspace_id: str, **options: Unpack[BodyOptions]
) -> PlannedCall[FederationRuleWorkspace]:
    """Put a rule in force for a workspace.

    A second call changes nothing. Whether the service account is a member is looked at when a token is exchanged.

    Args:
        federation_rule_id: The federation rule's id.
        workspace_id: The workspace's id.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_federation_rules_workspaces.add_organization_federation_rule_workspace",
        options,
        path=(federation_rule_id,),
        body={"workspace_id": workspace_id},
    )


def list_organization_federation_rule_workspaces(
    federation_rule_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[FederationRuleWorkspacePage, FederationRuleWorkspace]:
    """List the workspaces a rule is in force for.

    All in one page. Without what `applies_to_all_workspaces` and the older `workspace_id` of the rule say.

    Args:
        federation_rule_id: The federation rule's id.
        limit: Has no effect.
        page: Has no effect.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_federation_rules_workspaces.list_organization_federation_rule_workspaces",
        options,
        path=(federation_rule_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def remove_organization_federation_rule_workspace(
    federation_rule_id: str, workspace_id: str, **options: Unpack[Options]
) -> PlannedCall[FederationRuleWorkspaceRemoveResponse]:
    """Put a rule out of force for a workspace.

    A second call changes nothing.

    Args:
        federation_rule_id: The federation rule's id.
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_federation_rules_workspaces.remove_organization_federation_rule_workspace",
        options,
        path=(federation_rule_id, workspace_id),
    )
