# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.compliance_settings`: Whether the Compliance API is on.

The functions say what a call would do, and do nothing; the methods of `claude.organization.compliance_settings` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.compliance_settings_state_param import ComplianceSettingsStateParam
    from ..models.organization_compliance_settings import OrganizationComplianceSettings

PATH = "organization.compliance_settings"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "retrieve": ("retrieve_organization_compliance_settings", "call"),
    "update": ("update_organization_compliance_settings", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def retrieve_organization_compliance_settings(
    **options: Unpack[Options],
) -> PlannedCall[OrganizationComplianceSettings]:
    """See whether the Compliance API is on.

    There is one such setting for each organization; one below a parent organization shows the parent's.

    Args:
        **options: See `Options`.
    """
    return PlannedCall("organization_compliance_settings.retrieve_organization_compliance_settings", options)


def update_organization_compliance_settings(
    *, state: ComplianceSettingsStateParam | Mapping[str, Any], **options: Unpack[BodyOptions]
) -> PlannedCall[OrganizationComplianceSettings]:
    """Turn the Compliance API on or off.

    While it is on, what happens in the organization is recorded. Off stops both, but for the events of Access
    Transparency, which are kept and shown once it is on again; setting that feature up turns this one on.

    Args:
        state: On or off.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_compliance_settings.update_organization_compliance_settings", options, body={"state": state}
    )
