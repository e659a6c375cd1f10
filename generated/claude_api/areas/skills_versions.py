# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.skills.versions`: The versions of a skill.

The functions say what a call would do, and do nothing; the methods of `claude.skills.versions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedDownload, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from typing import Unpack

    from claude_overlay.client.calls.files import FileSource

    from ..models.deleted_skill_version import DeletedSkillVersion
    from ..models.skill_version import SkillVersion
    from ..models.skill_version_page import SkillVersionPage

PATH = "skills.versions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_skill_version", "call"),
    "delete": ("delete_skill_version", "call"),
    "download": ("download_skill_version", "download"),
    "download_to": ("download_skill_version_to", "download_to"),
    "list": ("list_skill_versions", "pages"),
    "retrieve": ("retrieve_skill_version", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_skill_version(
    skill_id: str,
    *,
    files: FileSource | Sequence[FileSource],
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[SkillVersion]:
    """Upload a new version of a skill.

    The name in the front matter of `SKILL.md` must be the one that the skill was made with.

    Args:
        skill_id: The skill's id.
        files: The files, all in one folder, `SKILL.md` among them at its top.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "skills_versions.create_skill_version",
        options,
        path=(skill_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"files[]": files},
        files=("files[]",),
    )


def delete_skill_version(
    skill_id: str, version: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[DeletedSkillVersion]:
    """Delete one version of a skill.

    Args:
        skill_id: The skill's id.
        version: The version's id. With the older beta `skills-2025-10-02` it is the moment of upload instead, as
            microseconds since 1970.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "skills_versions.delete_skill_version",
        options,
        path=(skill_id, version),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def download_skill_version(
    skill_id: str,
    version: str,
    *,
    workspace_id: str | Unset | None = UNSET,
    size_bytes: int | None = None,
    **options: Unpack[Options],
) -> PlannedDownload:
    """Fetch the files of a version.

    Args:
        skill_id: The skill's id.
        version: The version's id. With the older beta `skills-2025-10-02` it is the moment of upload instead, as
            microseconds since 1970.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        size_bytes: The size it is known to have, to be compared with. Default: not compared.
        **options: See `Options`.
    """
    return PlannedDownload(
        "skills_versions.download_skill_version",
        options,
        path=(skill_id, version),
        arguments={"anthropic_workspace_id": workspace_id},
        size_bytes=size_bytes,
    )


def download_skill_version_to(
    skill_id: str,
    version: str,
    path: str | os.PathLike[str],
    *,
    workspace_id: str | Unset | None = UNSET,
    size_bytes: int | None = None,
    **options: Unpack[Options],
) -> PlannedDownload:
    """Fetch the files of a version.

    Args:
        skill_id: The skill's id.
        version: The version's id. With the older beta `skills-2025-10-02` it is the moment of upload instead, as
            microseconds since 1970.
        path: Where the content goes. It appears there, or is replaced, only by the whole content.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        size_bytes: The size it is known to have, to be compared with. Default: not compared.
        **options: See `Options`.
    """
    return PlannedDownload(
        "skills_versions.download_skill_version",
        options,
        path=(skill_id, version),
        arguments={"anthropic_workspace_id": workspace_id},
        size_bytes=size_bytes,
        to=path,
    )


def list_skill_versions(
    skill_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SkillVersionPage, SkillVersion]:
    """List the versions of a skill.

    Args:
        skill_id: The skill's id.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "skills_versions.list_skill_versions",
        options,
        path=(skill_id,),
        arguments={"limit": limit, "page": page, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )


def retrieve_skill_version(
    skill_id: str, version: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[SkillVersion]:
    """Look at one version of a skill.

    The version `latest` is the newest one.

    Args:
        skill_id: The skill's id.
        version: The version's id. With the older beta `skills-2025-10-02` it is the moment of upload instead, as
            microseconds since 1970.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "skills_versions.retrieve_skill_version",
        options,
        path=(skill_id, version),
        arguments={"anthropic_workspace_id": workspace_id},
    )
