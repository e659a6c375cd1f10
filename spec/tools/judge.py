"""Runs the official SDK's own tests against a mock server that knows nothing but our description. Exit 1 on a failure.

    python spec/tools/judge.py [pytest arguments]

Steady serves the bundled description on a free loopback port, checks every request against it and answers with its
examples; the SDK's `tests/api_resources` for messages, batches, models and files (GA and beta) send those requests and
check the answers. The verdict is two-fold: the tests pass, and steady saw nothing ambiguous (a request that fits no
member of a union is answered with 200 and only shows in steady's exit code). SDK, tests and steady are installed under
build/ on first use (node and a package index needed). Not seen by this: extra enum values, too lenient `required`
flags, the bodies of streams and JSON lines; `compare` looks at those.
"""

from __future__ import annotations

import json
import os
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

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

from tools import official_sdk  # noqa: E402  (the tools are run from the tree: the path comes first)
from tools.description import Description  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = (
    "tests/api_resources/test_messages.py",
    "tests/api_resources/messages/test_batches.py",
    "tests/api_resources/test_models.py",
    "tests/api_resources/test_files.py",
    "tests/api_resources/beta/test_messages.py",
    "tests/api_resources/beta/messages/test_batches.py",
    "tests/api_resources/beta/test_models.py",
    "tests/api_resources/beta/test_files.py",
)
_BETA_MARK = {"name": "beta", "in": "query", "schema": {"type": "string", "enum": ["true"]}}
_START_SECONDS = 15.0
_STOP_SECONDS = 15.0
_TEST_SECONDS = 900.0


def served(document: dict[str, Any]) -> dict[str, Any]:
    """The document as steady and the tests want it.

    Steady adds the brackets of array parameters itself. The tests' client marks requests of the beta twins with
    `?beta=true`, which the SDK stopped sending in 2.3.0. And only here objects are closed: a property the tests send
    and the description lacks must be an error.
    """
    changed: dict[str, Any] = json.loads(json.dumps(document))
    for item in changed["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", []):
                if parameter.get("in") == "query":
                    parameter["name"] = parameter["name"].removesuffix("[]")
            operation.setdefault("parameters", []).append(_BETA_MARK)
    for schema in changed["components"]["schemas"].values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    return changed


@contextmanager
def mock_server(description: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """A running steady. Ended by its process id, in whatever way the block is left."""
    brackets = [
        f"--validator-{place}-{kind}-format=brackets" for place in ("query", "form") for kind in ("array", "object")
    ]
    command = [str(official_sdk.steady()), "--host", "127.0.0.1", "-p", str(port), "--log=false", "--fail-on-ambiguous"]
    process = subprocess.Popen(  # noqa: S603 (a fixed command)
        [*command, *brackets, str(description)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        _await_health(port, process)
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(timeout=_STOP_SECONDS)


def _await_health(port: int, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_x-steady/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    output = process.stdout.read() if process.poll() is not None and process.stdout else "it never became healthy"
    message = f"steady did not start: {output}"
    raise RuntimeError(message)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run_tests(port: int, arguments: list[str]) -> int:
    """The SDK's tests in the SDK's environment, from the root of its source distribution."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")},
        "DEFER_PYDANTIC_BUILD": "false",
        "TEST_API_BASE_URL": f"http://127.0.0.1:{port}",
    }
    pytest = [str(official_sdk.python()), "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    finished = subprocess.run(  # noqa: S603 (a fixed command)
        [*pytest, *TESTS, *arguments], cwd=official_sdk.source(), env=environment, check=False, timeout=_TEST_SECONDS
    )
    return finished.returncode


def main(arguments: list[str]) -> int:
    """Serve, test, stop, judge."""
    official_sdk.source()
    description = official_sdk.BUILD / "openapi.json"
    description.write_text(json.dumps(served(Description.load().document)), encoding="utf-8")
    port = _free_port()
    with mock_server(description, port) as process:
        tests = run_tests(port, arguments)
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=_STOP_SECONDS)
    print(output if process.returncode else output[output.find("Session:") :])
    print(f"official tests: exit code {tests}; steady: exit code {process.returncode} (0: nothing ambiguous)")
    return 1 if tests or process.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
