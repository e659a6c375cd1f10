"""Pydantic's own validation of the official SDK's models, which its client does not use: strict, not lenient."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from anthropic.types import Message
from benchmarks.side_by_side import feats
from pydantic import TypeAdapter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene

_MESSAGE: Any = TypeAdapter(Message)


@contextmanager
def message(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Decode a message."""
    yield feats.decoding(_MESSAGE.validate_json, _MESSAGE.validate_python, **asked)


@contextmanager
def held(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Hold many messages."""
    yield feats.holding(_MESSAGE.validate_json, **asked)
