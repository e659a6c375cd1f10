# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.user_profiles`: Those on whose behalf a platform uses the API.

The functions say what a call would do, and do nothing; the methods of `claude.user_profiles` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.deleted_user_profile import DeletedUserProfile
    from ..models.user_profile import UserProfile
    from ..models.user_profile_access_type import UserProfileAccessTypeValue
    from ..models.user_profile_enforcement_status import UserProfileEnforcementStatusValue
    from ..models.user_profile_enrollment_url import UserProfileEnrollmentURL
    from ..models.user_profile_external_user_details_params import UserProfileExternalUserDetailsParams
    from ..models.user_profile_list_order_by import UserProfileListOrderByValue
    from ..models.user_profile_page import UserProfilePage

PATH = "user_profiles"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_user_profile", "call"),
    "create_enrollment_url": ("create_user_profile_enrollment_url", "call"),
    "delete": ("delete_user_profile", "call"),
    "list": ("list_user_profiles", "pages"),
    "retrieve": ("retrieve_user_profile", "call"),
    "update": ("update_user_profile", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "action_urls": "user_profiles_action_urls",
}


def create_user_profile(
    *,
    access_type: UserProfileAccessTypeValue | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_onboarded_at: datetime.datetime | str | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[UserProfile]:
    """Make a user profile.

    A profile stands for somebody whom your platform serves with the API. Give its id with messages, batches and
    token counts, in the header `anthropic-user-profile-id`, to say whom they are for.

    Args:
        access_type: What a platform does with the API, `application` for people who use its own product,
            `passthrough` for companies to which it resells.
        external_user_details: What you know about somebody.
        metadata: Your own notes, none of them empty. Keys of up to 64 characters.
        name: What they are called in real life.
        external_id: What the platform calls them. Older form of `reference_id` in `external_user_details`.
        external_user_onboarded_at: When they joined the platform. Older form of `onboarded_at` in
            `external_user_details`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "user_profiles.create_user_profile",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "access_type": access_type,
            "external_user_details": external_user_details,
            "metadata": metadata,
            "name": name,
            "external_id": external_id,
            "external_user_onboarded_at": external_user_onboarded_at,
        },
    )


def create_user_profile_enrollment_url(
    user_profile_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[UserProfileEnrollmentURL]:
    """Make a link under which somebody can enroll in a program.

    Of the beta only; `create_user_profile_action_url` does the same and is in both.

    Args:
        user_profile_id: The user profile's id, `uprof_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "user_profiles.create_user_profile_enrollment_url",
        options,
        path=(user_profile_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def delete_user_profile(
    user_profile_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[DeletedUserProfile]:
    """Delete a user profile.

    Args:
        user_profile_id: The user profile's id, `uprof_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "user_profiles.delete_user_profile",
        options,
        path=(user_profile_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_user_profiles(
    *,
    enforcement_status: Sequence[UserProfileEnforcementStatusValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: UserProfileListOrderByValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[UserProfilePage, UserProfile]:
    """List the user profiles.

    Args:
        enforcement_status: Only profiles in these states. Pages may then be short or even empty while there are
            more; only a null `next_page` is the end. Older betas refuse it.
        limit: How many objects a page holds at most. Server default: 20.
        order: Which way round, `desc` is from last to first. Server default: "desc".
        order_by: By what they are sorted. Server default: "created_at".
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "user_profiles.list_user_profiles",
        options,
        arguments={
            "enforcement_status": enforcement_status,
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_user_profile(
    user_profile_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[UserProfile]:
    """Look at one user profile.

    Args:
        user_profile_id: The user profile's id, `uprof_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "user_profiles.retrieve_user_profile",
        options,
        path=(user_profile_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_user_profile(
    user_profile_id: str,
    *,
    access_type: UserProfileAccessTypeValue | None | Unset = UNSET,
    external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    external_id: str | None | Unset = UNSET,
    external_user_onboarded_at: datetime.datetime | str | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[UserProfile]:
    """Change a user profile.

    What the request leaves out stays as it is.

    Args:
        user_profile_id: The user profile's id, `uprof_...`.
        access_type: What you do for them.
        external_user_details: What you know about somebody.
        metadata: Notes to set, each by its key; an empty text removes one. Keys of up to 64 characters.
        name: What they are called in real life.
        external_id: What the platform calls them. Older form of `reference_id` in `external_user_details`.
        external_user_onboarded_at: When they joined the platform. Older form of `onboarded_at` in
            `external_user_details`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "user_profiles.update_user_profile",
        options,
        path=(user_profile_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "access_type": access_type,
            "external_user_details": external_user_details,
            "metadata": metadata,
            "name": name,
            "external_id": external_id,
            "external_user_onboarded_at": external_user_onboarded_at,
        },
    )
