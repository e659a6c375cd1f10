"""What a case of `make bench` is, and what a contestant gives for it. Data; used by the frame and in the workers.

A case names a job: a function that each contestant has in a module of the same name. The worker calls it once, and
calls what it yields many times.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["CONTESTANTS", "Case", "Job", "Scene"]

# In turns, in this order.
CONTESTANTS = ("ours", "official", "bare", "floor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a contestant does.

    Attributes:
        once: The work itself, timed. It is called `repetitions` times.
        seen: What of its result can be compared with `Case.expects`. Not timed.
        more: Further figures of the sample, by name. Not timed.
    """

    once: Callable[[], Any]
    seen: Callable[[Any], Mapping[str, object]]
    more: Callable[[Any], Mapping[str, float]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a job is done.

    Attributes:
        url: The server with the canned replies.
        quick: Numbers may be smaller than usual.
    """

    url: str
    quick: bool = False

    def base(self, reply: str) -> str:
        """Give the base URL below which every request is answered with the canned reply of that name."""
        return f"{self.url}/r/{reply}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row of the table.

    Attributes:
        name: Unique; what `--only` and the bounds name.
        title: For people.
        job: `subject.function`: of each contestant's module `contestants/<who>/<subject>.py`. For a program the name of
            a string: the text of the program.
        unit: What one item is, in the singular.
        arguments: Keyword arguments of the job.
        items: How many items one call of the job does. Figures are per item.
        repetitions: Timed calls in one process.
        warmup: Calls before them.
        contestants: Who takes part.
        expects: What `Job.seen` must be equal to, whoever did it. Called in the worker.
        kind: A `job` is timed inside a worker, a `program` from outside, with start and end of the process.
        baseline: The contestant whose medians are taken off the others'.
        interpreter: The environment: the `bench` one, or that of the developers.
        quick: Takes part in a quick run.
        least_rounds: So many rounds even when the time is up. What has a bound has more (`schedule`).
        most_rounds: Fewer rounds than asked, for what is slow or always the same.
        rounds_of: Fewer still, for a contestant that is slow.
        slow: Contestants that would take minutes for a sample: they take part with `--slow` only. The report says so.
        warmed_by: Another case, done once before this one in the same process, where a warm-up of its own would take
            too long. `warmup` is 0 then.
        counts_reads: The reads from sockets are counted during the warm-up: the figure `reads`, of an item.
    """

    name: str
    title: str
    job: str
    unit: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    items: int = 1
    repetitions: int = 1
    warmup: int = 1
    contestants: tuple[str, ...] = CONTESTANTS
    expects: Callable[[], Mapping[str, object]] | None = None
    kind: Literal["job", "program"] = "job"
    baseline: str | None = None
    interpreter: Literal["bench", "dev"] = "bench"
    quick: bool = False
    least_rounds: int = 1
    most_rounds: int | None = None
    rounds_of: Mapping[str, int] = field(default_factory=dict)
    slow: tuple[str, ...] = ()
    warmed_by: str | None = None
    counts_reads: bool = False
