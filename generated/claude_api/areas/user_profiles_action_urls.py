# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.user_profiles.action_urls`: Links for people to act on their profile.

The functions say what a call would do, and do nothing; the methods of `claude.user_profiles.action_urls` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, PlannedCall
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.user_profile_action_url import UserProfileActionURL
    from ..models.user_profile_enroll_end_user_action_param import UserProfileEnrollEndUserActionParam

PATH = "user_profiles.action_urls"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_user_profile_action_url", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_user_profile_action_url(
    user_profile_id: str,
    *,
    action: UserProfileEnrollEndUserActionParam | Mapping[str, Any],
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[UserProfileActionURL]:
    """Make a link under which somebody can do something.

    Give it to the person who is to do it. It works for everyone who has it.

    Args:
        user_profile_id: The user profile's id, `uprof_...`.
        action: Enroll in a program.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "user_profiles_action_urls.create_user_profile_action_url",
        options,
        path=(user_profile_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"action": action},
    )
