# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.skills`: Instructions and files that the model can use for tasks of one kind.

The functions say what a call would do, and do nothing; the methods of `claude.skills` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from claude_overlay.client.calls.files import FileSource

    from ..models.deleted_skill import DeletedSkill
    from ..models.skill import Skill
    from ..models.skill_page import SkillPage

PATH = "skills"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_skill", "call"),
    "delete": ("delete_skill", "call"),
    "list": ("list_skills", "pages"),
    "retrieve": ("retrieve_skill", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "versions": "skills_versions",
}


def create_skill(
    *,
    files: FileSource | Sequence[FileSource],
    display_name: str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Skill]:
    """Upload a skill.

    Makes the skill and its first version. The files lie in one folder, with `SKILL.md` at its top; the front
    matter of that file names and describes the skill.

    Args:
        files: The files, all in one folder, `SKILL.md` among them at its top.
        display_name: What people see, in one line. Without it, the name in `SKILL.md`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "skills.create_skill",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"files[]": files, "display_name": display_name},
        files=("files[]",),
    )


def delete_skill(
    skill_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[DeletedSkill]:
    """Delete a skill.

    Its versions go with it.

    Args:
        skill_id: The skill's id.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "skills.delete_skill", options, path=(skill_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def list_skills(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SkillPage, Skill]:
    """List the skills.

    Those of the workspace, and those that Anthropic publishes for everybody.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        source: Only the skills of one origin, `custom` (your own) or `anthropic`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "skills.list_skills",
        options,
        arguments={"limit": limit, "page": page, "source": source, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )


def retrieve_skill(
    skill_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Skill]:
    """Look at one skill.

    Args:
        skill_id: The skill's id.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "skills.retrieve_skill", options, path=(skill_id,), arguments={"anthropic_workspace_id": workspace_id}
    )
