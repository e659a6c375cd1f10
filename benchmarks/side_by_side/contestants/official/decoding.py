"""The official SDK's decoders, as its client calls them.

Its response is parsed by `json.loads` (`response.json()`), and made a model by `_process_response_data` of the client;
an event of a stream goes the same way. That is `construct`, which validates nothing that it does not have to.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from anthropic import Anthropic
from anthropic.types import Message, RawMessageStreamEvent
from benchmarks.side_by_side import feats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene

_CLIENT: Any = Anthropic(api_key="sk-bench-no-key")


def from_parsed(value: Any) -> Any:
    """Make a message of parsed JSON."""
    return _CLIENT._process_response_data(data=value, cast_to=Message, response=None)  # noqa: SLF001 - its client's way


def from_bytes(data: bytes) -> Any:
    """Decode a body."""
    return from_parsed(json.loads(data))


def event(data: bytes) -> Any:
    """Decode the data of an event; as text, for its splitter gives text."""
    value = json.loads(data.decode())
    return _CLIENT._process_response_data(data=value, cast_to=RawMessageStreamEvent, response=None)  # noqa: SLF001


@contextmanager
def message(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Decode a message."""
    yield feats.decoding(from_bytes, from_parsed, **asked)


@contextmanager
def held(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Hold many messages."""
    yield feats.holding(from_bytes, **asked)


@contextmanager
def events(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Decode the data of the events of a stream."""
    yield feats.events(event, **asked)


@contextmanager
def encoded(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Give a typed message as JSON text."""
    yield feats.encoding(from_bytes, lambda value: value.to_json(indent=None).encode(), **asked)
