# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.external_keys`: Encryption keys of the organization's own.

The functions say what a call would do, and do nothing; the methods of `claude.organization.external_keys` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.external_key import ExternalKey
    from ..models.external_key_create_provider_config_param import ExternalKeyCreateProviderConfigParam
    from ..models.external_key_delete_response import ExternalKeyDeleteResponse
    from ..models.external_key_page import ExternalKeyPage
    from ..models.external_key_validate_response import ExternalKeyValidateResponse

PATH = "organization.external_keys"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_external_key", "call"),
    "delete": ("delete_organization_external_key", "call"),
    "list": ("list_organization_external_keys", "pages"),
    "retrieve": ("retrieve_organization_external_key", "call"),
    "update": ("update_organization_external_key", "call"),
    "validate": ("validate_organization_external_key", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_external_key(
    *,
    provider_config: ExternalKeyCreateProviderConfigParam | Mapping[str, Any],
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ExternalKey]:
    """Make an external key.

    Args:
        provider_config: Where a key lies, by provider.
        display_name: What people see.
        user_profile_id: The user profile of the customer whose key this is; for good. Leave it out only for the
            organization's own key.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_external_keys.create_organization_external_key",
        options,
        body={
            "provider_config": provider_config,
            "display_name": display_name,
            "geo": geo,
            "user_profile_id": user_profile_id,
        },
    )


def delete_organization_external_key(
    external_key_id: str, **options: Unpack[Options]
) -> PlannedCall[ExternalKeyDeleteResponse]:
    """Delete an external key.

    Refused while a workspace refers to it.

    Args:
        external_key_id: The external key's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_external_keys.delete_organization_external_key", options, path=(external_key_id,))


def list_organization_external_keys(
    *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[ExternalKeyPage, ExternalKey]:
    """List the external keys.

    Newest first. They encrypt the data of the workspaces that use them, and lie with a cloud provider.

    Args:
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_external_keys.list_organization_external_keys",
        options,
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_external_key(external_key_id: str, **options: Unpack[Options]) -> PlannedCall[ExternalKey]:
    """Look at one external key.

    Args:
        external_key_id: The external key's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_external_keys.retrieve_organization_external_key", options, path=(external_key_id,)
    )


def update_organization_external_key(
    external_key_id: str,
    *,
    display_name: str | None | Unset = UNSET,
    geo: Literal["us"] | None | Unset = UNSET,
    provider_config: ExternalKeyCreateProviderConfigParam | Mapping[str, Any] | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ExternalKey]:
    """Change an external key.

    What the request leaves out stays. Once a workspace refers to the key, only its name can change; provider and
    `key_name` of a Google Cloud key never can.

    Args:
        external_key_id: The external key's id.
        display_name: What people see.
        geo: The part of the world in which it is used; `us` so far.
        provider_config: Where the key lies.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_external_keys.update_organization_external_key",
        options,
        path=(external_key_id,),
        body={"display_name": display_name, "geo": geo, "provider_config": provider_config},
    )


def validate_organization_external_key(
    external_key_id: str, **options: Unpack[Options]
) -> PlannedCall[ExternalKeyValidateResponse]:
    """Try a key.

    Encrypts and decrypts something with it, and waits for at most 30 seconds. A 200 does not say that the key
    works.

    Args:
        external_key_id: The external key's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_external_keys.validate_organization_external_key", options, path=(external_key_id,)
    )
