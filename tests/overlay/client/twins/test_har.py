"""Recordings of both shells over both libraries: every exchange is an entry of valid HAR, and shows no credential."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.diagnostics.har_format import check_har

from claude_overlay import (
    APIConnectionError,
    ClaudeError,
    InternalServerError,
    Resilience,
    RetryPolicy,
    StreamTruncatedError,
    user,
)
from claude_overlay.client.aio.har import AsyncHarRecorder
from claude_overlay.client.sync.har import HarRecorder
from claude_overlay.credential import MASK
from claude_overlay.testing import fault, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.overlay.client.conftest import Shell

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
HELLO: dict[str, Any] = {"model": "claude-haiku-5-5", "max_tokens": 5, "messages": [user("Hello")]}


def record(shell: Shell, claude: Any, path: Path | None = None, **options: Any) -> Any:
    """Make the shell's recorder for a client."""
    connection = claude.client if shell.loop is None else claude._target.client
    kind: Any = HarRecorder if shell.loop is None else AsyncHarRecorder
    return kind(connection, path, **options)


def header(headers: list[dict[str, str]], name: str) -> str | None:
    """Give a header's value."""
    return next((one["value"] for one in headers if one["name"] == name), None)


def test_a_call_is_an_entry(shell: Shell, message: Callable[..., Any], tmp_path: Path) -> None:
    """Request, response, bodies and times; nothing of the key; whole in the file."""
    claude, _ = shell.claude(
        reply(json=message(), headers={"set-cookie": KEY, "anthropic-organization-id": "org", "request-id": "r1"}),
        headers={"x-team": KEY},
    )
    path = tmp_path / "t.har"
    with record(shell, claude, path) as har:
        claude.messages.create(**HELLO, mcp_servers=[{"type": "url", "authorization_token": KEY}])
    written = json.loads(path.read_text(encoding="utf-8"))
    check_har(written)
    (entry,) = written["log"]["entries"]

    assert written == har.to_dict()
    assert KEY not in path.read_text(encoding="utf-8")
    assert KEY not in repr(vars(har))
    assert entry["request"]["method"] == "POST"
    assert entry["request"]["url"] == "https://api.anthropic.com/v1/messages"
    assert json.loads(entry["request"]["postData"]["text"])["messages"] == HELLO["messages"]
    assert json.loads(entry["request"]["postData"]["text"])["mcp_servers"][0]["authorization_token"] == MASK
    assert json.loads(entry["response"]["content"]["text"]) == message()
    assert entry["response"]["status"] == 200
    assert {name: header(entry["request"]["headers"], name) for name in ("x-api-key", "x-team", "content-type")} == {
        "x-api-key": MASK, "x-team": MASK, "content-type": "application/json",
    }  # fmt: skip
    names = ("set-cookie", "anthropic-organization-id", "request-id")
    assert {name: header(entry["response"]["headers"], name) for name in names} == {
        "set-cookie": MASK, "anthropic-organization-id": MASK, "request-id": "r1",
    }  # fmt: skip


def test_headers_can_be_shown_and_hidden(shell: Shell, message: Callable[..., Any]) -> None:
    """By name, in any case; hiding wins."""
    claude, _ = shell.claude(
        reply(json=message(), headers={"anthropic-organization-id": "org", "request-id": "r"}),
        headers={"x-team": "blue"},
    )
    with record(
        shell,
        claude,
        show_headers=["Anthropic-Organization-Id", "X-Team", "x-api-key"],
        hide_headers=["Request-Id", "x-api-key"],
    ) as har:
        claude.messages.create(**HELLO)
    (entry,) = har.entries

    assert header(entry["response"]["headers"], "anthropic-organization-id") == "org"
    assert header(entry["response"]["headers"], "request-id") == MASK
    assert header(entry["request"]["headers"], "x-team") == "blue"
    assert header(entry["request"]["headers"], "x-api-key") == MASK


def test_only_what_happens_within_the_block(shell: Shell, message: Callable[..., Any]) -> None:
    """Before and after it nothing is kept, and the source has its own method again."""
    claude, _ = shell.claude(*[reply(json=message())] * 4)
    source = (claude if shell.loop is None else claude._target).client.source
    claude.messages.create(**HELLO)
    with record(shell, claude) as har:
        assert "get" in vars(source)
        claude.messages.create(**HELLO)
        with record(shell, claude) as inner:
            claude.with_options(timeout=3).messages.create(**HELLO)
    claude.messages.create(**HELLO)

    assert len(har.entries) == 2
    assert len(inner.entries) == 1
    assert "get" not in vars(source)


