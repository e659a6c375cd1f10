"""The verdict of a run: tests, requests, ambiguities and operations reached, as text and as a yes or no.

Decides what counts as reached: an operation whose path and method a request of the SDK's client had, answered by the
mock server with success. A literal segment of a path goes before a parameter. `judge` calls this with what
`judge_plugin` noted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.description import Description

__all__ = ["Operations", "Verdict"]

Operation = tuple[str, str]
_SHOWN = 20


class Operations:
    """The operations of a description; which one is a request's."""

    def __init__(self, description: Description) -> None:
        self.all: list[Operation] = [(method.upper(), path) for path, method, _ in description.operations()]
        literals_first = sorted(self.all, key=lambda one: [part.startswith("{") for part in one[1].split("/")])
        self._by_method = [(method, path.split("/"), (method, path)) for method, path in literals_first]

    def of(self, method: str, path: str) -> Operation | None:
        """The operation of a request; None if the description has none."""
        parts = path.split("/")
        for one, template, operation in self._by_method:
            if one == method and len(template) == len(parts) and all(map(_fits, template, parts)):
                return operation
        return None


def _fits(template: str, part: str) -> bool:
    return template == part or (template.startswith("{") and part != "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one mock server's run came to.

    Attributes:
        server: its name.
        version: its version.
        record: what the SDK's own tests did.
        ours: what our tests beside them did; nothing when only a part was run.
        exit_code: the server's; 0 unless steady saw something ambiguous. Prism's says nothing.
        said: the server's summary.
        seconds: what the tests took.
        operations: the description's.
        whole: all tests were run, so that every operation must be reached.
    """

    server: str
    version: str
    record: dict[str, Any]
    ours: dict[str, Any]
    exit_code: int
    said: str
    seconds: float
    operations: Operations
    whole: bool = True

    @property
    def requests(self) -> list[dict[str, Any]]:
        """Every request that went to the mock server."""
        return [*self.record["requests"], *self.ours["requests"]]

    def _reached(self, record: dict[str, Any]) -> set[Operation]:
        found = {self.operations.of(one["method"], one["path"]) for one in record["requests"] if _good(one)}
        return {one for one in found if one is not None}

    @property
    def ambiguous(self) -> list[str]:
        """Requests that steady took with a remark, each once.

        They fit no member of a union, have an unknown query parameter or leave a range; of the last its exit code
        does not tell.
        """
        taken = [one for one in self.requests if _good(one) and one["remarks"]]
        return list(dict.fromkeys(f"{one['method']} {one['path']}: {'; '.join(one['remarks'])}" for one in taken))

    @property
    def refused(self) -> list[str]:
        """Requests that were answered with an error, each once."""
        bad = (f"{one['status']} {one['method']} {one['path']} ({one['test']})" for one in self.requests)
        return list(dict.fromkeys(text for text, one in zip(bad, self.requests, strict=True) if not _good(one)))

    @property
    def unreached(self) -> list[Operation]:
        """Operations that no test called with success."""
        return sorted(set(self.operations.all) - self._reached(self.record) - self._reached(self.ours))

    @property
    def failed(self) -> list[str]:
        """Tests that failed."""
        outcomes = {**self.record["outcomes"], **self.ours["outcomes"]}
        return [test for test, outcome in outcomes.items() if outcome == "failed"]

    @property
    def good(self) -> bool:
        """Whether every test passed, nothing was ambiguous or refused, and every operation was reached."""
        found = self.failed or self.ambiguous or self.refused or (self.whole and self.unreached)
        return bool(self.record["outcomes"]) and not found and self.exit_code == 0

    def text(self) -> str:
        """The verdict for people."""
        counted = Counter(self.record["outcomes"].values())
        ours = Counter(self.ours["outcomes"].values())
        beyond = sorted(self._reached(self.ours) - self._reached(self.record))
        lines = [
            f"## {self.server} {self.version}: {'good' if self.good else 'NOT GOOD'}",
            f"the SDK's tests: {_counts(counted)}, in {self.seconds:.0f} s",
            *(f"  skipped {times}: {why}" for why, times in Counter(self.record["skipped"].values()).most_common()),
            f"tests beside them: {_counts(ours)}",
            f"requests to the mock server: {len(self.requests)}, {len(self.refused)} refused",
            f"requests that tests answered themselves (respx): {self.record['answered_by_tests']}",
            f"ambiguous: {len(self.ambiguous)}" + (f"; exit code {self.exit_code}" if self.server == "steady" else ""),
            f"operations reached: {len(self.operations.all) - len(self.unreached)} of {len(self.operations.all)}",
            f"  of these only by the tests beside: {len(beyond)}",
            *(f"    {method} {path}" for method, path in beyond),
            *(f"  not reached: {method} {path}" for method, path in self.unreached if self.whole),
            *_some("failed", self.failed),
            *_some("refused", self.refused),
            *_some("ambiguous", self.ambiguous),
        ]
        coverage = [line.strip() for line in self.said.splitlines() if "overage" in line]
        return "\n".join([*lines, *(f"{self.server} says: {line}" for line in coverage)])


def _good(request: dict[str, Any]) -> bool:
    return bool(request["status"] < 400)  # noqa: PLR2004 (client and server errors)


def _counts(outcomes: Counter[str]) -> str:
    return f"{outcomes.total()}; " + ", ".join(f"{outcomes[one]} {one}" for one in ("passed", "failed", "skipped"))


def _some(what: str, items: list[str]) -> list[str]:
    more = [f"  ... and {len(items) - _SHOWN} more {what}"] if len(items) > _SHOWN else []
    return [*(f"  {what}: {item}" for item in items[:_SHOWN]), *more]
