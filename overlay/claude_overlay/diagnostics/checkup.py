"""`doctor()`, the whole check-up: where a credential would come from and what is wrong, without showing it.

Decides what is looked at and in which order. Reads the environment, workspace files and what is installed; sends
nothing unless asked to. Called by users, `Claude.doctor` and the command line.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.diagnostics.connecting import explain_failure, explain_success, judge_clock
from claude_overlay.diagnostics.credential_places import lack, look_at_environment, look_at_workspace
from claude_overlay.diagnostics.report import DoctorReport, Finding
from claude_overlay.diagnostics.surroundings import (
    look_at_address,
    look_at_certificates,
    look_at_packages,
    look_at_variables,
)
from claude_overlay.errors import APIStatusError, ClaudeError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["doctor"]

# Seconds for each phase of the one request.
TIMEOUT: Final = 10.0


def doctor(*, root: str | os.PathLike[str] | None = None, connect: bool = False) -> DoctorReport:
    """Look at credentials, address, environment, packages and certificates, and say what is wrong.

    No character of a credential is in what comes back.

    Args:
        root: The workspace's root, as for `Claude.from_workspace`.
        connect: Also make one request, `GET /v1/models?limit=1`, which costs nothing, with the credential that was
            found, and compare the clock with the server's. Default False: nothing is sent.
    """
    environment: Mapping[str, str] = os.environ
    wall = time.time()
    versions, packages = look_at_packages()
    env_places, env_findings = look_at_environment(environment)
    file_places, file_findings = look_at_workspace(root)
    places = (*env_places, *file_places)
    findings = [
        *env_findings,
        *file_findings,
        *lack(places),
        *look_at_address(environment),
        *look_at_variables(environment),
        *packages,
        *look_at_certificates(datetime.fromtimestamp(wall, UTC).date()),
    ]
    if connect:
        findings += _connected(root, from_env=any(place.taken for place in env_places))
    return DoctorReport(findings=tuple(findings), places=places, versions=versions)


def _connected(root: str | os.PathLike[str] | None, *, from_env: bool) -> list[Finding]:
    # The facade loads the client when it is asked for: this room stands below it.
    from claude_overlay import Claude  # noqa: PLC0415 - only for who connects

    try:
        made: Any = Claude.from_env(timeout=TIMEOUT) if from_env else Claude.from_workspace(root=root, timeout=TIMEOUT)
        with made as claude:
            _, answer = claude.models.list.with_response(limit=1)
    except ClaudeError as error:
        found = [explain_failure(error)]
        headers = error.headers if isinstance(error, APIStatusError) else {}
    else:
        found = [explain_success(answer.status, answer.request_id)]
        headers = answer.headers
    clock = judge_clock(headers or {}, time.time())
    return found if clock is None else [*found, clock]
