"""Traffic as HAR 1.2, the HTTP Archive format that browsers and proxies read.

Decides the form of an entry and of the file, how time is divided, and that bodies are bounded and their credentials
masked. Headers come masked already: what may be shown is decided where requests are made. Pure; `client.har_recorder`
follows the traffic and fills in exchanges. Facts: the format's specification, version 1.2.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.masking import hidden, json_secrets, known_forms, mask_spans, query_secrets

__all__ = ["Captured", "Exchange", "entry_of", "har_of"]

CREATOR: Final = "claude-openapi"
_TEXTUAL: Final = ("text/", "application/json", "application/x-jsonl", "application/x-www-form-urlencoded")
_FORM: Final = "application/x-www-form-urlencoded"
_UNKNOWN_TYPE: Final = "x-unknown"
# Moments of an exchange, in the order in which they come.
CONNECT_BEGAN: Final = "connect_tcp.started"
CONNECT_ENDED: Final = "connect_tcp.complete"
TLS_BEGAN: Final = "start_tls.started"
TLS_ENDED: Final = "start_tls.complete"
SEND_BEGAN: Final = "send_request_headers.started"
SEND_ENDED: Final = "send_request_body.complete"


@dataclass(slots=True, kw_only=True)
class Captured:
    """A body as far as it is kept.

    Attributes:
        most: Bytes that are kept; None keeps nothing and counts.
        kept: The first bytes.
        size: How many there were.
        plain: The kept bytes unpacked, where the body was packed and could be.
    """

    most: int | None
    kept: bytearray = field(default_factory=bytearray, repr=False)
    size: int = 0
    plain: bytes | None = field(default=None, repr=False)

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        if self.most is not None and len(self.kept) < self.most:
            self.kept += chunk[: self.most - len(self.kept)]
        self.size += len(chunk)

    @property
    def is_cut(self) -> bool:
        """Whether there was more than is kept."""
        return self.size > len(self.kept)


@dataclass(slots=True, kw_only=True)
class Exchange:
    """One request and what became of it. Headers are masked; bodies are not yet.

    Attributes:
        wall: When it began, in seconds since 1970.
        began: The same by the monotonic clock; so are `answered`, `over` and `marks`.
        marks: When the connection got to which point, where the HTTP library tells.
        secrets: Values that were masked in the request. They are masked wherever else they stand: servers echo them.
        error: Why there is no answer, or not all of one: a class of exception, never its words.
    """

    wall: float
    began: float
    method: str
    url: str
    request_headers: Sequence[tuple[str, str]]
    request_body: Captured
    response_body: Captured
    request_type: str = ""
    status: int = 0
    reason: str = ""
    http_version: str = "HTTP/1.1"
    response_headers: Sequence[tuple[str, str]] = ()
    response_type: str = ""
    location: str = ""
    answered: float | None = None
    over: float | None = None
    error: str | None = None
    marks: dict[str, float] = field(default_factory=dict)
    secrets: Sequence[str] = field(default=(), repr=False)


def har_of(exchanges: Sequence[Exchange], *, now: float, version: str, dropped: int = 0) -> dict[str, Any]:
    """Give the whole file.

    Args:
        exchanges: In the order in which they began.
        now: The time by the monotonic clock, for those under way.
        version: Of the program that has recorded them.
        dropped: How many older ones are missing.
    """
    log: dict[str, Any] = {
        "version": "1.2",
        "creator": {"name": CREATOR, "version": version},
        "entries": [entry_of(exchange, now=now) for exchange in exchanges],
    }
    if dropped:
        log["comment"] = f"{dropped} older entries were dropped"
    return {"log": log}


def entry_of(exchange: Exchange, *, now: float) -> dict[str, Any]:
    """Give one entry."""
    timings = _timings(exchange, now)
    forms = known_forms([*exchange.secrets, *_sent_secrets(exchange)])
    entry: dict[str, Any] = {
        "startedDateTime": datetime.fromtimestamp(exchange.wall, UTC).isoformat(timespec="milliseconds"),
        "time": round(sum(value for name, value in timings.items() if value > 0 and name != "ssl"), 3),
        "request": _request(exchange, forms),
        "response": _response(exchange, forms),
        "cache": {},
        "timings": timings,
    }
    if exchange.error is not None:
        entry["_error"] = exchange.error
        entry["comment"] = f"failed: {exchange.error}"
    elif exchange.over is None:
        entry["comment"] = "still under way when this was written"
    return entry


def _timings(exchange: Exchange, now: float) -> dict[str, float]:
    """Divide the time, in milliseconds; -1 for what does not apply. All but `ssl`, a part of `connect`, add up."""
    marks = exchange.marks
    end = now if exchange.over is None else exchange.over
    head = end if exchange.answered is None else exchange.answered
    connected = marks.get(TLS_ENDED, marks.get(CONNECT_ENDED))
    connect = None if connected is None else connected - marks.get(CONNECT_BEGAN, connected)
    tls = marks[TLS_ENDED] - marks[TLS_BEGAN] if TLS_ENDED in marks and TLS_BEGAN in marks else None
    sending = marks.get(SEND_BEGAN, exchange.began if connected is None else connected)
    sent = min(marks.get(SEND_ENDED, sending), head)
    return {
        "blocked": _milliseconds(sending - exchange.began - (connect or 0.0)),
        "dns": -1,
        "connect": -1 if connect is None else _milliseconds(connect),
        "ssl": -1 if tls is None else _milliseconds(tls),
        "send": _milliseconds(sent - sending),
        "wait": _milliseconds(head - sent),
        "receive": _milliseconds(end - head),
    }


def _milliseconds(seconds: float) -> float:
    return round(max(seconds, 0.0) * 1000, 3)


def _sent_secrets(exchange: Exchange) -> list[str]:
    """Give the credentials in the body of the request, by their names."""
    body = exchange.request_body
    text = bytes(body.kept if body.plain is None else body.plain).decode("utf-8", "replace")
    return [text[span.start : span.end] for span in json_secrets(text)] if text.lstrip()[:1] in {"{", "["} else []


def _request(exchange: Exchange, forms: Sequence[str]) -> dict[str, Any]:
    url = hidden(mask_spans(exchange.url, query_secrets(exchange.url)), forms)
    request: dict[str, Any] = {
        "method": exchange.method,
        "url": url,
        "httpVersion": exchange.http_version,
        "cookies": [],
        "headers": _pairs(exchange.request_headers),
        "queryString": _pairs(parse_qsl(urlsplit(url).query, keep_blank_values=True)),
        "headersSize": -1,
        "bodySize": exchange.request_body.size,
    }
    if exchange.request_body.size and exchange.request_body.most is not None:
        # HAR has no encoding for what is sent, so bytes that are no text carry a field of our own.
        request["postData"] = _content(exchange.request_body, exchange.request_type, forms, encoding="_encoding")
    return request


def _response(exchange: Exchange, forms: Sequence[str]) -> dict[str, Any]:
    body = exchange.response_body
    whole = body.size if body.plain is None or body.is_cut else len(body.plain)
    content: dict[str, Any] = {"size": whole, "mimeType": exchange.response_type or _UNKNOWN_TYPE}
    if body.size and body.most is not None:
        content |= _content(body, exchange.response_type, forms, encoding="encoding")
        if body.plain is not None and not body.is_cut:
            content["compression"] = whole - body.size
    response: dict[str, Any] = {
        "status": exchange.status,
        "statusText": hidden(exchange.reason, forms),
        "httpVersion": exchange.http_version if exchange.status else "",
        "cookies": [],
        "headers": _pairs([(name, hidden(value, forms)) for name, value in exchange.response_headers]),
        "content": content,
        "redirectURL": hidden(mask_spans(exchange.location, query_secrets(exchange.location)), forms),
        "headersSize": -1,
        "bodySize": body.size if exchange.status else -1,
    }
    if exchange.error is not None:
        response["_error"] = exchange.error
    return response


def _content(body: Captured, media_type: str, forms: Sequence[str], *, encoding: str) -> dict[str, Any]:
    kept = bytes(body.kept) if body.plain is None else body.plain
    found: dict[str, Any] = {"mimeType": media_type or _UNKNOWN_TYPE}
    text = _text(kept, media_type, cut=body.is_cut)
    if text is None:
        for form in forms:
            kept = kept.replace(form.encode("utf-8", "replace"), MASK.encode())
        found["text"] = b64encode(kept).decode()
        found[encoding] = "base64"
    else:
        if media_type.startswith(_FORM):
            text = mask_spans(f"?{text}", query_secrets(f"?{text}"))[1:]
        found["text"] = hidden(mask_spans(text, json_secrets(text)), forms, cut=body.is_cut)
    if body.is_cut:
        found["comment"] = f"the first {len(body.kept)} of {body.size} bytes"
    return found


def _text(content: bytes, media_type: str, *, cut: bool) -> str | None:
    """Give a body as text, if it is some; a character that is cut in two at the end is left out."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        at_the_end = cut and error.start >= len(content) - 3 and error.reason == "unexpected end of data"
        if at_the_end:
            return content[: error.start].decode()
        return content.decode("utf-8", "replace") if media_type.startswith(_TEXTUAL) else None


def _pairs(pairs: Sequence[tuple[str, str]] | Mapping[str, str]) -> list[dict[str, str]]:
    items = pairs.items() if isinstance(pairs, Mapping) else pairs
    return [{"name": name, "value": value} for name, value in items]
