"""A server in bad weather, for `chaos.py`: real sockets, answers that prove what they answer, and a log of it.

Decides what happens to each request (`Weather`), does it (`Server`), and writes it down before it does: one line of
JSON a request, written through at once, so that kill -9 loses nothing. Each answer holds a digest of its request and
the number of its execution, and its whole text follows from these two; so `chaos_judge` can tell a short, mixed-up or
invented answer from the right one. Knows nothing of the client.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import os
import random
import re
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

__all__ = ["FAULTS", "INPUT_TOKENS", "Log", "Server", "Weather", "digest_of", "output_tokens", "serve", "text_of"]

INPUT_TOKENS = 40
MODEL = "claude-chaos"
WORK = 0.02
"""Seconds that an answer takes, about."""
LORIS_SECONDS = 3.0
HOLE_SECONDS = 30.0
SSE_PIECES = 8

REFUSALS: dict[str, tuple[int, str, str | None]] = {
    "429": (429, "rate_limit_error", None),
    "429_soon": (429, "rate_limit_error", "0.2"),
    "429_late": (429, "rate_limit_error", "5"),
    "500": (500, "api_error", None),
    "503": (503, "api_error", None),
    "529": (529, "overloaded_error", None),
}
EVENTS = {"event_first": "overloaded_error", "event_first_api": "api_error"}
FAULTS = (
    "latency", "slow", "rst", "rst_head", "rst_body", "fin_body", "hole", "deaf", "loris_head", "loris_body",
    "gzip_cut", "event_middle", "garbage", "hang_up", *EVENTS, *REFUSALS,
)  # fmt: skip
"""What may happen to a request. "deaf" does not even read it; "hang_up" answers well, then closes the connection."""
UNEXECUTED = frozenset({*EVENTS, *REFUSALS})
"""After these the server has done nothing: it refused."""

Log = Callable[[dict[str, Any]], None]


def digest_of(path: str, prompt: str, *, stream: bool) -> str:
    """Give the digest of a request, as the server sees it and the caller meant it."""
    return hashlib.sha256(f"{path}|{prompt}|{stream}".encode()).hexdigest()[:16]


def text_of(digest: str, execution: str) -> str:
    """Give the text of an answer: of another length for each request, and not of ASCII alone."""
    return f"{digest}.{execution}." + f"{digest}é🎉" * (1 + int(digest[:2], 16) // 4)


def output_tokens(text: str) -> int:
    """Give what an answer is billed for."""
    return len(text) // 4


@dataclass
class Weather:
    """What befalls requests; seeded. It changes now and then, as real trouble comes in spells.

    Attributes:
        seed: of all its chances.
        calm: nothing happens any more.
        closed: the port is closed, connections are refused.
        fixed: for a test: tells what happens to the n-th request of a call, whatever the time.
        all: the faults there are.
    """

    seed: str
    calm: bool = False
    closed: bool = False
    fixed: Callable[[int, int], str] | None = None
    all: tuple[str, ...] = FAULTS

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)  # noqa: S311 - weather is no secret
        self.kinds = self.all
        self.chance = 0.0

    def change(self) -> float:
        """Begin another spell; give its length in seconds."""
        spell = self.random.choices(("fair", "closed", "mixed", "one"), (3, 1, 3, 3))[0]
        self.closed = spell == "closed"
        self.kinds, self.chance = self.all, 0.02
        if spell == "mixed":
            self.chance = 0.1 + 0.4 * self.random.random()
        elif spell == "one":
            self.kinds, self.chance = (self.random.choice(self.all),), 0.4 + 0.6 * self.random.random()
        if self.calm:
            self.closed = False
        return 0.3 + 1.7 * self.random.random()

    def befalls(self, call: int, count: int) -> str:
        """Tell what happens to a request: the n-th of its call here."""
        if self.calm:
            return "ok"
        if self.fixed is not None:
            return self.fixed(call, count)
        return self.random.choice(self.kinds) if self.random.random() < self.chance else "ok"


class Server:
    """One server.

    Args:
        name: Its name; part of the number of each execution.
        weather: What befalls requests.
        log: Where they are written down.
    """

    def __init__(self, name: str, weather: Weather, log: Log) -> None:
        self.name = name
        self.weather = weather
        self._log = log
        self._count = 0
        self._seen: dict[int, int] = {}
        self._open: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def listen(self, port: int) -> int:
        """Open the port; give its number."""
        self._server = await asyncio.start_server(self._connection, "127.0.0.1", port, backlog=512)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Close the port, and with a reset all that is open."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in tuple(self._open):
            reset(writer)

    async def live(self, port: int) -> None:
        """Go through the weather for ever."""
        while True:
            wait = self.weather.change()
            if self.weather.closed and self._server is not None:
                await self.close()
            elif not self.weather.closed and self._server is None:
                await self.listen(port)
            await asyncio.sleep(wait)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._open.discard(writer)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Take one request; tell whether another may come."""
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split(b" ", 2)[1].decode()
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        if self.weather.fixed is None and self.weather.befalls(0, 0) == "deaf":
            await asyncio.sleep(HOLE_SECONDS)
            return False
        body = json.loads(await reader.readexactly(int(length[1]))) if length and int(length[1]) else {}
        if "messages" not in body:  # a probe
            writer.write(whole(200, b"{}"))
            await writer.drain()
            return True
        prompt = body["messages"][0]["content"]
        call = int(prompt.split()[0])
        self._seen[call] = nth = self._seen.get(call, 0) + 1
        stream = bool(body.get("stream"))
        fault = self.weather.befalls(call, nth)
        if not stream and (fault in EVENTS or fault == "event_middle"):
            fault = "500"
        self._count += 1
        number = f"{self.name}-{self._count}"
        self._log({
            "execution": number, "server": self.name[0], "call": call, "at": time.monotonic(), "fault": fault,
            "executed": fault not in UNEXECUTED, "path": path,
        })  # fmt: skip
        text = text_of(digest_of(path, prompt, stream=stream), number)
        return await Answering(writer, self.weather.random, fault).give(path, number, text, stream=stream)


