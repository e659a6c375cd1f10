"""Records the cassettes: `make record`, or `python tests/record.py [NAME ...]`.

With `ANTHROPIC_API_KEY` set the scenarios that make sense there are recorded against the real API, at its
cost; all others, and all without a key, against servers on this machine: the stand-in server, and
`@copilotkit/aimock` through npx (which needs node). Prints what it did.

vcrpy 9.4 knows httpx2 and hooks `HTTPTransport.handle_request`, so nothing of the client is replaced but
the socket. It reads a whole response before handing it on: a replayed stream arrives in one piece, and a
connection that breaks cannot be recorded (the tests of the stand-in server cover those).

What is stored is cleaned before it is written: keys, cookies and the organization's id are replaced, the
server's address becomes `RECORDED_URL`, a form's boundary a fixed one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import vcr

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.cassette_scenarios import SCENARIOS, Scenario  # noqa: E402

from claude_overlay import Claude  # noqa: E402
from claude_overlay.local import serve  # noqa: E402
from claude_overlay.testing import ManualClock  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

CASSETTES = Path(__file__).parent / "cassettes"
SOURCES = CASSETTES / "SOURCES.json"
STAND_IN = "stand-in server"
AIMOCK = "@copilotkit/aimock@1.43.0"
AIMOCK_START_LIMIT = 120.0
LIVE_URL = "https://api.anthropic.com"

# A reserved top-level domain: replay must never reach a network, even by mistake.
RECORDED_URL = "http://recorded.invalid"
FILTERED = "FILTERED"
LOCAL_KEY = "sk-ant-api03-recorded-locally-0123456789"
BOUNDARY = "recorded-boundary"

_SECRET_REQUEST_HEADERS = ("x-api-key", "authorization", "cookie", "proxy-authorization")
_SECRET_RESPONSE_HEADERS = ("set-cookie", "anthropic-organization-id", "anthropic-workspace-id")
# Recording twice should change nothing but what the server changed.
_DATE = "Sun, 22 Nov 2026 12:00:00 GMT"


def recorder(*, mode: str, server_url: str = RECORDED_URL) -> vcr.VCR:
    """A vcrpy configuration that cleans what it stores.

    Args:
        mode: vcrpy's record mode: `all` to record, `none` to replay.
        server_url: The address talked to while recording.
    """

    def clean_request(request: Any) -> Any:
        request.uri = request.uri.replace(server_url, RECORDED_URL)
        _fix_boundary(request)
        if "host" in request.headers:
            request.headers["host"] = RECORDED_URL.partition("//")[2]
        return request

    def clean_response(response: dict[str, Any]) -> dict[str, Any]:
        headers = response["headers"]
        for name in headers:
            if name.lower() in _SECRET_RESPONSE_HEADERS:
                headers[name] = [FILTERED]
            elif name.lower() == "date":
                headers[name] = [_DATE]
        body = response["body"]["string"].replace(server_url.encode(), RECORDED_URL.encode())
        response["body"]["string"] = body
        if "content-length" in headers:
            headers["content-length"] = [str(len(body))]
        return response

    return vcr.VCR(
        record_mode=mode,
        match_on=["method", "uri", "body"],
        filter_headers=[(name, FILTERED) for name in _SECRET_REQUEST_HEADERS],
        before_record_request=clean_request,
        before_record_response=clean_response,
        decode_compressed_response=True,
    )


def _fix_boundary(request: Any) -> None:
    found = re.search(r"boundary=([^;]+)", request.headers.get("content-type", ""))
    if found is not None and isinstance(request.body, bytes):
        request.body = request.body.replace(found[1].encode(), BOUNDARY.encode())
        request.headers["content-type"] = f"multipart/form-data; boundary={BOUNDARY}"
        request.headers["content-length"] = str(len(request.body))


def record(name: str, *, url: str, key: str, folder: Path = CASSETTES) -> Path:
    """Run one scenario against a server; store its traffic and its outcome. Gives the cassette's path."""
    path = folder / f"{name}.yaml"
    path.unlink(missing_ok=True)
    with recorder(mode="all", server_url=url).use_cassette(str(path)), Claude(key, base_url=url) as claude:
        # Servers on this machine need no time for a batch.
        outcome = SCENARIOS[name].run(claude, None if url == LIVE_URL else ManualClock())
    text = json.dumps(outcome, indent=1, ensure_ascii=False, sort_keys=True).replace(url, RECORDED_URL)
    path.with_suffix(".expected.json").write_text(text + "\n", encoding="utf-8")
    return path


@contextmanager
def aimock() -> Iterator[str]:
    """Run aimock on a free port of this machine; gives its URL.

    Raises:
        RuntimeError: npx is missing, or the server did not answer in time.
    """
    npx = shutil.which("npx")
    if npx is None:
        raise RuntimeError("recording against aimock needs node's npx")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [npx, "-y", "-p", AIMOCK, "llmock", "-p", str(port), "-f", str(CASSETTES / "aimock"), "--strict"]
    # A session of its own: npx starts node as a child, and both must end.
    process = subprocess.Popen(  # noqa: S603 - a pinned package
        [*command, "--log-level", "warn"], stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _await_health(process, url + "/health")
        yield url
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)


def _await_health(process: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + AIMOCK_START_LIMIT
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=1):  # noqa: S310 - loopback
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise RuntimeError(f"aimock did not answer at {url}")


def main(names: list[str], *, folder: Path = CASSETTES) -> None:
    """Record the named scenarios, or all, into a folder."""
    unknown = set(names) - set(SCENARIOS)
    if unknown:
        sys.exit(f"no such scenario: {', '.join(sorted(unknown))}; there are: {', '.join(SCENARIOS)}")
    chosen = {name: scenario for name, scenario in SCENARIOS.items() if not names or name in names}
    key = os.environ.get("ANTHROPIC_API_KEY")
    live = [name for name, scenario in chosen.items() if key and scenario.live]
    for name in live:
        _done(record(name, url=LIVE_URL, key=key or "", folder=folder), "real API")
    _record_locally({name: scenario for name, scenario in chosen.items() if name not in live}, folder)


def _record_locally(chosen: dict[str, Scenario], folder: Path) -> None:
    for name in [name for name, scenario in chosen.items() if scenario.server == "stand-in"]:
        # A server a scenario, so that ids do not depend on what was recorded before.
        with serve(api_key=LOCAL_KEY) as server:
            _done(record(name, url=server.base_url, key=LOCAL_KEY, folder=folder), STAND_IN)
    others = [name for name, scenario in chosen.items() if scenario.server == "aimock"]
    if others:
        with aimock() as url:
            for name in others:
                _done(record(name, url=url, key=LOCAL_KEY, folder=folder), AIMOCK)


def _done(path: Path, server: str) -> None:
    """Note where a cassette came from, and say so."""
    sources = path.parent / SOURCES.name
    known = json.loads(sources.read_text(encoding="utf-8")) if sources.exists() else {}
    known[path.stem] = server
    sources.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size:,} bytes, recorded against {server}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
