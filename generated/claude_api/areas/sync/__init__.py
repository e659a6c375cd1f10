# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""What `Claude` has besides what `claude_overlay` writes itself. For type checkers; nothing is loaded at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agents import Agents
    from .deployment_runs import DeploymentRuns
    from .deployments import Deployments
    from .dreams import Dreams
    from .environments import Environments
    from .memory_stores import MemoryStores
    from .organization import Organization
    from .sessions import Sessions
    from .skills import Skills
    from .tunnels import Tunnels
    from .user_profiles import UserProfiles
    from .vaults import Vaults

    class Areas:
        """One property for each namespace."""

        @property
        def agents(self) -> Agents:
            """Agents, that is a model with instructions, tools and skills under one name."""
            ...

        @property
        def deployment_runs(self) -> DeploymentRuns:
            """What the runs of deployments came to."""
            ...

        @property
        def deployments(self) -> Deployments:
            """Agents that begin work by themselves, by the clock or when told to."""
            ...

        @property
        def dreams(self) -> Dreams:
            """Jobs that put the memories of past sessions in order."""
            ...

        @property
        def environments(self) -> Environments:
            """Where sessions run, and with what."""
            ...

        @property
        def memory_stores(self) -> MemoryStores:
            """What agents remember from one session to the next."""
            ...

        @property
        def organization(self) -> Organization:
            """The organization that the credential belongs to."""
            ...

        @property
        def sessions(self) -> Sessions:
            """Agents at work, each with a container and a conversation."""
            ...

        @property
        def skills(self) -> Skills:
            """Instructions and files that the model can use for tasks of one kind."""
            ...

        @property
        def tunnels(self) -> Tunnels:
            """Ways to MCP servers of a private network."""
            ...

        @property
        def user_profiles(self) -> UserProfiles:
            """Those on whose behalf a platform uses the API."""
            ...

        @property
        def vaults(self) -> Vaults:
            """Places for credentials that sessions use."""
            ...