def test_recordings_may_end_in_any_order(shell: Shell, message: Callable[..., Any]) -> None:
    """The one that began first may end first."""
    claude, _ = shell.claude(*[reply(json=message())] * 2)
    one, other = record(shell, claude), record(shell, claude)
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    claude.messages.create(**HELLO)
    other.__exit__(None, None, None)
    claude.messages.create(**HELLO)

    assert (len(one.entries), len(other.entries)) == (0, 1)


def test_each_attempt_is_an_entry(shell: Shell, message: Callable[..., Any]) -> None:
    """Failures of the network and of the server, then the answer."""
    claude, _ = shell.claude(
        fault("ConnectError"),
        reply(529, json={"type": "error", "error": {"type": "overloaded_error", "message": "later"}}),
        reply(json=message()),
        resilience=Resilience(retry=RetryPolicy(max_attempts=3)),
    )
    with record(shell, claude) as har:
        claude.messages.create(**HELLO)
    check_har(har.to_dict())

    assert [entry["response"]["status"] for entry in har.entries] == [0, 529, 200]
    assert [entry.get("_error") for entry in har.entries] == ["ConnectError", None, None]
    assert "overloaded_error" in har.entries[1]["response"]["content"]["text"]


def test_a_failure_is_told_by_its_class_alone(shell: Shell) -> None:
    """An exception's words may hold anything."""
    claude, _ = shell.claude(fault("ReadTimeout"), reply(chunks=[b'{"id"', fault("ReadError")]))
    with record(shell, claude) as har:
        for _ in range(2):
            with pytest.raises(APIConnectionError):
                claude.messages.create(**HELLO)
    check_har(har.to_dict())

    assert [entry["_error"] for entry in har.entries] == ["ReadTimeout", "ReadError"]
    assert "scripted Read" not in json.dumps(har.to_dict())
    assert har.entries[1]["response"]["content"]["text"] == '{"id"'
    assert har.entries[1]["response"]["status"] == 200


def test_streams_are_recorded_as_they_come(shell: Shell) -> None:
    """Whole; cut off by the server; left by the reader; still under way."""
    chunks = message_stream("Hello, world, and so on and on and on")
    pieces = [chunks[start : start + 50] for start in range(0, len(chunks), 50)]
    whole = {"headers": {"content-type": "text/event-stream"}, "chunks": pieces}
    cut = {**whole, "chunks": [*pieces[:3], fault("ReadError")]}
    claude, _ = shell.claude(reply(**whole), reply(**cut), reply(**whole), reply(**whole))
    with record(shell, claude) as har:
        with claude.messages.stream(**HELLO) as stream:
            stream.final_message()
        with pytest.raises(StreamTruncatedError), claude.messages.stream(**HELLO) as stream:
            stream.final_message()
        with claude.messages.stream(**HELLO) as stream:
            next(iter(stream))
        left = claude.messages.stream(**HELLO)
        left.open()
        check_har(har.to_dict())
        under_way = har.entries[3]
        left.close()
    texts = [entry["response"]["content"]["text"] for entry in har.entries[:3]]

    assert texts[0].encode() == chunks
    assert texts[1].encode() == b"".join(pieces[:3])
    assert chunks.startswith(texts[2].encode())
    assert [entry.get("_error") for entry in har.entries[:3]] == [None, "ReadError", "closed before its end"]
    assert "still under way" in under_way["comment"]


def test_bodies_are_bounded_or_left_out(shell: Shell, message: Callable[..., Any]) -> None:
    """The first bytes, and how many there were; or only how many."""
    claude, _ = shell.claude(*[reply(json=message("x" * 500))] * 2)
    with record(shell, claude, max_body_bytes=100) as har:
        claude.messages.create(**HELLO)
    with record(shell, claude, bodies=False) as bare:
        claude.messages.create(**HELLO)
    (cut,), (empty,) = har.entries, bare.entries
    check_har(har.to_dict())
    check_har(bare.to_dict())

    assert len(cut["response"]["content"]["text"]) == 100
    assert re.fullmatch(r"the first 100 of \d+ bytes", cut["response"]["content"]["comment"])
    assert "text" not in empty["response"]["content"]
    assert "postData" not in empty["request"]
    assert empty["response"]["bodySize"] == cut["response"]["bodySize"] > 500


