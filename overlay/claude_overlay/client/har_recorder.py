"""Recording a client's traffic as HAR: who is recorded, from when to when, what is kept, and where it goes.

Decides that a recording follows what goes through the HTTP client, so that each attempt is an entry of its own, also
one that fails; that a client which is not recorded runs no line for the sake of it; and which headers are shown. The
form is `diagnostics.har`'s. `sync.har` and `aio.har` stand between a connection and its HTTP client.
"""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections import deque
from contextlib import suppress
from pathlib import Path
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from claude_overlay.client.atomic_file import AtomicFile
from claude_overlay.client.clock import wall_of
from claude_overlay.client.headers import PLAIN_HEADERS
from claude_overlay.client.metadata import ORGANIZATION_HEADER
from claude_overlay.client.packing import unpacker_for
from claude_overlay.credential import MASK, MaskedText
from claude_overlay.diagnostics.har import Captured, Exchange, har_of
from claude_overlay.diagnostics.masking import is_secret_response_header, mask_spans, query_secrets
from claude_overlay.errors import ClaudeError, InvalidArgumentError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self

    from claude_overlay.client.connection import BaseConnection
    from claude_overlay.client.source import BaseSource

__all__ = ["BaseHarRecorder", "Following"]

H = TypeVar("H")

MOST_OF_A_BODY: Final = 256 * 1024
MOST_ENTRIES: Final = 1000
_OPEN_HEADERS: Final = PLAIN_HEADERS | {"connection", "transfer-encoding"}
# Where the recorders of a source stand, beside its own attributes.
_RECORDERS: Final = "_recorders"
_EARLY: Final = "closed before its end"


class Following:
    """One exchange while it is under way. Called from the thread or task of its call.

    Args:
        exchange: What is known of it.
        now: The time, by the monotonic clock.
        shown: Masks the headers of a response.
        has_body: Whether the request's body is known already; else it is to be looked at while it is sent.
    """

    __slots__ = ("_now", "_shown", "exchange", "has_body")

    def __init__(
        self,
        exchange: Exchange,
        now: Callable[[], float],
        shown: Callable[[Any], list[tuple[str, str]]],
        *,
        has_body: bool,
    ) -> None:
        self.has_body = has_body
        self.exchange = exchange
        self._now = now
        self._shown = shown

    def mark(self, event: str) -> None:
        """Note what the HTTP library tells of the connection: names like `http11.send_request_headers.started`."""
        self.exchange.marks.setdefault(event.partition(".")[2], self._now())

    def answered(self, response: Any) -> None:
        """Note the head of the response; its body too, if that is here already."""
        exchange = self.exchange
        exchange.answered = self._now()
        exchange.status = int(response.status_code)
        exchange.reason = str(getattr(response, "reason_phrase", ""))
        exchange.http_version = str(getattr(response, "http_version", exchange.http_version))
        exchange.response_headers = self._shown(response.headers)
        exchange.response_type = response.headers.get("content-type", "")
        exchange.location = response.headers.get("location", "")
        if response.is_stream_consumed:
            # A mock made it whole, or a hook has read it: it is unpacked.
            exchange.response_body.feed(response.content)
            self.over()

    def over(self, error: BaseException | None = None, *, early: bool = False) -> None:
        """Note the end, the first that comes.

        Args:
            error: What broke it off.
            early: Whether its reader left before the end.
        """
        exchange = self.exchange
        if exchange.over is not None:
            return
        exchange.over = self._now()
        if error is not None:
            exchange.error = type(error).__name__
        elif early:
            exchange.error = _EARLY
        _unpack(exchange.response_body, dict(exchange.response_headers).get("content-encoding", ""))
        _unpack(exchange.request_body, dict(exchange.request_headers).get("content-encoding", ""))


