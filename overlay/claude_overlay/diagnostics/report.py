"""What `doctor()` has found, as a value: for people as text, for programs as JSON.

Decides the form and what counts as ill. Holds no credential, and nothing of one. Made by `doctor`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CredentialPlace", "DoctorReport", "Finding", "Level"]

Level: TypeAlias = Literal["ok", "info", "warning", "error"]
_WIDTH: Final = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        level: "ok"; "info": good to know; "warning": may be wrong; "error": calls fail because of it.
        topic: What it is about: "credential", "address", "proxy", "tls", "packages", "environment" or "connection".
        message: What was found; no value that could be secret.
        hint: What to do; empty when there is nothing to do.
    """

    level: Level
    topic: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialPlace:
    """One place where a credential could be.

    Attributes:
        reader: Who reads it: "Claude.from_env()" or "Claude.from_workspace()".
        place: The variable's name or the file's path.
        state: What is there: "usable", "unusable", "empty", "not defined", "missing" or "unreadable".
        taken: Whether the reader would take it: the first place that has one, usable or not.
    """

    reader: str
    place: str
    state: str
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorReport:
    """All that was found.

    Attributes:
        findings: In the order in which things were looked at.
        places: Where credentials were looked for, in the order in which they would be found.
        versions: Of Python and of the packages; None for one that is not installed.
    """

    findings: tuple[Finding, ...]
    places: tuple[CredentialPlace, ...]
    versions: Mapping[str, str | None]

    @property
    def is_well(self) -> bool:
        """Whether nothing is an error. Warnings do not count."""
        return all(finding.level != "error" for finding in self.findings)

    @property
    def exit_code(self) -> int:
        """0 when nothing is an error, else 1."""
        return 0 if self.is_well else 1

    def of_level(self, *levels: Level) -> tuple[Finding, ...]:
        """Give the findings of these levels."""
        return tuple(finding for finding in self.findings if finding.level in levels)

    def to_dict(self) -> dict[str, Any]:
        """Give the report as JSON has it."""
        return {
            "ok": self.is_well,
            "findings": [asdict(finding) for finding in self.findings],
            "credential_places": [asdict(place) for place in self.places],
            "versions": dict(self.versions),
        }

    def to_json(self) -> str:
        """Give the report as a text of JSON."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)

    def to_text(self) -> str:
        """Give the report for people: where a credential would come from, then what was found."""
        lines = ["Where a credential would come from, first to last:"]
        for place in self.places:
            arrow = "->" if place.taken else "  "
            lines.append(f"  {arrow} {place.reader:24} {place.place}: {place.state}")
        lines.append("")
        for finding in self.findings:
            lines.append(f"{finding.level:{_WIDTH}}{finding.topic}: {finding.message}")
            if finding.hint:
                lines.append(f"{'':{_WIDTH}}  {finding.hint}")
        errors, warnings = len(self.of_level("error")), len(self.of_level("warning"))
        lines += ["", f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.to_text()
