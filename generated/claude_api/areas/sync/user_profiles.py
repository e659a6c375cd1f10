# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.user_profiles` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import user_profiles, user_profiles_action_urls

    class UserProfilesActionUrls(Area):
        """`claude.user_profiles.action_urls`: Links for people to act on their profile."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(user_profiles_action_urls.create_user_profile_action_url))

    class UserProfiles(Area):
        """`claude.user_profiles`: Those on whose behalf a platform uses the API."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(user_profiles.create_user_profile))
            self.create_enrollment_url = CallMethod(
                connection, as_call(user_profiles.create_user_profile_enrollment_url)
            )
            self.delete = CallMethod(connection, as_call(user_profiles.delete_user_profile))
            self.list = ListMethod(connection, as_pages(user_profiles.list_user_profiles))
            self.retrieve = CallMethod(connection, as_call(user_profiles.retrieve_user_profile))
            self.update = CallMethod(connection, as_call(user_profiles.update_user_profile))
            self.action_urls = UserProfilesActionUrls(connection)
