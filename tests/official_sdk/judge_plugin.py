"""A pytest plugin for the SDK's own tests: what was sent, what came back, which tests were skipped and why.

Runs in the SDK's environment, never in ours. Requests are noted where the SDK hands them to its HTTP client; those of
tests that answer themselves (with respx) are only counted. Writes one JSON file, `JUDGE_RECORD`, at the end.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import httpx2

RECORD: dict[str, Any] = {"outcomes": {}, "skipped": {}, "requests": [], "answered_by_tests": 0}
NOW: dict[str, Any] = {"test": "", "answers_itself": False}


def note(request: httpx2.Request, response: httpx2.Response) -> None:
    """One exchange."""
    if NOW["answers_itself"]:
        RECORD["answered_by_tests"] += 1
        return
    remarks = [
        " ".join(response.headers.get(f"x-steady-error-{number}-{part}", "?") for part in ("code", "path", "message"))
        for number in range(1, 1 + int(response.headers.get("x-steady-error-count", 0)))
    ]
    RECORD["requests"].append(
        {
            "method": request.method,
            "path": request.url.path,
            "status": response.status_code,
            "remarks": remarks,
            "test": NOW["test"],
        }
    )


def pytest_configure() -> None:
    """Listen at the two clients that everything goes through, aiohttp's included."""
    send, send_async = httpx2.Client.send, httpx2.AsyncClient.send

    def listening(self: httpx2.Client, request: httpx2.Request, **options: Any) -> httpx2.Response:
        response = send(self, request, **options)
        note(request, response)
        return response

    async def listening_async(self: httpx2.AsyncClient, request: httpx2.Request, **options: Any) -> httpx2.Response:
        response = await send_async(self, request, **options)
        note(request, response)
        return response

    httpx2.Client.send = listening  # type: ignore[method-assign]
    httpx2.AsyncClient.send = listening_async  # type: ignore[method-assign]


def pytest_runtest_setup(item: Any) -> None:
    """Which test it is, and whether respx stands between it and the mock server."""
    NOW.update(test=item.nodeid, answers_itself="respx_mock" in item.fixturenames)


def pytest_runtest_logreport(report: Any) -> None:
    """A test's outcome; a failure of its set-up or tear-down counts as its own."""
    if report.skipped:
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        RECORD["skipped"][report.nodeid] = why.removeprefix("Skipped: ")
    if report.skipped or report.failed or report.when == "call":
        RECORD["outcomes"].setdefault(report.nodeid, report.outcome)
    if report.failed:
        RECORD["outcomes"][report.nodeid] = "failed"


def pytest_sessionfinish() -> None:
    """Write it down."""
    Path(os.environ["JUDGE_RECORD"]).write_text(json.dumps(RECORD), encoding="utf-8")
