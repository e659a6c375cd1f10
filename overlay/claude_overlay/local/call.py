"""One call to an operation, checked and decoded: what every operation is given.

Holds data only. `app` builds it, the areas (`messages`, `batches`, `models`, `files`) read it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response

if TYPE_CHECKING:
    from claude_overlay.local.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file part of a form."""

    filename: str
    content_type: str | None
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request that passed authentication, version and schema.

    Attributes:
        path: Path parameters by name.
        query: Query parameters in their JSON types.
        headers: Names in lower case.
        body: The decoded JSON body, or the text fields of a form.
        uploads: File parts of a form by field name.
        version: The `anthropic-version` it was sent with.
        base_url: Scheme and host the client used.
        material: What ids are made from: the same for the same request.
        faults: The faults of this request.
    """

    path: Mapping[str, str]
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Any
    uploads: Mapping[str, Upload] = field(default_factory=dict)
    version: str
    base_url: str
    material: bytes
    faults: tuple[Fault, ...] = ()


Handler = Callable[[Call], Response]


def json_response(body: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON response."""
    return Response(orjson.dumps(body), status, dict(headers or {}), "application/json")
