"""Admission: a request that has arrived becomes a `Call`, or is refused.

Decides in this order: key, version, query, body. Schemas are checked by `validation`; rules that no
schema states belong to the operations (`conversation`). `app` asks, once per request.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import orjson

from claude_overlay.local.call import Call, Upload
from claude_overlay.local.conversation import CURRENT_VERSION, KNOWN_VERSIONS, require_sound
from claude_overlay.local.form import read_form
from claude_overlay.local.refusal import RefusedError
from claude_overlay.local.validation import Checks, pointer_of, query_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from claude_overlay.local.description import Description, Operation
    from claude_overlay.local.faults import Fault
    from claude_overlay.local.options import Options

_JSON = "application/json"
_BATCH_ENTRY = "BatchRequest"


class Admission:
    """The checks before an operation, with their compiled schemas."""

    def __init__(self, options: Options, description: Description) -> None:
        self._options = options
        self._checks = Checks(_with_late_params(description))

    async def admit(
        self, request: Request, operation: Operation, parameters: dict[str, str], body: bytes, faults: tuple[Fault, ...]
    ) -> Call:
        """The call a request makes.

        Raises:
            RefusedError: 401 without a good key, 400 for everything else.
        """
        self._require_key(request.headers)
        version = _version(request.headers)
        query = self._query(request, operation)
        uploads: dict[str, Upload] = {}
        decoded: Any = None
        if operation.body_media == _JSON:
            decoded = _json(body)
            self._check_body(operation, decoded)
        elif operation.body_media is not None:
            fields, uploads = await read_form(request.headers, body)
            decoded = _typed_fields(operation, fields)
            self._check_body(operation, {**decoded, **dict.fromkeys(uploads, "")})
            _require_uploads(operation, uploads)
        return Call(
            path=parameters,
            query=query,
            headers=request.headers,
            body=decoded,
            uploads=uploads,
            version=version,
            base_url=str(request.base_url).rstrip("/"),
            material=material_of(request, body),
            faults=faults,
        )

    def check_params(self, params: Any, version: str) -> None:
        """The parameters of one batch entry, when its turn comes."""
        self._checks.require("#/components/schemas/CreateMessageRequest", params)
        if params.get("stream"):
            raise RefusedError(400, "stream: a request in a batch cannot stream")
        require_sound(params, version)

    def _require_key(self, headers: Mapping[str, str]) -> None:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        key = headers.get("x-api-key") or (token.strip() if scheme.lower() == "bearer" else "")
        if not key:
            raise RefusedError(401, "x-api-key: a key is required, as x-api-key or as Authorization: Bearer")
        if self._options.api_key is not None and key != self._options.api_key:
            raise RefusedError(401, "invalid x-api-key")

    def _check_body(self, operation: Operation, decoded: Any) -> None:
        pointer = pointer_of(
            "paths",
            operation.path,
            operation.method.lower(),
            "requestBody",
            "content",
            operation.body_media or _JSON,
            "schema",
        )
        self._checks.require(pointer, decoded)

    def _query(self, request: Request, operation: Operation) -> dict[str, Any]:
        given = parse_qs(request.url.query, keep_blank_values=True)
        query: dict[str, Any] = {}
        for name, schema in operation.query.items():
            if name in given:
                query[name] = query_value(schema, given[name])
                self._checks.require_inline(schema, query[name], name)
        for name in operation.query_required:
            if name not in query:
                raise RefusedError(400, f"{name}: Field required")
        return query


def material_of(request: Request, body: bytes) -> bytes:
    """What ids depend on. A form's boundary is random, so only its length counts."""
    if request.headers.get("content-type", "").startswith("multipart/"):
        return str(len(body)).encode()
    return body


def _version(headers: Mapping[str, str]) -> str:
    version = headers.get("anthropic-version")
    if version is None:
        raise RefusedError(400, "anthropic-version: header is required")
    if version not in KNOWN_VERSIONS:
        raise RefusedError(
            400, f"anthropic-version: {version!r} is not a version of the API; current is {CURRENT_VERSION}"
        )
    return version


def _json(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except ValueError as error:
        raise RefusedError(400, f"The request body is not valid JSON: {error}") from error


def _typed_fields(operation: Operation, fields: dict[str, str]) -> dict[str, Any]:
    """Form fields in the JSON types of the schema, as far as the operation's schema can be read here."""
    properties = (operation.body or {}).get("properties", {})
    return {name: query_value(properties.get(name, {}), [text]) for name, text in fields.items()}


def _require_uploads(operation: Operation, uploads: Mapping[str, Upload]) -> None:
    for name, schema in (operation.body or {}).get("properties", {}).items():
        if schema.get("format") == "binary" and name not in uploads:
            raise RefusedError(400, f"{name}: a file part is required")


def _with_late_params(description: Description) -> Description:
    """The description with batch entries whose parameters are any object.

    They are checked when the batch ends, as on the real API; at create only that they are there matters.
    """
    document = description.document
    schemas = document.get("components", {}).get("schemas", {})
    entry = schemas.get(_BATCH_ENTRY)
    if entry is None:
        return description
    late = {**entry, "properties": {**entry["properties"], "params": {"type": "object"}}}
    components = {**document["components"], "schemas": {**schemas, _BATCH_ENTRY: late}}
    return replace(description, document={**document, "components": components})
