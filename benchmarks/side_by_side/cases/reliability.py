"""What the policies cost a call that succeeds, without a network. Ours alone; `reliability_overhead` has the rivals."""

from __future__ import annotations

from benchmarks.side_by_side.case import Case

_TITLES = {
    "none": "an empty Resilience()",
    "stack": "deadline, retry, breaker, rate limit",
    "all": "every policy",
    "headers": "every policy, and the rate-limit headers read",
}


def answered() -> dict[str, object]:
    """It was answered."""
    return {"status": 200}


CASES = (
    *(
        Case(
            name=f"policies_{name}",
            title=f"policies around a call: {title}",
            job="reliability.call",
            arguments={"policies": name},
            unit="call",
            repetitions=5000,
            warmup=200,
            contestants=("ours",),
            expects=answered,
        )
        for name, title in _TITLES.items()
    ),
    Case(
        name="policies_facts",
        title="policies around a call: the facts of the call",
        job="reliability.facts",
        unit="call",
        repetitions=5000,
        warmup=200,
        contestants=("ours",),
        expects=lambda: {"model": "claude-opus-5-5"},
    ),
)
