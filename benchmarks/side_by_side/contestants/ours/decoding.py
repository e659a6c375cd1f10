"""Our decoders, as the client calls them: JSON by `_json.loads`, models by the generated `decode`."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side import feats

from claude_api._json import dumps, loads
from claude_api.models import message as answers
from claude_api.models import message_stream_event as stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene


def from_bytes(data: bytes) -> Any:
    """Decode a body."""
    return answers.decode(loads(data))


@contextmanager
def message(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Decode a message."""
    yield feats.decoding(from_bytes, answers.decode, **asked)


@contextmanager
def held(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Hold many messages."""
    yield feats.holding(from_bytes, **asked)


@contextmanager
def events(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Decode the data of the events of a stream."""
    yield feats.events(lambda data: stream.decode(loads(data)), **asked)


@contextmanager
def encoded(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Give a typed message as JSON text."""
    yield feats.encoding(from_bytes, lambda value: dumps(value.to_dict()), **asked)
