"""The official SDK's requests, from plain values to the bytes of the body: what its client does with the body alone.

Its models of requests are typed dictionaries, so that there is nothing but plain values. `create` hands them to
`prepare_request_data`, which copies them, and then to `openapi_dumps`. The arguments' way there is left out.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from anthropic._utils import prepare_request_data
from anthropic._utils._json import openapi_dumps
from benchmarks.side_by_side import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene


@contextmanager
def request(scene: Scene, *, kind: str, form: str) -> Iterator[Job]:  # noqa: ARG001 - as every job, and there is one form
    """Give a request as JSON text."""
    plain = asking.fields(kind)
    yield asking.encoding(lambda: openapi_dumps(prepare_request_data(plain, location="body")))
