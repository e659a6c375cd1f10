# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.webhooks`: Addresses that hear of what happens in the organization.

The functions say what a call would do, and do nothing; the methods of `claude.organization.webhooks` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.deleted_organization_webhook_endpoint import DeletedOrganizationWebhookEndpoint
    from ..models.new_organization_webhook_endpoint import NewOrganizationWebhookEndpoint
    from ..models.organization_webhook_endpoint import OrganizationWebhookEndpoint
    from ..models.organization_webhook_endpoint_page import OrganizationWebhookEndpointPage
    from ..models.organization_webhook_endpoint_signing_secret import OrganizationWebhookEndpointSigningSecret
    from ..models.organization_webhook_endpoint_state import OrganizationWebhookEndpointStateValue

PATH = "organization.webhooks"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_webhook", "call"),
    "delete": ("delete_organization_webhook", "call"),
    "list": ("list_organization_webhooks", "pages"),
    "regenerate_signing_secret": ("regenerate_organization_webhook_signing_secret", "call"),
    "retrieve": ("retrieve_organization_webhook", "call"),
    "update": ("update_organization_webhook", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_webhook(
    *,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ],
    url: str,
    description: str | Unset = UNSET,
    name: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[NewOrganizationWebhookEndpoint]:
    """Make a webhook endpoint.

    The answer holds the signing secret, which is shown this once. An organization has at most 32 endpoints,
    disabled ones included.

    Args:
        enabled_events: The kinds of event to deliver.
        url: Where deliveries go, by HTTPS.
        description: Notes about the endpoint.
        name: A short name.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_webhooks.create_organization_webhook",
        options,
        body={"enabled_events": enabled_events, "url": url, "description": description, "name": name},
    )


def delete_organization_webhook(
    webhook_endpoint_id: str, **options: Unpack[Options]
) -> PlannedCall[DeletedOrganizationWebhookEndpoint]:
    """Delete a webhook endpoint.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_webhooks.delete_organization_webhook", options, path=(webhook_endpoint_id,))


def list_organization_webhooks(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[OrganizationWebhookEndpointPage, OrganizationWebhookEndpoint]:
    """List the webhook endpoints.

    Those of the organization, not those of its workspaces. A beta that Anthropic turns on for each organization;
    before that, and without the beta header, every call is a 404.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        limit: How many objects a page holds at most.
        order: By time of making, `desc` is newest first. Server default: "desc".
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_webhooks.list_organization_webhooks",
        options,
        arguments={"after_id": after_id, "before_id": before_id, "limit": limit, "order": order},
        style="ids",
    )


def regenerate_organization_webhook_signing_secret(
    webhook_endpoint_id: str, **options: Unpack[Options]
) -> PlannedCall[OrganizationWebhookEndpointSigningSecret]:
    """Replace the signing secret of a webhook endpoint.

    The old one is worth nothing from then on. The answer holds the new one, which is shown this once.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_webhooks.regenerate_organization_webhook_signing_secret", options, path=(webhook_endpoint_id,)
    )


def retrieve_organization_webhook(
    webhook_endpoint_id: str, **options: Unpack[Options]
) -> PlannedCall[OrganizationWebhookEndpoint]:
    """Look at one webhook endpoint.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_webhooks.retrieve_organization_webhook", options, path=(webhook_endpoint_id,))


def update_organization_webhook(
    webhook_endpoint_id: str,
    *,
    description: str | Unset = UNSET,
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    | Unset = UNSET,
    name: str | Unset = UNSET,
    state: OrganizationWebhookEndpointStateValue | Unset = UNSET,
    url: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[OrganizationWebhookEndpoint]:
    """Change a webhook endpoint.

    What the request leaves out stays as it is.

    Args:
        webhook_endpoint_id: The webhook endpoint's id.
        description: Notes about the endpoint.
        enabled_events: The kinds of event to deliver, all of them; an empty list changes nothing.
        name: A short name.
        state: Whether an endpoint gets deliveries.
        url: Where deliveries go, by HTTPS.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_webhooks.update_organization_webhook",
        options,
        path=(webhook_endpoint_id,),
        body={"description": description, "enabled_events": enabled_events, "name": name, "state": state, "url": url},
    )
