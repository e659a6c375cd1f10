"""Runs the official SDK's own tests against mock servers that know nothing but our description. Exit 1 on a failure.

    python spec/tools/judge [--on steady|prism] [pytest arguments]

Both servers by default, one after the other. Each serves the bundled description on a free loopback port, checks every
request against it and answers with its examples; the SDK's whole `tests/api_resources` sends those requests and checks
the answers, and `tests/official_sdk/judge_downloads.py` calls what the SDK's tests never let a server answer. Good is:
every test passes, no request was refused, steady saw nothing ambiguous (a request that fits no member of a union is
answered with 200 and shows in a header and in steady's exit code), and every operation of the description was reached.
With pytest arguments (`-k skills`, a path) only what they select is run, and no operation need be reached.

SDK, tests and servers are installed under build/ on first use (node and a package index needed). Not seen by this:
extra enum values, too lenient `required` flags, the bodies of streams; `compare` looks at those.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path[:0] = [
    str(Path(__file__).resolve().parents[2]),
    str(Path(__file__).resolve().parents[3] / "generator_templates"),
]

from tools import official_sdk, prism, steady  # noqa: E402  (the tools are run from the tree: the path comes first)
from tools.description import Description  # noqa: E402
from tools.judge.report import Operations, Verdict  # noqa: E402
from tools.judge.served import served, served_by_prism  # noqa: E402

__all__ = ["SERVERS", "TESTS", "judged", "main", "run_tests"]

TESTS = "tests/api_resources"
OURS = Path(__file__).resolve().parents[3] / "tests" / "official_sdk"
SERVERS = {
    "steady": (steady.running, served, official_sdk.STEADY),
    "prism": (prism.running, served_by_prism, official_sdk.PRISM),
}
# An idle machine needs five minutes for all of them on steady and ten on prism.
_TEST_SECONDS = 5400.0
_NOTHING: dict[str, Any] = {"outcomes": {}, "skipped": {}, "requests": [], "answered_by_tests": 0}


def run_tests(base_url: str, arguments: list[str]) -> dict[str, Any]:
    """What tests did, run in the SDK's environment from the root of its source distribution; see `judge_plugin`."""
    with tempfile.TemporaryDirectory(prefix="judge-") as folder:
        record = Path(folder) / "record.json"
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC_", "PYTHON"))},
            "DEFER_PYDANTIC_BUILD": "false",
            "JUDGE_RECORD": str(record),
            "PYTHONPATH": str(OURS),
            "TEST_API_BASE_URL": base_url,
        }
        # The SDK's settings for our tests too. One process, as the plugin writes one record. What hangs says where.
        options = [
            "-c",
            "pyproject.toml",
            "--rootdir",
            ".",
            "-q",
            "-n",
            "0",
            "-p",
            "no:cacheprovider",
            "-p",
            "judge_plugin",
            "-o",
            "faulthandler_timeout=300",
        ]
        subprocess.run(  # noqa: S603 (a fixed command)
            [str(official_sdk.python()), "-m", "pytest", *options, *arguments],
            cwd=official_sdk.source(),
            env=environment,
            check=False,
            timeout=_TEST_SECONDS,
        )
        return json.loads(record.read_text(encoding="utf-8")) if record.exists() else _NOTHING


def judged(name: str, description: Description, arguments: list[str]) -> Verdict:
    """Serve, test, stop, judge: with one mock server."""
    running, changed, version = SERVERS[name]
    print(f"starting {name} {version}", flush=True)
    with running(changed(description.document)) as server:
        begun = time.monotonic()
        record = run_tests(server.base_url, [*([] if _names_tests(arguments) else [TESTS]), *arguments])
        seconds = time.monotonic() - begun
        ours = _NOTHING if arguments else run_tests(server.base_url, [str(OURS / "judge_downloads.py")])
        code, said = server.stop()
    return Verdict(
        server=name,
        version=version,
        record=record,
        ours=ours,
        exit_code=code if name == "steady" else 0,
        said=said,
        seconds=seconds,
        operations=Operations(description),
        whole=not arguments,
    )


def _names_tests(arguments: list[str]) -> bool:
    return any(one.startswith("tests/") for one in arguments)


def main(arguments: list[str]) -> int:
    """Judge with each server that is asked for."""
    parser = argparse.ArgumentParser(description="Let the official SDK's tests judge the description.")
    parser.add_argument("--on", choices=SERVERS, help="only this mock server")
    asked, selection = parser.parse_known_args(arguments)
    official_sdk.source()
    description = Description.load()
    verdicts = [judged(name, description, selection) for name in SERVERS if asked.on in (None, name)]
    for verdict in verdicts:
        print(f"\n{verdict.text()}")
    return 0 if all(verdict.good for verdict in verdicts) else 1


if __name__ == "__main__":
    # A judge that is told to end ends its server first, as after Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main(sys.argv[1:]))
