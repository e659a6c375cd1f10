"""What is wrong with a request: one finding, in words that help. And the rules that find them.

Decides the form only. Called by the tables of rules and by `validation`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

__all__ = ["Check", "Finding", "ModelLimits", "RequestProblem", "Rule", "Subject"]

_SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestProblem:
    """One reason why the API will refuse a request.

    Attributes:
        path: the place: `messages[0].content[1].text`, `max_tokens`; empty for the request itself.
        value: what stands there; None when something is missing.
        constraint: the limit or the rule that it breaks, as data: `4`, `["auto", "none"]`, `"required"`.
        explanation: a sentence that says why, and what to do.
        rule: the rule's name; "description" for what the bundled description says.
        source: where the rule comes from.
    """

    path: str
    value: Any
    constraint: Any
    explanation: str
    rule: str
    source: str

    def __str__(self) -> str:
        place = self.path or "request"
        shown = repr(self.value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
        return f"{place}: {self.explanation} (is {shown})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLimits:
    """What is known about a model; None where nothing is.

    Attributes:
        name: its id in the catalog, else the name that the request has.
        known: whether the catalog has it.
        max_tokens: the most tokens of a reply.
        context_window: tokens of input and output together.
        generation: major and minor number, (4, 6) for Claude 4.6; only for known models.
    """

    name: str = ""
    known: bool = False
    max_tokens: int | None = None
    context_window: int | None = None
    generation: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A request that is looked at.

    Attributes:
        request: plain JSON, without the options of a call.
        model: what is known about its model.
        betas: beta names that go with it.
        api_version: the API version it is meant for.
    """

    request: dict[str, Any]
    model: ModelLimits = field(default_factory=ModelLimits)
    betas: frozenset[str] = frozenset()
    api_version: str = "2026-10-21"


Finding: TypeAlias = tuple[str, Any, Any, str]
"""Path, value, constraint, explanation."""

Check: TypeAlias = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule that no schema can state.

    Attributes:
        name: short and lasting.
        source: where it comes from.
        check: a pure function that gives a finding for every place that breaks it.
    """

    name: str
    source: str
    check: Check
