"""Shows differences for a code review: Markdown for people, JSON for programs.

Decides grouping and order: breaking first, the API as a whole, then operation by operation, then schemas that several
operations share, then Python by what it is. Judges nothing. Called by `spec_diff`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.spec_diff_change import Change

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 6
_PYTHON = (("api", "Functions"), ("models", "Models and constants"), ("errors", "Errors"), ("areas", "Namespaces"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All there is to show. `uses`: schema → side → operations; `operations`: names in the description's order."""

    base: str
    now: str
    spec: tuple[Change, ...]
    python: tuple[Change, ...]
    uses: dict[str, dict[str, list[str]]]
    operations: tuple[str, ...]
    notes: tuple[str, ...] = ()

    @property
    def breaking(self) -> int:
        """How many differences break something."""
        return sum(change.breaking for change in (*self.spec, *self.python))

    def as_json(self) -> dict[str, Any]:
        """For programs; `operations` lists, for each operation touched, its own changes and those of its schemas."""
        return {
            "base": self.base,
            "now": self.now,
            "breaking": self.breaking,
            "spec": [change.as_json() for change in self.spec],
            "python": [change.as_json() for change in self.python],
            "operations": {
                name: [change.as_json() for change in (*own, *shared)] for name, own, shared in self._by_operation()
            },
            "notes": list(self.notes),
        }

    def _by_operation(self) -> list[tuple[str, list[Change], list[Change]]]:
        """Operation, its own changes, changes of schemas that reach it."""
        found = []
        for name in self.operations:
            own = [change for change in self.spec if change.subject == name]
            shared = [
                change
                for change in self.spec
                if change.side in ("request", "response")
                and name in self.uses.get(change.subject, {}).get(change.side, ())
            ]
            if own or shared:
                found.append((name, own, shared))
        return found

    def as_markdown(self) -> str:
        """For people."""
        lines = [f"## API description: {self.base} → {self.now}", "", self._verdict(), ""]
        if not (self.spec or self.python):
            return "\n".join(lines)
        lines += self._section("The API as a whole", [change for change in self.spec if change.subject == "API"])
        if touched := self._by_operation():
            lines += ["### Operation by operation", "", "| operation | | what changes |", "|---|---|---|"]
            for name, own, shared in touched:
                lines += _operation_rows(name, own, shared)
            lines.append("")
        lines += self._schemas()
        lines += self._python()
        lines += [f"*{note}*" for note in self.notes]
        return "\n".join(lines).rstrip() + "\n"

    def _verdict(self) -> str:
        if not (self.spec or self.python):
            return "Nothing changes, neither in the description nor in the Python made from it."
        parts = []
        for word, changes in (("spec", self.spec), ("Python", self.python)):
            count = sum(change.breaking for change in changes)
            parts.append(f"{word}: {_count(len(changes), 'change')}, {count} breaking")
        verdict = "**Breaking.**" if self.breaking else "Nothing breaks."
        return f"{verdict} In terms of the {'; in terms of '.join(parts)}."

    def _section(self, title: str, changes: list[Change]) -> list[str]:
        if not changes:
            return []
        rows = [_row(_place(change), change) for change in _sorted(changes)]
        return [f"### {title}", "", "| where | | what changes |", "|---|---|---|", *rows, ""]

    def _schemas(self) -> list[str]:
        known = {*self.operations, "API"}
        changes = [change for change in self.spec if change.subject not in known]
        if not changes:
            return []
        lines = ["### Schemas", "", "| schema | | what changes | who meets it |", "|---|---|---|---|"]
        merged: dict[tuple[str, str, str], list[Change]] = {}
        for change in changes:
            merged.setdefault((change.subject, change.at, change.what), []).append(change)
        for (subject, at, what), same in sorted(
            merged.items(), key=lambda item: not any(one.breaking for one in item[1])
        ):
            users = [
                f"{one.side}s of {_some(self.uses.get(subject, {}).get(one.side, []))}"
                + (" (breaking)" if one.breaking and not all(other.breaking for other in same) else "")
                for one in same
            ]
            place = f"{subject}.{at}" if at else subject
            mark = _mark(any(one.breaking for one in same))
            lines.append(f"| `{place}` | {mark} | {_cell(what)} | {'; '.join(users)} |")
        return [*lines, ""]

    def _python(self) -> list[str]:
        lines: list[str] = []
        left = list(self.python)
        for prefix, title in _PYTHON:
            part = [one for one in left if one.subject == prefix or one.subject.startswith(f"{prefix}.")]
            left = [one for one in left if one not in part]
            lines += self._section(f"Python: {title.lower()}", part)
        return lines + self._section("Python: the rest", left)


def _operation_rows(name: str, own: list[Change], shared: list[Change]) -> list[str]:
    rows = [_row(f"`{name}`", change, prefix=f"{change.at}: " if change.at else "") for change in _sorted(own)]
    if shared:
        count = sum(change.breaking for change in shared)
        names = [f"`{one}`" for one in dict.fromkeys(change.subject for change in _sorted(shared))]
        what = f"through {_some(names)}: {_count(len(shared), 'change')}, {count} breaking"
        rows.append(f"| `{name}` | {_mark(bool(count))} | {what} |")
    return rows


def _row(where: str, change: Change, prefix: str = "") -> str:
    return f"| {where} | {_mark(change.breaking)} | {_cell(prefix + change.what)} |"


def _place(change: Change) -> str:
    return f"`{change.subject}`" + (f" `{change.at}`" if change.at else "")


def _sorted(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: not change.breaking)


def _mark(breaking: bool) -> str:  # noqa: FBT001 - one word of a table
    return "**breaking**" if breaking else ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown or "nobody"
