# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.skills` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.downloads import AsyncDownloadMethod, AsyncDownloadToMethod
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_download, as_pages

    from .. import skills, skills_versions

    class SkillsVersions(Area):
        """`claude.skills.versions`: The versions of a skill."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.create = AsyncCallMethod(connection, as_call(skills_versions.create_skill_version))
            self.delete = AsyncCallMethod(connection, as_call(skills_versions.delete_skill_version))
            self.download = AsyncDownloadMethod(connection, as_download(skills_versions.download_skill_version))
            self.download_to = AsyncDownloadToMethod(connection, as_download(skills_versions.download_skill_version_to))
            self.list = AsyncListMethod(connection, as_pages(skills_versions.list_skill_versions))
            self.retrieve = AsyncCallMethod(connection, as_call(skills_versions.retrieve_skill_version))

    class Skills(Area):
        """`claude.skills`: Instructions and files that the model can use for tasks of one kind."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.create = AsyncCallMethod(connection, as_call(skills.create_skill))
            self.delete = AsyncCallMethod(connection, as_call(skills.delete_skill))
            self.list = AsyncListMethod(connection, as_pages(skills.list_skills))
            self.retrieve = AsyncCallMethod(connection, as_call(skills.retrieve_skill))
            self.versions = SkillsVersions(connection)
