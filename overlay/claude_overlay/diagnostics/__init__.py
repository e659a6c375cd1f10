"""Looking at what a client does, without doing it, and at what it did: dry runs, curl, HAR files, `doctor()`.

Decides how requests and traffic are shown to people and tools, and that no credential is shown unless somebody asks for
it by name. Sends nothing; `client` makes the dry runs and records the traffic. Names are loaded when they are used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claude_overlay.diagnostics.checkup import doctor
    from claude_overlay.diagnostics.dry_run import DryRun, FormPart
    from claude_overlay.diagnostics.report import CredentialPlace, DoctorReport, Finding

__all__ = ["CredentialPlace", "DoctorReport", "DryRun", "Finding", "FormPart", "doctor"]

_HOMES = {
    "CredentialPlace": "report",
    "DoctorReport": "report",
    "DryRun": "dry_run",
    "Finding": "report",
    "FormPart": "dry_run",
    "doctor": "checkup",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
