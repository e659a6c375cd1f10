"""What really went over the wire: transports that pass everything on and keep a copy. Used by `ways`.

Decides nothing. Bodies are copied as they are read, so a stream stays a stream. One answer steady cannot give, whatever
the description says: `null`; it answers `{}`. `Switches.instead` puts a body in its place, its head stays steady's.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["AsyncRecorder", "Exchange", "Recorder", "Switches"]

_OF_THE_BODY = frozenset({"content-encoding", "content-length", "transfer-encoding"})


@dataclass(slots=True, kw_only=True)
class Switches:
    """What both recorders heed: headers of every request besides its own, and the body that takes an answer's place."""

    headers: dict[str, str]
    instead: bytes | None = None


@dataclass(slots=True, kw_only=True)
class Exchange:
    """One request and its response, as far as it was read."""

    verb: str
    target: str
    sent_headers: dict[str, str]
    sent: bytes
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    chunks: list[bytes] = field(default_factory=list)

    @property
    def content(self) -> bytes:
        """The response's body, unpacked."""
        whole = b"".join(self.chunks)
        return gzip.decompress(whole) if self.headers.get("content-encoding") == "gzip" else whole

    @property
    def answered(self) -> Any:
        """The response's body as JSON."""
        return json.loads(self.content)

    @property
    def events(self) -> list[Any]:
        """The data of the response's events, read in the plainest way."""
        lines = self.content.decode().split("\n")
        return [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]

    @property
    def lines(self) -> list[Any]:
        """The lines of the response."""
        return [json.loads(line) for line in self.content.split(b"\n") if line]


def _begun(request: httpx2.Request) -> Exchange:
    target = request.url.raw_path.decode()
    return Exchange(verb=request.method, target=target, sent_headers=dict(request.headers), sent=request.content)


def _replaced(response: httpx2.Response, content: bytes) -> httpx2.Response:
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in _OF_THE_BODY]
    return httpx2.Response(response.status_code, headers=headers, stream=httpx2.ByteStream(content))


class _Copied(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response's body that is copied while it is read."""

    def __init__(self, stream: Any, exchange: Exchange) -> None:
        self._stream = stream
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._exchange.chunks.append(chunk)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._exchange.chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


class Recorder(httpx2.BaseTransport):
    """Passes requests on and keeps them in `exchanges`, with what is answered.

    Args:
        exchanges: where they are kept.
        switches: may change between two calls.
    """

    def __init__(self, exchanges: list[Exchange], switches: Switches) -> None:
        self._inner = httpx2.HTTPTransport(trust_env=False)
        self._exchanges = exchanges
        self._switches = switches

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Pass one on."""
        request.read()
        exchange = _begun(request)
        self._exchanges.append(exchange)
        request.headers.update(self._switches.headers)
        response = self._inner.handle_request(request)
        if self._switches.instead is not None:
            response.read()
            response.close()
            response = _replaced(response, self._switches.instead)
        exchange.status, exchange.headers = response.status_code, dict(response.headers)
        response.stream = _Copied(response.stream, exchange)
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


class AsyncRecorder(httpx2.AsyncBaseTransport):
    """`Recorder` for asyncio."""

    def __init__(self, exchanges: list[Exchange], switches: Switches) -> None:
        self._inner = httpx2.AsyncHTTPTransport(trust_env=False)
        self._exchanges = exchanges
        self._switches = switches

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Pass one on."""
        await request.aread()
        exchange = _begun(request)
        self._exchanges.append(exchange)
        request.headers.update(self._switches.headers)
        response = await self._inner.handle_async_request(request)
        if self._switches.instead is not None:
            await response.aread()
            await response.aclose()
            response = _replaced(response, self._switches.instead)
        exchange.status, exchange.headers = response.status_code, dict(response.headers)
        response.stream = _Copied(response.stream, exchange)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()