class BaseHarRecorder(ABC, Generic[H]):
    """Records the traffic of a client, and of all that share its HTTP client, while its `with` block lasts.

    What belongs to credentials is masked before it is kept: headers that are not known to be harmless, cookies, the
    organization's id, arguments of addresses and members of JSON bodies that are named like credentials. What is asked
    and answered is not masked: a recording holds prompts and files.

    Args:
        connection: The client's.
        path: The file to be written at the end of the block, also when that fails; whole or not at all. None: none.
        bodies: Whether bodies are kept. Default True.
        max_body_bytes: How much of each is kept. Default 256 KiB.
        max_entries: How many exchanges are kept; older ones are dropped. Default 1000.
        show_headers: Names of headers to be shown although they would be masked.
        hide_headers: Names of headers to be masked besides.

    Raises:
        InvalidArgumentError: A limit is no positive number.
    """

    _of_async: ClassVar[bool] = False

    def __init__(
        self,
        connection: BaseConnection[Any],
        path: str | os.PathLike[str] | None = None,
        *,
        bodies: bool = True,
        max_body_bytes: int = MOST_OF_A_BODY,
        max_entries: int = MOST_ENTRIES,
        show_headers: Iterable[str] = (),
        hide_headers: Iterable[str] = (),
    ) -> None:
        for name, value in (("max_body_bytes", max_body_bytes), ("max_entries", max_entries)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                message = f"{name} must be a number above 0, not {value!r}"
                raise InvalidArgumentError(message)
        self._source: BaseSource[H] = connection.source
        self._path = None if path is None else Path(path)
        self._most = max_body_bytes if bodies else None
        self._shown = frozenset(name.lower() for name in show_headers)
        self._hidden = frozenset(name.lower() for name in hide_headers)
        self._now = connection.own_clock.now
        self._wall = wall_of(connection.own_clock)
        self._lock = threading.Lock()
        self._exchanges: deque[Exchange] = deque(maxlen=max_entries)
        self._begun = 0
        self._recording = False

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The entries so far, oldest first, as in the file."""
        found: list[dict[str, Any]] = self.to_dict()["log"]["entries"]
        return found

    def to_dict(self) -> dict[str, Any]:
        """Give what has been recorded so far, as HAR 1.2."""
        from claude_overlay.client.connection import VERSION  # noqa: PLC0415 - it imports half of the client

        with self._lock:
            exchanges = list(self._exchanges)
            dropped = self._begun - len(exchanges)
        return har_of(exchanges, now=self._now(), version=VERSION, dropped=dropped)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write what has been recorded so far, whole or not at all.

        Raises:
            OSError: The file cannot be written.
        """
        content = json.dumps(self.to_dict(), ensure_ascii=False, indent=1)
        with AtomicFile(Path(path)) as file:
            file.write(content.encode("utf-8", "replace"))

    def begin(self, request: Any) -> Following:
        """Begin an exchange.

        Args:
            request: The HTTP library's request.
        """
        url = MaskedText(str(request.url))
        exchange = Exchange(
            wall=self._wall(),
            began=self._now(),
            method=request.method,
            url=mask_spans(url, query_secrets(url)),
            request_headers=self._of_request(request.headers),
            request_type=request.headers.get("content-type", ""),
            request_body=Captured(most=self._most),
            response_body=Captured(most=self._most),
            secrets=self._secrets(request.headers, url),
        )
        try:
            exchange.request_body.feed(request.content)
        except RuntimeError:  # it is read while it is sent
            has_body = False
        else:
            has_body = True
        with self._lock:
            if self._recording:
                self._exchanges.append(exchange)
                self._begun += 1
        return Following(exchange, self._now, self._of_response, has_body=has_body)

    @abstractmethod
    def around(self, http: H) -> H:
        """Give what stands in the HTTP client's place and records."""

    def _of_request(self, headers: Any) -> list[tuple[str, str]]:
        return [
            (name, value if self._is_shown(name, name in _OPEN_HEADERS) else MASK) for name, value in _pairs(headers)
        ]

    def _secrets(self, headers: Any, url: str) -> list[str]:
        """Give the values that are masked in a request, so that they can be masked where a server echoes them."""
        found = [
            MaskedText(part)
            for name, value in _pairs(headers)
            if not self._is_shown(name, name in _OPEN_HEADERS)
            for part in (value, value.rpartition(" ")[2])
        ]
        return [*found, *(MaskedText(url[span.start : span.end]) for span in query_secrets(url))]

    def _of_response(self, headers: Any) -> list[tuple[str, str]]:
        found = []
        for name, value in _pairs(headers):
            is_open = not is_secret_response_header(name) and name != ORGANIZATION_HEADER
            shown = mask_spans(value, query_secrets(value)) if name == "location" else value
            found.append((name, shown if self._is_shown(name, is_open) else MASK))
        return found

    def _is_shown(self, name: str, is_open: bool) -> bool:  # noqa: FBT001 - one of two facts about a name
        return (is_open or name in self._shown) and name not in self._hidden

    def __enter__(self) -> Self:
        self._recording = True
        _attach(self._source, self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        _detach(self._source, self)
        with self._lock:
            self._recording = False
        if self._path is not None:
            self.save(self._path)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._begun} exchanges>"


_attaching = threading.Lock()


def _attach(source: BaseSource[Any], recorder: BaseHarRecorder[Any]) -> None:
    """Have a source give its HTTP client with the recorder around it.

    By an attribute of this one object: a source that is not recorded keeps its class's method, and runs no line more.
    """
    with _attaching:
        recorders: tuple[BaseHarRecorder[Any], ...] = vars(source).get(_RECORDERS, ())
        setattr(source, _RECORDERS, (*recorders, recorder))
        vars(source)["get"] = MethodType(_recorded, source)


def _detach(source: BaseSource[Any], recorder: BaseHarRecorder[Any]) -> None:
    with _attaching:
        left = tuple(one for one in vars(source).get(_RECORDERS, ()) if one is not recorder)
        if left:
            setattr(source, _RECORDERS, left)
        else:
            vars(source).pop("get", None)
            vars(source).pop(_RECORDERS, None)


def _recorded(source: BaseSource[Any]) -> Any:
    http = type(source).get(source)
    for recorder in vars(source).get(_RECORDERS, ()):
        http = recorder.around(http)
    return http


def _pairs(headers: Any) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in headers.multi_items()]


def _unpack(body: Captured, encoding: str) -> None:
    """Unpack what is kept of a body, as far as it goes; what cannot be unpacked stays as it came."""
    if not body.kept or not encoding:
        return
    plain = bytearray()
    with suppress(ClaudeError):
        unpacker = unpacker_for(encoding, None)
        if unpacker is None:
            return
        for piece in unpacker.feed(bytes(body.kept)):
            plain += piece[: (body.most or 0) - len(plain)]
            if len(plain) >= (body.most or 0):
                break
    if plain:
        body.plain = bytes(plain)
