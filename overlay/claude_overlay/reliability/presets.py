"""Three sets of policies to start from. Plain values: print one, read it, change it with `dataclasses.replace`.

Decides the numbers, each with its reason. Nothing uses a preset by itself. No preset has a rate limit, a quota,
endpoints or a cache: what they should be only the caller knows.

| | conservative | balanced | aggressive |
|---|---|---|---|
| for | batch work, strict costs | most applications | a person is waiting |
| attempts | 2 | 3 | 4 |
| deadline | 10 min | 5 min | 2 min |
| one attempt | 5 min | 2 min | 30 s |
| waits between attempts | 1 s to 30 s | 0.5 s to 8 s | 0.25 s to 4 s |
| longest Retry-After obeyed | 120 s | 60 s | 15 s |
| may a generation be paid for twice | never | never | yes |
| retries per call of the client, at most | 5 % | 10 % | 20 % |
| circuit opens at | 40 % failures for 10 s | 50 % for 5 s | 60 % for 2 s |
| at once | 16 | 64 | 256 |
"""

from __future__ import annotations

from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy

__all__ = ["aggressive", "balanced", "conservative"]


def conservative() -> Resilience:
    """Give policies that spare the server and the bill: few retries, long waits, little at once.

    For work that nobody waits for. A call takes up to 10 minutes, which is how long a long generation without
    streaming takes; so an attempt has 5. One retry, after a second or what the server asks, up to 2 minutes. Retries
    are at most 5 % of the calls, and one in 20 seconds. A circuit opens at 40 % failures, for 10 s at first and 120 s
    at most, and two calls try it out. 16 calls at once; others wait in line, as long as the deadline lets them.
    """
    return Resilience(
        deadline=600.0,
        attempt_timeout=300.0,
        retry=RetryPolicy(
            max_attempts=2,
            initial_backoff=1.0,
            max_backoff=30.0,
            throttle_initial_backoff=5.0,
            max_retry_after=120.0,
        ),
        budget=RetryBudget(ratio=0.05, min_per_second=0.05),
        breaker=CircuitBreaker(failure_rate_threshold=0.4, open_for=10.0, max_open_for=120.0, half_open_permits=2),
        bulkhead=Bulkhead(max_concurrent=16),
    )


def balanced() -> Resilience:
    """Give policies for most applications: the defaults of each, with a deadline of 5 minutes.

    Three attempts, half a second between the first two, up to 60 s if the server asks. An attempt has 2 minutes: a
    buffered answer of some thousand tokens; stream longer ones. Retries are at most 10 % of the calls and one in 10
    seconds, so an outage makes at most a tenth more work for the server. A circuit opens at 50 % failures of at least
    10 calls in 30 s, for 5 s at first. 64 calls at once; others wait in line, 30 s at most.
    """
    return Resilience(
        deadline=300.0,
        attempt_timeout=120.0,
        retry=RetryPolicy(),
        budget=RetryBudget(),
        breaker=CircuitBreaker(),
        bulkhead=Bulkhead(max_wait=30.0),
    )


def aggressive() -> Resilience:
    """Give policies that answer soon or say so soon, and may pay twice for it.

    For a person who waits. 2 minutes in all and 30 s for an attempt: long answers must be streamed, since a stream's
    attempt ends with its first event. Four attempts, the first wait up to a quarter of a second, none above 4 s; a
    server that asks for more than 15 s is not waited for. `resend_ambiguous="duplicable"`: a generation that may have
    been processed is sent again, and then both may be billed. Retries are up to 20 % of the calls and one a second. A
    circuit opens late (60 %) and briefly (2 s, 30 s at most); an answer that takes 20 s to begin counts as slow. 256
    calls at once; who does not get a place within 5 s is refused.
    """
    return Resilience(
        deadline=120.0,
        attempt_timeout=30.0,
        retry=RetryPolicy(
            max_attempts=4,
            initial_backoff=0.25,
            max_backoff=4.0,
            throttle_initial_backoff=0.5,
            max_retry_after=15.0,
            resend_ambiguous="duplicable",
        ),
        budget=RetryBudget(ratio=0.2, min_per_second=1.0),
        breaker=CircuitBreaker(
            failure_rate_threshold=0.6, slow_call_duration=20.0, open_for=2.0, max_open_for=30.0, half_open_permits=5
        ),
        bulkhead=Bulkhead(max_concurrent=256, max_wait=5.0),
    )
