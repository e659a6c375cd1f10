"""A copy of JSON data that shares nothing with its source.

`copy.deepcopy` would do, but recurses: tool input nested a few hundred levels deep, which a server may send, would
raise RecursionError out of a snapshot. This walks instead. Called by `accumulate`.
"""

from __future__ import annotations

from typing import Any


def detached(value: dict[str, Any]) -> dict[str, Any]:
    """Copy an object and every object and list in it; scalars are shared, for they cannot change."""
    copied = dict(value)
    pending: list[Any] = [copied]
    while pending:
        container = pending.pop()
        # Each container is a copy already, whose own containers are still the source's.
        places = container.items() if isinstance(container, dict) else enumerate(container)
        for place, item in places:
            if isinstance(item, (dict, list)):
                # Replacing the value of a key that exists does not disturb the walk.
                container[place] = inner = item.copy()
                pending.append(inner)
    return copied
