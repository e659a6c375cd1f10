# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.environments`: Where sessions run, and with what.

The functions say what a call would do, and do nothing; the methods of `claude.environments` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.environment import Environment
    from ..models.environment_create_config_param import EnvironmentCreateConfigParam
    from ..models.environment_delete_response import EnvironmentDeleteResponse
    from ..models.environment_page import EnvironmentPage

PATH = "environments"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_environment", "call"),
    "create": ("create_environment", "call"),
    "delete": ("delete_environment", "call"),
    "list": ("list_environments", "pages"),
    "retrieve": ("retrieve_environment", "call"),
    "update": ("update_environment", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "work": "environments_work",
}


def archive_environment(
    environment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Environment]:
    """Archive an environment.

    No session can be started in it any more.

    Args:
        environment_id: The environment's id, `env_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments.archive_environment",
        options,
        path=(environment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def create_environment(
    *,
    name: str,
    config: EnvironmentCreateConfigParam | Mapping[str, Any] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Environment]:
    """Make an environment.

    An environment is where sessions work, in a container of Anthropic's or on machines of your own.

    Args:
        name: What people see.
        config: A container of Anthropic's, or machines of your own.
        description: What it is for.
        metadata: Your own notes.
        scope: Who sees it, everyone in the `organization` or only the `account` that owns it. Without it, the kind
            of organization decides; those of the API know `organization` only and refuse the other.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "environments.create_environment",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"name": name, "config": config, "description": description, "metadata": metadata, "scope": scope},
    )


def delete_environment(
    environment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[EnvironmentDeleteResponse]:
    """Delete an environment.

    Args:
        environment_id: The environment's id, `env_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments.delete_environment",
        options,
        path=(environment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_environments(
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[EnvironmentPage, Environment]:
    """List the environments.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "environments.list_environments",
        options,
        arguments={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_environment(
    environment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Environment]:
    """Look at one environment.

    Args:
        environment_id: The environment's id, `env_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments.retrieve_environment",
        options,
        path=(environment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_environment(
    environment_id: str,
    *,
    config: EnvironmentCreateConfigParam | Mapping[str, Any] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | Unset = UNSET,
    name: str | None | Unset = UNSET,
    scope: Literal["organization", "account"] | str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Environment]:
    """Change an environment.

    What the request leaves out stays as it is, inside of `config`, too.

    Args:
        environment_id: The environment's id, `env_...`.
        config: A container of Anthropic's, or machines of your own.
        description: What it is for. Null for nothing; an empty text stays an empty text.
        metadata: Notes to set, each by its key; null or an empty text removes one.
        name: What people see.
        scope: Who sees it, everyone in the `organization` or only the `account` that owns it.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "environments.update_environment",
        options,
        path=(environment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"config": config, "description": description, "metadata": metadata, "name": name, "scope": scope},
    )