class Answering:
    """One answer on its way out, or what becomes of it."""

    def __init__(self, writer: asyncio.StreamWriter, chance: random.Random, fault: str) -> None:
        self._writer = writer
        self._random = chance
        self._fault = fault

    async def give(self, path: str, number: str, text: str, *, stream: bool) -> bool:  # noqa: PLR0911 - by fault
        """Answer; tell whether the connection is still good."""
        fault = self._fault
        await asyncio.sleep({"latency": 0.3, "slow": 2.5}.get(fault, WORK) * (0.5 + self._random.random()))
        if fault in ("hole", "deaf"):
            await asyncio.sleep(HOLE_SECONDS)
            return False
        if fault == "rst":
            reset(self._writer)
            return False
        if fault in REFUSALS:
            status, kind, after = REFUSALS[fault]
            error = {"type": "error", "error": {"type": kind, "message": kind}}
            extra = b"" if after is None else b"retry-after: %s\r\n" % after.encode()
            return await self._send(whole(status, json.dumps(error).encode(), extra + request_id(number)))
        if fault == "garbage":
            return await self._send(whole(200, b"<html>a login page</html>", b"content-type: text/html\r\n"))
        if stream:
            return await self._send(*self._event_stream(number, text))
        if path.endswith("count_tokens"):
            body = json.dumps({"input_tokens": INPUT_TOKENS}).encode()
        else:
            body = json.dumps(message_of(number, text)).encode()
        if fault == "gzip_cut":
            packed = gzip.compress(body)
            packed = packed[: self._random.randrange(1, len(packed))]
            return await self._send(whole(200, packed, b"content-encoding: gzip\r\n" + request_id(number)))
        return await self._send(whole(200, body, request_id(number)))

    def _event_stream(self, number: str, text: str) -> tuple[bytes, list[bytes]]:
        """Give head and events."""
        events = events_of(number, text)
        if self._fault in EVENTS:
            events = [error_event(EVENTS[self._fault])]
        if self._fault == "event_middle":
            at = self._random.randrange(1, len(events))
            events[at:] = [error_event("overloaded_error")]
        head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
        if self._fault == "gzip_cut":
            packed = gzip.compress(b"".join(events))
            events = [packed[: self._random.randrange(1, len(packed))]]
            head += b"content-encoding: gzip\r\n"
        chunks = [b"%x\r\n%s\r\n" % (len(event), event) for event in events]
        return head + request_id(number) + b"\r\n", [*chunks, b"0\r\n\r\n"]

    async def _send(self, head: bytes, chunks: list[bytes] | None = None) -> bool:
        """Send; or a part of it; or drop by drop."""
        parts = [head] if chunks is None else [head, *chunks]
        fault = self._fault
        start = head.index(b"\r\n\r\n") + 4
        if fault in ("rst_head", "rst_body", "fin_body"):
            data = b"".join(parts)
            at = start if fault == "rst_head" else self._random.randrange(start, len(data))
            self._writer.write(data[:at])
            await self._writer.drain()
            await asyncio.sleep(0.01)  # else the reset overtakes what was sent
            if fault == "fin_body":
                self._writer.close()
            else:
                reset(self._writer)
            return False
        if fault in ("loris_head", "loris_body"):
            return await self._drip(b"".join(parts), 0 if fault == "loris_head" else start)
        for part in parts:
            self._writer.write(part)
            await self._writer.drain()
            if chunks is not None:
                await asyncio.sleep(0.002)
        return fault != "hang_up"

    async def _drip(self, data: bytes, at: int) -> bool:
        """Send byte by byte for some seconds; then the rest."""
        self._writer.write(data[:at])
        ends = time.monotonic() + LORIS_SECONDS
        while at < len(data) and time.monotonic() < ends:
            self._writer.write(data[at : at + 1])
            await self._writer.drain()
            at += 1
            await asyncio.sleep(0.1)
        self._writer.write(data[at:])
        await self._writer.drain()
        return True


