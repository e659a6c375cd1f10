# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The namespaces of a client, `claude.<area>`: what there is. Each is loaded when it is first used.

`sync` and `aio` say to type checkers what `Claude` and `AsyncClaude` have; nothing of them is loaded at run time.
"""

from __future__ import annotations

# Namespace: its module.
AREAS: dict[str, str] = {
    "agents": "agents",
    "deployment_runs": "deployment_runs",
    "deployments": "deployments",
    "dreams": "dreams",
    "environments": "environments",
    "memory_stores": "memory_stores",
    "organization": "organization",
    "sessions": "sessions",
    "skills": "skills",
    "tunnels": "tunnels",
    "user_profiles": "user_profiles",
    "vaults": "vaults",
}
