"""Nothing happens that was not asked for: no environment, no file, no thread, no task, one request a call.

Runs in a fresh interpreter with an audit hook. What the HTTP library does while it is imported is its own affair, so it
is loaded before the hook is set; everything after that is ours.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.testing import message_stream

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = """
import asyncio, os, sys, threading
from collections.abc import MutableMapping
import anyio, httpx2, httpcore2
import anyio._backends._asyncio

class Forbidden(MutableMapping):
    def refuse(self, *args):
        raise AssertionError("the environment was read")
    __getitem__ = __setitem__ = __delitem__ = __iter__ = __len__ = refuse

opened, started, connected = [], [], []

def audit(event, args):
    if event == "open" and isinstance(args[0], str) and not args[0].endswith((".py", ".pyc", ".so")):
        opened.append(args[0])
    elif event in ("_thread.start_new_thread", "subprocess.Popen", "os.fork", "os.system"):
        started.append(event)
    elif event == "socket.connect":
        connected.append(args[1])

async def main(act):
    from claude_overlay import AsyncClaude
    before = asyncio.all_tasks()
    async with AsyncClaude("sk-ant-x", base_url=sys.argv[1], resilience=policies()) as claude:
        outcome = await act(claude)
    assert asyncio.all_tasks() == before, "a task was started"
    return outcome

def policies():
    if sys.argv[3] == "none":
        return None
    from claude_overlay.reliability.resilience import Resilience
    return Resilience()

arguments = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "x"}]}

def create(claude):
    return claude.messages.create(**arguments).text

def stream(claude):
    with claude.messages.stream(**arguments) as opened_stream:
        return opened_stream.final_message().text

async def acreate(claude):
    return (await claude.messages.create(**arguments)).text

async def astream(claude):
    async with claude.messages.stream(**arguments) as opened_stream:
        return (await opened_stream.final_message()).text

runner = asyncio.Runner()
runner.get_loop()
sys.addaudithook(audit)
os.environ = Forbidden()
threads = threading.active_count()
try:
    if sys.argv[2].startswith("a"):
        outcome = runner.run(main({"acreate": acreate, "astream": astream}[sys.argv[2]]))
    else:
        from claude_overlay import Claude
        with Claude("sk-ant-x", base_url=sys.argv[1], resilience=policies()) as claude:
            outcome = {"create": create, "stream": stream}[sys.argv[2]](claude)
except Exception as error:
    outcome = type(error).__name__ + ": " + str(error)
assert threading.active_count() == threads, "a thread is running"
import json
print(json.dumps({"outcome": outcome, "opened": opened, "started": started, "connected": len(connected)}))
"""


def http(body: bytes, status: str, kind: str = "application/json") -> bytes:
    """Make the bytes of a response."""
    head = f"HTTP/1.1 {status}\r\ncontent-type: {kind}\r\nconnection: close\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def run(base_url: str, act: str, policies: str) -> dict[str, Any]:
    """Run the program and give what it observed."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, base_url, act, policies],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    observed: dict[str, Any] = json.loads(done.stdout)
    return observed


@pytest.mark.parametrize(
    ("act", "policies"),
    [
        ("create", "none"),
        ("acreate", "none"),
        ("stream", "none"),
        ("astream", "none"),
        ("create", "off"),
        ("astream", "off"),
    ],
)
@pytest.mark.parametrize("status", ["200 OK", "529 Overloaded", "500 Error", "429 Slow Down", "cut"])
def test_one_call_is_one_request_and_nothing_else(
    raw_server: Callable[..., Any], message: Callable[..., Any], act: str, status: str, policies: str
) -> None:
    """In success and under every fault: one connection, one request, no file, no thread, no process, no environment.

    Without policies, and with a `Resilience()` in which all are off.
    """
    if status == "200 OK" and act.endswith("stream"):
        answer = http(message_stream("Hello, world"), status, "text/event-stream")
    elif status == "cut":
        answer = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"
    else:
        answer = http(json.dumps(message()).encode() if status == "200 OK" else b"{}", status)
    server = raw_server(answer)

    observed = run(server.base_url, act, policies)

    server.close()
    assert len(server.requests) == 1
    assert observed["connected"] == 1
    assert observed["opened"] == []
    assert observed["started"] == []
    assert (observed["outcome"] == "Hello, world") is (status == "200 OK"), observed
    assert "environment" not in observed["outcome"]
