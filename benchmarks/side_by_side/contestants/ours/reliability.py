"""The drivers of our policies around an attempt that answers at once. Nobody else has them: a figure, and no ratio."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from benchmarks.side_by_side.case import Job, Scene

# First, so that it is the copy that is measured: the next one puts the working tree in front.
import claude_overlay  # noqa: F401
from benchmarks import reliability_overhead as overhead

if TYPE_CHECKING:
    from collections.abc import Iterator

_POLICIES: Final[dict[str, tuple[Any, Any]]] = {
    "none": ({}, {}),
    "stack": (overhead.SAME_AS_STACK, {}),
    "all": (overhead.EVERYTHING, {}),
    "headers": (overhead.EVERYTHING, overhead.RATE_HEADERS),
}


@contextmanager
def call(scene: Scene, *, policies: str) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Make a call under these policies; its facts are made before it, as the client does."""
    once, _ = overhead.ours(*_POLICIES[policies])
    yield Job(once=once, seen=lambda reply: {"status": reply.status})


@contextmanager
def facts(scene: Scene) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Make the facts of a call."""
    yield Job(once=overhead.facts, seen=lambda made: {"model": made.model})
