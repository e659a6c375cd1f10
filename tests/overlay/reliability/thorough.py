"""How many examples a property of this room is tried on.

A run of the suite tries few, so that a file takes a second or two. `RELIABILITY_EXAMPLES=20 pytest
tests/overlay/reliability` tries twenty times as many: for a change of the arithmetic, and before a release.
"""

from __future__ import annotations

import os

from hypothesis import settings

__all__ = ["FACTOR", "thorough"]

FACTOR = int(os.environ.get("RELIABILITY_EXAMPLES", "1"))
"""How many times as many examples as in a run of the suite."""


def thorough(examples: int, *, steps: int = 50) -> settings:
    """Try so many examples, times `FACTOR`; of a state machine with so many steps each."""
    return settings(deadline=None, max_examples=examples * FACTOR, stateful_step_count=steps)