def test_packed_bodies_are_shown_unpacked(shell: Shell, message: Callable[..., Any]) -> None:
    """Both ways; so that what is to be masked in them is."""
    content = json.dumps(message("x" * 3000)).encode()
    packed = gzip.compress(content)
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    claude, _ = shell.claude(reply(chunks=[packed], headers=headers), compress_requests="gzip")
    with record(shell, claude) as har:
        claude.messages.create(**HELLO, system="y" * 3000, mcp_servers=[{"authorization_token": KEY}])
    (entry,) = har.entries
    check_har(har.to_dict())

    assert entry["response"]["content"]["text"].encode() == content
    assert entry["response"]["content"]["compression"] == len(content) - len(packed)
    assert json.loads(entry["request"]["postData"]["text"])["system"] == "y" * 3000
    assert KEY not in json.dumps(entry)


def test_files_are_recorded_while_they_are_read(shell: Shell) -> None:
    """A form is not gathered in memory for the recording; bytes that are no text go as base64."""
    claude, transport = shell.claude(
        reply(
            json={
                "id": "f",
                "type": "file",
                "filename": "a",
                "mime_type": "a/b",
                "size_bytes": 2,
                "created_at": "2026-11-22T00:00:00Z",
            }
        )
    )
    with record(shell, claude) as har:
        claude.files.upload(("a", b"\0\xff", "a/b"))
    (entry,) = har.entries
    check_har(har.to_dict())

    assert entry["request"]["postData"]["_encoding"] == "base64"
    assert entry["request"]["bodySize"] == len(transport.requests[0].content)


def test_only_the_newest_are_kept(shell: Shell, message: Callable[..., Any]) -> None:
    """And how many were dropped is said."""
    claude, _ = shell.claude(*[reply(json=message(str(number))) for number in range(4)])
    with record(shell, claude, max_entries=2) as har:
        for _ in range(4):
            claude.messages.create(**HELLO)

    assert [json.loads(entry["response"]["content"]["text"])["content"][0]["text"] for entry in har.entries] == [
        "2",
        "3",
    ]
    assert har.to_dict()["log"]["comment"] == "2 older entries were dropped"


def test_the_file_is_written_when_the_block_fails_too(shell: Shell, tmp_path: Path) -> None:
    """That is when it is wanted most."""
    claude, _ = shell.claude(reply(500, json={}))
    path = tmp_path / "t.har"
    with pytest.raises(InternalServerError), record(shell, claude, path):
        claude.messages.create(**HELLO)

    assert json.loads(path.read_text())["log"]["entries"][0]["response"]["status"] == 500


def test_a_recording_changes_nothing(shell: Shell, message: Callable[..., Any]) -> None:
    """The same requests go out, and the same errors come back."""
    steps = [reply(json=message()), fault("ConnectTimeout"), reply(404, json={"error": {"type": "not_found_error"}})]

    def play(*, recorded: bool) -> list[Any]:
        claude, transport = shell.claude(*steps)
        seen: list[Any] = []
        har = record(shell, claude)
        if recorded:
            har.__enter__()
        for _ in steps:
            try:
                seen.append(claude.messages.create(**HELLO).text)
            except ClaudeError as error:
                seen.append((type(error), str(error)))
        return [*seen, *[(one.url, dict(one.headers), one.content, one.timeout) for one in transport.requests]]

    assert play(recorded=True) == play(recorded=False)


def test_a_cancelled_call_is_an_entry() -> None:
    """What cancels an asynchronous call is told."""
    from claude_overlay import AsyncClaude  # noqa: PLC0415 - only this test is of one shell

    call: asyncio.Future[Any]

    class Hangs:
        """An HTTP client that never answers."""

        def build_request(self, *args: Any, **kwargs: Any) -> Any:
            """Build as httpx2 does."""
            import httpx2  # noqa: PLC0415 - as above

            return httpx2.AsyncClient().build_request(*args, **kwargs)

        async def request(self) -> None:
            """Be there."""

        async def send(self, request: Any, **how: Any) -> Any:
            """Wait for ever, and let nobody wait with it."""
            call.cancel()
            await asyncio.Event().wait()

    async def main() -> list[dict[str, Any]]:
        nonlocal call
        claude = AsyncClaude(KEY, http_client=Hangs())
        with AsyncHarRecorder(claude.client) as har:
            call = asyncio.ensure_future(claude.messages.create(**HELLO))
            with pytest.raises(asyncio.CancelledError):
                await call
            return har.entries

    (entry,) = asyncio.run(main())
    assert entry["_error"] == "CancelledError"
