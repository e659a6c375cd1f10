"""Requests with orjson alone: plain values, nothing looked at."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import orjson
from benchmarks.side_by_side import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene


@contextmanager
def request(scene: Scene, *, kind: str, form: str) -> Iterator[Job]:  # noqa: ARG001 - as every job, and there is one form
    """Give a request as JSON text."""
    plain = asking.fields(kind)
    yield asking.encoding(lambda: orjson.dumps(plain))
