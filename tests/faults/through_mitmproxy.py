"""Our client, through mitmproxy, to the stand-in server: the faults of another maker.

    .venv/bin/python -m tests.faults.through_mitmproxy [--every N]

Puts mitmproxy into an environment of its own under build/ (once). Prints the counts of outcomes for each fault.
"""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import httpx2
from tests.faults.recordings import ASKING, TOOL

from claude_overlay import Claude
from claude_overlay.errors import ClaudeError
from claude_overlay.local import serve

MITMPROXY = "mitmproxy==11.0.2"
BUILD = Path(__file__).resolve().parents[2] / "build" / "mitmproxy"
START_LIMIT = 60.0


def mitmdump() -> Path:
    """The program, installed on first use."""
    program = BUILD / "bin" / "mitmdump"
    if not program.is_file():
        subprocess.run([sys.executable, "-m", "venv", BUILD], check=True)  # noqa: S603 - fixed command
        subprocess.run(  # noqa: S603 - fixed command
            [BUILD / "bin" / "python", "-m", "pip", "install", "--quiet", MITMPROXY], check=True
        )
    return program


def outcome(claude: Any, fault: str, expected: Any) -> str:
    """Stream a message through a fault and name what came out."""
    try:
        with claude.messages.stream(**ASKING, tools=[TOOL], extra_headers={"x-mitm-fault": fault}) as stream:
            message = told(stream.final_message())
    except ClaudeError as error:
        return f"typed {type(error).__name__}"
    except Exception as error:  # noqa: BLE001 - which exceptions come is the question
        return f"FOREIGN {type(error).__name__}"
    return "whole" if message == expected else "SHORT"


def told(message: Any) -> Any:
    """Give what a message says, without its ids: they differ from one answer to the next."""
    whole = message.to_dict()
    content = [{name: value for name, value in block.items() if name != "id"} for block in whole["content"]]
    return content, whole["stop_reason"], whole["usage"]


def whole_message(claude: Any) -> Any:
    """Give what a stream comes to without a fault."""
    with claude.messages.stream(**ASKING, tools=[TOOL]) as stream:
        return told(stream.final_message())


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the proxy listens."""
    end = time.monotonic() + START_LIMIT
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("mitmdump did not start")


def free_port() -> int:
    """Find a port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def run(base_url: str, every: int) -> dict[str, Counter[str]]:
    """Stream through every fault at every Nth byte."""
    counts: dict[str, Counter[str]] = {}
    http = httpx2.Client(limits=httpx2.Limits(max_keepalive_connections=0), trust_env=False)
    with Claude("k", base_url=base_url, http_client=http, timeout=10.0) as claude:
        expected = whole_message(claude)
        size = stream_size(http, base_url)
        counts["split"] = Counter([outcome(claude, "split", expected)])
        for kind in ("early", "cut", "reset"):
            counts[kind] = Counter(
                outcome(claude, f"{kind}:{offset}", expected) for offset in range(1, size - 2, every)
            )
    http.close()
    return counts


def stream_size(http: httpx2.Client, base_url: str) -> int:
    """Count the bytes of the stream."""
    headers = {"x-api-key": "k", "anthropic-version": "2026-10-21", "accept-encoding": "identity"}
    answer = http.post(f"{base_url}/v1/messages", json={**ASKING, "tools": [TOOL], "stream": True}, headers=headers)
    return len(answer.content)


def main() -> None:
    """Start the server and the proxy, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every Nth byte")
    options = parser.parse_args()
    port = free_port()
    with serve() as server:
        command = [mitmdump(), "-q", "--mode", f"reverse:{server.base_url}", "--listen-host", "127.0.0.1"]
        command += ["--listen-port", str(port), "-s", Path(__file__).with_name("mitm_addon.py")]
        process = subprocess.Popen(command)  # noqa: S603 - fixed command
        try:
            wait_for(port, process)
            for kind, counts in run(f"http://127.0.0.1:{port}", options.every).items():
                print(kind, dict(counts))  # noqa: T201 - the result
        finally:
            process.terminate()
            process.wait(timeout=10)


if __name__ == "__main__":
    main()
