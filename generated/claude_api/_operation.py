# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""From an operation's arguments to a request, and from a response to a value. Pure: no I/O.

Called by every endpoint module. An operation's facts are its `OPERATION`; nothing here knows one operation from
another.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple
from urllib.parse import quote

from .errors import APIStatusError, DecodeError, InvalidArgumentError, status_error
from .types import UNSET, File, Headers, Response

NO_CONTENT = 204


class Operation(NamedTuple):
    """The facts of one operation.

    `query` and `headers` hold (argument, wire name, style) in the order of the signature. Query styles: `form` and
    `form-joined` (a list as one value with commas). `success` holds (status pattern, kind, decoder): kind is `json`,
    `json or null` (null is None), `jsonl`, `bytes`, `text` or `none`; a decoder is `module:function` below `models`, empty for plain JSON.
    `stream` is (kind, decoder) of one event or line, or None. `beta` is the beta the operation needs, or None.
    """

    name: str
    method: str
    path: str
    body_kind: str | None
    body_fields: tuple[str, ...]
    body_required: tuple[str, ...]
    body_is_required: bool
    query: tuple[tuple[str, str, str], ...]
    headers: tuple[tuple[str, str, str], ...]
    success: tuple[tuple[str, str, str], ...]
    stream: tuple[str, str] | None
    beta: str | None

    def decoder(self, reference: str) -> Callable[[Any], Any]:
        """The function a decoder reference names."""
        module, _, function = reference.partition(":")
        found: Callable[[Any], Any] = getattr(import_module(f"{__package__}.models.{module}"), function)
        return found


# --- the request -----------------------------------------------------------------------------------------------


def build(
    operation: Operation,
    path: tuple[tuple[str, Any], ...],
    query: tuple[Any, ...],
    headers: tuple[Any, ...],
    body: Any = UNSET,
) -> dict[str, Any]:
    """The request's method, URL below the base URL, headers, and as far as there are any: params and a body."""
    request: dict[str, Any] = {"method": operation.method, "url": _url(operation, path)}
    sent = request["headers"] = _headers(operation, headers)
    pairs = [
        pair
        for (name, wire, style), value in zip(operation.query, query, strict=True)
        for pair in _query(name, wire, style, value)
    ]
    if pairs:
        request["params"] = pairs
    if body is not UNSET and body is not None:
        _add_body(operation, request, sent, body)
    elif operation.body_is_required:
        raise InvalidArgumentError(f"{operation.name}: body is missing")
    return request


def _url(operation: Operation, path: tuple[tuple[str, Any], ...]) -> str:
    url = operation.path
    for name, value in path:
        text = str(value)
        if value is None or value is UNSET or not text or text in (".", ".."):
            raise InvalidArgumentError(f"{operation.name}: {name} is empty or no name: {value!r}")
        before, _, rest = url.partition("{")
        try:
            url = before + quote(text, safe="") + rest.partition("}")[2]
        except UnicodeEncodeError:
            raise InvalidArgumentError(f"{operation.name}: {name} is no text that can be sent: {value!r}") from None
    return url


def _headers(operation: Operation, values: tuple[Any, ...]) -> dict[str, str]:
    sent: dict[str, str] = {"accept": _accept(operation)}
    for (name, wire, _), value in zip(operation.headers, values, strict=True):
        if value is UNSET or value is None:
            continue
        text = (
            _text(value) if isinstance(value, str) or not isinstance(value, Sequence) else ",".join(map(_text, value))
        )
        if not text:
            continue
        if "\r" in text or "\n" in text or not text.isascii():
            raise InvalidArgumentError(f"{operation.name}: {name} cannot be a header: {text!r}")
        sent[wire] = text
    if operation.beta is not None:
        named = sent.get("anthropic-beta", "")
        if operation.beta not in [beta.strip() for beta in named.split(",")]:
            sent["anthropic-beta"] = f"{named},{operation.beta}" if named else operation.beta
    return sent


def _accept(operation: Operation) -> str:
    kinds = {
        "json": "application/json",
        "json or null": "application/json",
        "jsonl": "application/x-jsonl",
        "text": "text/plain",
    }
    return kinds.get(operation.success[0][1], "*/*") if operation.success else "*/*"


def _query(name: str, wire: str, style: str, value: Any) -> list[tuple[str, str]]:
    if value is UNSET or value is None:
        return []
    if isinstance(value, str) or not isinstance(value, (Sequence, set, frozenset)):
        return [(wire, _text(value))]
    texts = [_text(item) for item in value]
    return [(wire, ",".join(texts))] if style == "form-joined" else [(wire, text) for text in texts]


