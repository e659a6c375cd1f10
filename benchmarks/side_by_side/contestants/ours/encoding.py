"""Our requests, from the fields of a body to its bytes: the generated function that the client calls with them.

It gives the method, the path and the headers as well. What the client looks at before that, the names of arguments and
its own options, is left out, as with the official SDK.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side import asking

from claude_api.api.messages.create_message import request_kwargs
from claude_api.models import CreateMessageRequest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene


@contextmanager
def request(scene: Scene, *, kind: str, form: str) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Give a request as JSON text."""
    plain = asking.fields(kind)
    given: Any = CreateMessageRequest.from_dict(plain) if form == "typed" else plain
    yield asking.encoding(lambda: request_kwargs(body=given)["content"])
