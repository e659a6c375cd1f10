"""The doctor's report: as text, as JSON, and whether all is well."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from claude_overlay.diagnostics.report import CredentialPlace, DoctorReport, Finding, Level


def report_of(*levels: Level) -> DoctorReport:
    """Give a report with a finding of each of these levels."""
    return DoctorReport(
        findings=tuple(Finding(level=level, topic="tls", message=f"m{level}", hint="do it") for level in levels),
        places=(CredentialPlace(reader="Claude.from_env()", place="NAME", state="usable", taken=True),),
        versions={"python": "3.11", "httpx": None},
    )


@pytest.mark.parametrize(
    ("levels", "code"), [((), 0), (("ok", "info", "warning"), 0), (("ok", "error"), 1), (("error", "error"), 1)]
)
def test_only_errors_make_it_ill(levels: Any, code: int) -> None:
    """Warnings may be what somebody means."""
    report = report_of(*levels)
    assert (report.exit_code, report.is_well) == (code, code == 0)


def test_as_text() -> None:
    """Places first, then findings with what to do, then the count."""
    assert str(report_of("warning", "error")) == (
        "Where a credential would come from, first to last:\n"
        "  -> Claude.from_env()        NAME: usable\n"
        "\n"
        "warning  tls: mwarning\n"
        "           do it\n"
        "error    tls: merror\n"
        "           do it\n"
        "\n"
        "1 error, 1 warning"
    )
    assert report_of().to_text().endswith("0 errors, 0 warnings")


def test_as_json() -> None:
    """All of it, by plain names."""
    report = report_of("error")
    assert json.loads(report.to_json()) == {
        "ok": False,
        "findings": [{"level": "error", "topic": "tls", "message": "merror", "hint": "do it"}],
        "credential_places": [
            {"reader": "Claude.from_env()", "place": "NAME", "state": "usable", "taken": True},
        ],
        "versions": {"python": "3.11", "httpx": None},
    }
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own


def test_findings_by_level() -> None:
    """In their order."""
    report = report_of("ok", "error", "warning", "error")
    assert [finding.level for finding in report.of_level("error", "ok")] == ["ok", "error", "error"]
