# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization`: The organization that the credential belongs to.

The functions say what a call would do, and do nothing; the methods of `claude.organization` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedCall

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.organization_info import OrganizationInfo

PATH = "organization"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "retrieve": ("retrieve_organization", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "analytics": "organization_analytics",
    "api_keys": "organization_api_keys",
    "claude_code": "organization_claude_code",
    "claude_tag": "organization_claude_tag",
    "compliance_settings": "organization_compliance_settings",
    "external_keys": "organization_external_keys",
    "federation": "organization_federation",
    "invites": "organization_invites",
    "plugin_marketplaces": "organization_plugin_marketplaces",
    "plugins": "organization_plugins",
    "rate_limits": "organization_rate_limits",
    "rbac_groups": "organization_rbac_groups",
    "rbac_roles": "organization_rbac_roles",
    "service_accounts": "organization_service_accounts",
    "spend_limits": "organization_spend_limits",
    "telemetry_destinations": "organization_telemetry_destinations",
    "users": "organization_users",
    "webhooks": "organization_webhooks",
    "workspaces": "organization_workspaces",
}


def retrieve_organization(**options: Unpack[Options]) -> PlannedCall[OrganizationInfo]:
    """See which organization the credential belongs to.

    Args:
        **options: See `Options`.
    """
    return PlannedCall("organization.retrieve_organization", options)