def _text(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return getattr(value, "wire", None) or value.isoformat()
    return str(value)


def _add_body(operation: Operation, request: dict[str, Any], sent: dict[str, str], body: Any) -> None:
    if operation.body_kind == "content":
        request["content"] = body.payload if isinstance(body, File) else body
        sent["content-type"] = (body.mime_type if isinstance(body, File) else None) or "application/octet-stream"
        return
    fields = _fields(operation, body)
    for name in operation.body_required:
        if name not in fields or fields[name] is UNSET:
            raise InvalidArgumentError(f"{operation.name}: required member {name!r} of the body is missing")
    if operation.body_kind == "files":
        _add_parts(request, fields)
        return
    from ._json import dumps

    request["content"] = dumps(fields)
    sent["content-type"] = "application/json"


def _fields(operation: Operation, body: Any) -> Mapping[str, Any]:
    to_dict = getattr(body, "to_dict", None)
    if to_dict is not None:
        try:
            body = to_dict()
        except (AttributeError, TypeError, RecursionError) as error:
            raise InvalidArgumentError(f"{operation.name}: the body cannot be encoded: {error}") from None
    if not isinstance(body, Mapping):
        raise InvalidArgumentError(
            f"{operation.name}: the body is to be a model or a mapping, not {type(body).__name__}"
        )
    return body if isinstance(body, dict) else dict(body)


def _add_parts(request: dict[str, Any], fields: Mapping[str, Any]) -> None:
    """Multipart: files as parts with a name, everything else as plain form fields; the library chooses the boundary."""
    files: list[tuple[str, Any]] = []
    data: dict[str, Any] = {}
    for name, value in fields.items():
        if value is UNSET or value is None:
            continue
        many = isinstance(value, (list, tuple)) and any(_is_file(item) for item in value)
        for item in value if many and isinstance(value, list) else [value]:
            if _is_file(item) or isinstance(item, tuple):
                files.append((name, _part(name, item)))
            elif isinstance(item, (Mapping, list)) or hasattr(item, "to_dict"):
                from ._json import dumps

                files.append((name, (None, dumps(item), "application/json")))
            else:
                data[name] = _text(item)
    request["files"] = files
    if data:
        request["data"] = data


def _is_file(value: Any) -> bool:
    return isinstance(value, (File, bytes, bytearray)) or hasattr(value, "read")


def _part(name: str, value: Any) -> Any:
    """An httpx file tuple: (file name, content) or (file name, content, media type)."""
    if isinstance(value, tuple):
        part = value
    else:
        file = value if isinstance(value, File) else File(bytes(value) if isinstance(value, bytearray) else value)
        path = getattr(file.payload, "name", None)
        own = str(path).replace("\\", "/").rsplit("/", 1)[-1] if isinstance(path, str) else name
        part = (file.file_name or own, file.payload, *([file.mime_type] if file.mime_type else []))
    for text, what in zip(part[::2], ("file name", "media type"), strict=False):
        if text is not None and (not isinstance(text, str) or any(map(_unsendable, text))):
            raise InvalidArgumentError(f"{name}: the {what} cannot be sent: {text!r}")
    return part


def _unsendable(character: str) -> bool:
    """Control characters, and half of a character; odd spaces are fine: systems put them into file names."""
    return character < " " or character == "\x7f" or "\ud800" <= character <= "\udfff"


# --- the response ----------------------------------------------------------------------------------------------


def parse(operation: Operation, response: Any) -> Any:
    """The value of a 2xx response; raises `APIStatusError` for any other status."""
    status = response.status_code
    if not 200 <= status <= 299:
        raise _refusal(response)
    return _value(operation, status, response)


def _refusal(response: Any) -> APIStatusError:
    """The error of a response; with the attempts before it, if whatever sent it made several and says so."""
    error = status_error(status=response.status_code, headers=response.headers, content=response.content)
    error.attempts = getattr(response, "attempts", ())
    error.retry_suppressed = getattr(response, "retry_suppressed", None)
    return error


def detailed(operation: Operation, response: Any) -> Response[Any]:
    """The response as plain data, with the value of a success."""
    status = response.status_code
    parsed = _value(operation, status, response) if 200 <= status <= 299 else None
    return Response(status_code=status, content=response.content, headers=Headers(response.headers), parsed=parsed)


def _value(operation: Operation, status: int, response: Any) -> Any:
    kind, reference = _success(operation, status)
    content: bytes = response.content
    if kind == "none":
        return None
    try:
        if status == NO_CONTENT:
            raise DecodeError("the server sent no content where some is due")
        if kind == "bytes":
            return content
        if kind == "text":
            return content.decode("utf-8", "replace")
        if kind == "jsonl":
            return _lines(operation, reference, content)
        value = _json(content, response)
        if value is None and kind == "json or null":
            return None
        return _decoded(operation, reference, value)
    except DecodeError as error:
        raise DecodeError(
            error.message,
            path=error.path,
            body=content,
            status=status,
            request_id=Headers(response.headers).get("request-id"),
        ) from None


def _success(operation: Operation, status: int) -> tuple[str, str]:
    for pattern, kind, reference in operation.success:
        if pattern == str(status) or pattern.upper() == "2XX" or pattern == "default":
            return kind, reference
    return operation.success[0][1:] if operation.success else ("none", "")


def _json(content: bytes, response: Any) -> Any:
    from ._json import loads

    if not content.strip():
        raise DecodeError("the body is empty, JSON is due")
    try:
        return loads(content)
    except ValueError as error:
        kind = Headers(response.headers).get("content-type") or "no content-type"
        raise DecodeError(f"the body is no JSON ({kind}): {error}") from None


def _decoded(operation: Operation, reference: str, value: Any) -> Any:
    return operation.decoder(reference)(value) if reference else value


def _lines(operation: Operation, reference: str, content: bytes) -> list[Any]:
    from ._json import loads

    values = []
    for number, line in enumerate(content.split(b"\n")):
        if not line.strip():
            continue
        try:
            values.append(_decoded(operation, reference, loads(line)))
        except DecodeError as error:
            raise DecodeError(error.message, path=f"[{number}].{error.path}".rstrip(".")) from None
        except ValueError as error:
            raise DecodeError(f"the line is no JSON: {error}", path=f"[{number}]") from None
    return values
