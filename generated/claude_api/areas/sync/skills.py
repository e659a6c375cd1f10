# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.skills` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_download, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.downloads import DownloadMethod, DownloadToMethod
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import skills, skills_versions

    class SkillsVersions(Area):
        """`claude.skills.versions`: The versions of a skill."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(skills_versions.create_skill_version))
            self.delete = CallMethod(connection, as_call(skills_versions.delete_skill_version))
            self.download = DownloadMethod(connection, as_download(skills_versions.download_skill_version))
            self.download_to = DownloadToMethod(connection, as_download(skills_versions.download_skill_version_to))
            self.list = ListMethod(connection, as_pages(skills_versions.list_skill_versions))
            self.retrieve = CallMethod(connection, as_call(skills_versions.retrieve_skill_version))

    class Skills(Area):
        """`claude.skills`: Instructions and files that the model can use for tasks of one kind."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(skills.create_skill))
            self.delete = CallMethod(connection, as_call(skills.delete_skill))
            self.list = ListMethod(connection, as_pages(skills.list_skills))
            self.retrieve = CallMethod(connection, as_call(skills.retrieve_skill))
            self.versions = SkillsVersions(connection)
