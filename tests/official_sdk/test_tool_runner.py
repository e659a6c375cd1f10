"""The same tool run through ours and through the official SDK's tool runner is the same conversation.

A server on loopback answers both from one script: thinking, parallel calls, a failing tool, a name that nobody has, a
server tool, `pause_turn`. What it was sent is compared, body by body. Needs the SDK as `test_official_sdk.py` does.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import pytest
from tests.official_sdk.runner_tools import FIELDS, FUNCTIONS, QUESTION, SEARCH, later
from tests.official_sdk.test_official_sdk import HERE, TIME_LIMIT, sdk_python
from tests.overlay.tools.scripted_run import answer, call, text

from claude_overlay import AsyncClaude, Claude
from claude_overlay.testing import message_stream

THINKING = {"type": "thinking", "thinking": "Boats and clouds.", "signature": "c2lnbmF0dXJl"}
SEARCHED = [
    {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "ferry"}},
    {
        "type": "web_search_tool_result",
        "tool_use_id": "srvtoolu_1",
        "content": [
            {
                "type": "web_search_result",
                "url": "https://example.com/",
                "title": "Ferries",
                "encrypted_content": "eA==",
                "page_age": None,
            }
        ],
    },
]
SCRIPT = [
    answer(
        THINKING,
        text("I look."),
        call("weather", "toolu_a", city="Ålesund"),
        call("ferry", "toolu_b", harbour="Ålesund", bicycles=2),
        call("broken", "toolu_c", city="Ålesund"),
        call("nothing", "toolu_d"),
    ),
    answer(*SEARCHED, text("I am searching."), stop_reason="pause_turn"),
    answer(call("weather", "toolu_e", city="Molde")),
    answer(text("18 degrees, and the ferry leaves at 14:20.")),
]


class ScriptedServer:
    """Answers on loopback from the script, streamed where that is asked for, and keeps the bodies."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        keep, script = self.bodies, list(SCRIPT)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                keep.append(body)
                said = {**script[len(keep) - 1], "id": f"msg_{len(keep)}", "model": body["model"]}
                streamed = body.get("stream")
                content = message_stream(said) if streamed else json.dumps(said).encode()
                self.send_response(200)
                self.send_header("content-type", "text/event-stream" if streamed else "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


async def awaited(url: str, *, stream: bool) -> Any:
    """Run ours with the asynchronous client."""
    tools = [*(later(function) for function in FUNCTIONS), SEARCH]
    async with AsyncClaude("sk-ant-test", base_url=url) as claude:
        if stream:
            return await claude.messages.run_stream(**FIELDS, tools=tools).finish()
        return await claude.messages.run(**FIELDS, tools=tools)


def ours(url: str, *, is_async: bool, stream: bool) -> Any:
    """Carry the run out with our client."""
    if is_async:
        return asyncio.run(awaited(url, stream=stream))
    with Claude("sk-ant-test", base_url=url) as claude:
        if stream:
            return claude.messages.run_stream(**FIELDS, tools=[*FUNCTIONS, SEARCH]).finish()
        return claude.messages.run(**FIELDS, tools=[*FUNCTIONS, SEARCH])


def comparable(value: Any) -> Any:
    """Leave out the two differences there are.

    - The words of an error result are each library's own; that it is one, and of which call, is compared.
    - The SDK gives each member of a tool's schema a `title`; ours does not. Members are compared without it.
    """
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {name: comparable(item) for name, item in value.items() if name != "title" or "type" not in value}
    return {**kept, "content": "(an error)"} if kept.get("is_error") is True else kept


WAYS = [(False, False), (False, True), (True, False), (True, True)]


@pytest.fixture(scope="module")
def theirs() -> list[tuple[list[dict[str, Any]], str]]:
    """Give, for each way, the bodies that the SDK's runner has sent, and its last text."""
    python = sdk_python()
    if python is None:
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}
    with ScriptedServer() as one, ScriptedServer() as two, ScriptedServer() as three, ScriptedServer() as four:
        servers = (one, two, three, four)
        done = subprocess.run(  # noqa: S603 - our own script, no shell
            [python, HERE / "tool_runner.py", *(server.url for server in servers)],
            env={**clean, "NO_PROXY": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    texts = [json.loads(line) for line in done.stdout.splitlines()]
    return [(server.bodies, said) for server, said in zip(servers, texts, strict=True)]


@pytest.mark.parametrize("way", range(4), ids=["sync", "sync-stream", "async", "async-stream"])
def test_both_runners_send_the_same_requests(theirs: Any, way: int) -> None:
    """Four requests each, with the same members, conversation and tools; the last text is the same."""
    is_async, stream = WAYS[way]
    bodies, said = theirs[way]

    with ScriptedServer() as server:
        run = ours(server.url, is_async=is_async, stream=stream)

    assert len(server.bodies) == len(bodies) == 4
    for mine, other in zip(server.bodies, bodies, strict=True):
        assert comparable(mine) == comparable(other)
    assert run.message.text == said == "18 degrees, and the ferry leaves at 14:20."


@pytest.mark.parametrize(("is_async", "stream"), WAYS)
def test_the_conversation_is_that_of_the_script(*, is_async: bool, stream: bool) -> None:
    """Without the SDK too: every block stands where the server sent it, and each call has its result."""
    with ScriptedServer() as server:
        run = ours(server.url, is_async=is_async, stream=stream)

    assert run.messages[0] == QUESTION
    assert [message["content"] for message in run.messages if message["role"] == "assistant"] == [
        said["content"] for said in SCRIPT
    ]
    results = [block for message in (run.messages[2], run.messages[5]) for block in message["content"]]
    assert [(block["tool_use_id"], block.get("is_error", False)) for block in results] == [
        ("toolu_a", False), ("toolu_b", False), ("toolu_c", True), ("toolu_d", True), ("toolu_e", False),
    ]  # fmt: skip
    assert server.bodies[3]["messages"] == run.messages[:-1]
