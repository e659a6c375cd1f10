"""Which policies a configuration may hold, and what stands below which key.

Decides the tree of keys and which options are functions, so that no file can hold them. The names of the options are
those of the policies' own arguments and are read from there: an option that a policy gets, files get too. Called by
`reliability.configuration`.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal

from claude_overlay.reliability.adaptive import Adaptive
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Price, Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["RESILIENCE", "TYPE", "Option", "Part", "Shape", "options_of"]

TYPE: Final = "type"
"""The key that tells which of several policies a table is."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a policy.

    Attributes:
        default: Its default; `inspect.Parameter.empty` when it must be given.
        is_number_or_none: Whether it takes a number or None: TOML has no null, so there "none" stands for it.
    """

    default: Any
    is_number_or_none: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """One policy as a table.

    Attributes:
        make: The policy's class.
        parts: Keys below which there are policies again.
        code_only: Options that only code can give: functions and objects.
        credentials: Options that hold a key. Each may be given by `<name>_env` and `<name>_file` instead.
    """

    make: Callable[..., Any]
    parts: Mapping[str, Part] = field(default_factory=dict)
    code_only: frozenset[str] = frozenset()
    credentials: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below one key.

    Attributes:
        kind: "one" policy, a "list" of them, or a "table" of them by name.
        shapes: The policies it may be, by the word below `type`; the first is meant when there is none.
    """

    kind: Literal["one", "list", "table"]
    shapes: Mapping[str, Shape]


@cache
def options_of(make: Callable[..., Any]) -> Mapping[str, Option]:
    """Give the options of a policy, by name, in its own order."""
    found: dict[str, Option] = {}
    for name, parameter in inspect.signature(make).parameters.items():
        words = str(parameter.annotation).replace("|", " ").split()
        is_number = "None" in words and ("float" in words or "int" in words)
        found[name] = Option(default=parameter.default, is_number_or_none=is_number)
    return found


def _one(**shapes: Shape) -> Part:
    return Part("one", shapes)


_MODEL_QUOTA = Shape(Quota, code_only=frozenset({"on_alert"}), parts={"prices": Part("table", {"price": Shape(Price)})})

RESILIENCE: Final = Shape(
    Resilience,
    code_only=frozenset({"hooks"}),
    parts={
        "retry": _one(retry=Shape(RetryPolicy, code_only=frozenset({"retry_on"}))),
        "budget": _one(ratio=Shape(RetryBudget), quota=Shape(RetryQuota)),
        "breaker": _one(breaker=Shape(CircuitBreaker)),
        "limit": _one(
            limit=Shape(
                RateLimit,
                code_only=frozenset({"estimate"}),
                parts={"adaptive": _one(adaptive=Shape(Adaptive))},
            )
        ),
        "bulkhead": _one(bulkhead=Shape(Bulkhead)),
        "failover": _one(
            failover=Shape(
                Failover,
                parts={
                    "endpoints": Part(
                        "list",
                        {
                            "endpoint": Shape(
                                Endpoint,
                                code_only=frozenset({"signer"}),
                                credentials=frozenset({"api_key", "auth_token"}),
                            )
                        },
                    )
                },
            )
        ),
        "health": _one(health=Shape(HealthCheck)),
        "quota": _one(
            quota=Shape(
                Quota,
                code_only=frozenset({"on_alert"}),
                parts={
                    "per_model": Part("table", {"quota": _MODEL_QUOTA}),
                    "prices": Part("table", {"price": Shape(Price)}),
                },
            )
        ),
        "cache": _one(cache=Shape(ResponseCache)),
    },
)
"""The whole tree."""
