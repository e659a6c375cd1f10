# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.federation.rules`: Whose identity gets which access.

The functions say what a call would do, and do nothing; the methods of `claude.organization.federation.rules` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.federation_rule import FederationRule
    from ..models.federation_rule_match_param import FederationRuleMatchParam
    from ..models.federation_rule_page import FederationRulePage
    from ..models.service_account_target_param import ServiceAccountTargetParam

PATH = "organization.federation.rules"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_organization_federation_rule", "call"),
    "create": ("create_organization_federation_rule", "call"),
    "list": ("list_organization_federation_rules", "pages"),
    "retrieve": ("retrieve_organization_federation_rule", "call"),
    "update": ("update_organization_federation_rule", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "workspaces": "organization_federation_rules_workspaces",
}


def archive_organization_federation_rule(
    federation_rule_id: str, **options: Unpack[Options]
) -> PlannedCall[FederationRule]:
    """Archive a federation rule.

    No token is exchanged any more; those that were stay valid until they expire. Its workspaces are emptied.

    Args:
        federation_rule_id: The federation rule's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_federation_rules.archive_organization_federation_rule", options, path=(federation_rule_id,)
    )


def create_organization_federation_rule(
    *,
    issuer_id: str,
    match: FederationRuleMatchParam | Mapping[str, Any],
    name: str,
    oauth_scope: str,
    target: ServiceAccountTargetParam | Mapping[str, Any],
    applies_to_all_workspaces: bool | Unset = UNSET,
    description: str | None | Unset = UNSET,
    token_lifetime_seconds: int | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[FederationRule]:
    """Make a rule by which identities get access.

    Issuer and service account must exist. That the account is a member of the workspace is looked at when a token
    is exchanged, not here. On issuers that many customers share (GitHub Actions, GitLab, Buildkite, Terraform
    Cloud, Google) the rule must tell the tenant. Scopes beyond `workspace:developer` and `workspace:inference`
    can be given in the Console only.

    Args:
        issuer_id: The id of the issuer, `fdis_...`.
        match: What a token must be like; all that is given must hold. One of `subject_prefix`, `claims` and
            `condition` is needed.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        oauth_scope: The scopes of the access token, separated by spaces.
        target: The access token is a service account's.
        applies_to_all_workspaces: Put it in force for every workspace, later ones included.
        description: What it is for.
        token_lifetime_seconds: How long the access token lives, in seconds.
        workspace_id: The workspace it is in force for; needed unless it applies to all.
        attributes: Not in use yet; must be empty.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_federation_rules.create_organization_federation_rule",
        options,
        body={
            "issuer_id": issuer_id,
            "match": match,
            "name": name,
            "oauth_scope": oauth_scope,
            "target": target,
            "applies_to_all_workspaces": applies_to_all_workspaces,
            "description": description,
            "token_lifetime_seconds": token_lifetime_seconds,
            "workspace_id": workspace_id,
            "attributes": attributes,
        },
    )


def list_organization_federation_rules(
    *,
    include_archived: bool | Unset | None = UNSET,
    issuer_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[FederationRulePage, FederationRule]:
    """List the federation rules.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        issuer_id: Only rules of this issuer.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_federation_rules.list_organization_federation_rules",
        options,
        arguments={"include_archived": include_archived, "issuer_id": issuer_id, "limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_federation_rule(
    federation_rule_id: str, **options: Unpack[Options]
) -> PlannedCall[FederationRule]:
    """Look at one federation rule.

    Args:
        federation_rule_id: The federation rule's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_federation_rules.retrieve_organization_federation_rule", options, path=(federation_rule_id,)
    )


def update_organization_federation_rule(
    federation_rule_id: str,
    *,
    applies_to_all_workspaces: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    match: FederationRuleMatchParam | Mapping[str, Any] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    oauth_scope: str | None | Unset = UNSET,
    target: ServiceAccountTargetParam | Mapping[str, Any] | None | Unset = UNSET,
    token_lifetime_seconds: int | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    attributes: Mapping[str, str] | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[FederationRule]:
    """Change a federation rule.

    The issuer stays; `match` and `target` go as wholes. An archived rule cannot be changed (400). On issuers that
    many customers share every change is refused until the rule tells the tenant.

    Args:
        federation_rule_id: The federation rule's id.
        applies_to_all_workspaces: Whether it is in force for every workspace. False is refused if none would be
            left.
        description: What it is for; null empties it.
        match: What a token must be like; all of it.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        oauth_scope: The scopes of the access token, separated by spaces.
        target: Whose access token it is; all of it.
        token_lifetime_seconds: How long the access token lives, in seconds.
        workspace_id: The one workspace it is in force for. Refused if there are several.
        attributes: Not in use yet; must be empty.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_federation_rules.update_organization_federation_rule",
        options,
        path=(federation_rule_id,),
        body={
            "applies_to_all_workspaces": applies_to_all_workspaces,
            "description": description,
            "match": match,
            "name": name,
            "oauth_scope": oauth_scope,
            "target": target,
            "token_lifetime_seconds": token_lifetime_seconds,
            "workspace_id": workspace_id,
            "attributes": attributes,
        },
    )