def message_of(number: str, text: str) -> dict[str, Any]:
    """Give a message."""
    return {
        "id": f"msg_{number}", "type": "message", "role": "assistant", "model": MODEL,
        "content": [{"type": "text", "text": text}], "stop_reason": "end_turn", "stop_sequence": None,
        "usage": {"input_tokens": INPUT_TOKENS, "output_tokens": output_tokens(text)},
    }  # fmt: skip


def events_of(number: str, text: str) -> list[bytes]:
    """Give the events of a message."""
    start = message_of(number, text)
    start["content"] = []
    start["stop_reason"] = None
    start["usage"] = {"input_tokens": INPUT_TOKENS, "output_tokens": 1}
    step = len(text) // SSE_PIECES + 1
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    deltas = [
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text[at : at + step]}}
        for at in range(0, len(text), step)
    ]
    end = {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": None}}
    end["usage"] = {"output_tokens": output_tokens(text)}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": start}, {"type": "ping"}, block, *deltas,
        {"type": "content_block_stop", "index": 0}, end, {"type": "message_stop"},
    ]  # fmt: skip
    return [sse(event) for event in events]


def sse(event: dict[str, Any]) -> bytes:
    """Give the bytes of one event."""
    return f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


def error_event(kind: str) -> bytes:
    """Give an error event."""
    return sse({"type": "error", "error": {"type": kind, "message": kind}})


def request_id(number: str) -> bytes:
    """Give the header that names a request."""
    return b"request-id: req_%s\r\n" % number.encode()


def whole(status: int, body: bytes, extra: bytes = b"") -> bytes:
    """Give a response with its length."""
    kind = b"" if b"content-type" in extra else b"content-type: application/json\r\n"
    return b"HTTP/1.1 %d X\r\n%s%scontent-length: %d\r\n\r\n%s" % (status, kind, extra, len(body), body)


def reset(writer: asyncio.StreamWriter) -> None:
    """Break a connection off with a reset."""
    connection = writer.get_extra_info("socket")
    if connection is not None:
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def serve(path: str, name: str, port: int, seed: str, faults: str) -> None:
    """Serve until killed. SIGUSR1 ends the bad weather.

    Args:
        path: Of the log.
        name: Of the server, with the number of its life.
        port: To listen on.
        seed: Of the weather.
        faults: What may happen, joined by commas; "calm" for nothing.
    """
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    weather = Weather(seed, calm=faults == "calm", all=tuple(faults.split(",")))
    server = Server(name, weather, lambda entry: void(os.write(log, json.dumps(entry).encode() + b"\n")))

    def settle() -> None:
        weather.calm = True

    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, settle)
    await server.listen(port)
    print("ready", flush=True)
    await server.live(port)


def void(_: object) -> None:
    """Drop a value."""


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]))
