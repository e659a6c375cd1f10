"""A driver of the tool loop without any client: answers come from a script, jobs are run on the spot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claude_api.models import Message
from claude_overlay.tools.cancel import CancelToken
from claude_overlay.tools.limits import Ledger, Limits
from claude_overlay.tools.loop import Answer, Ask, Begin, Collect, Decide, Done, LoopOptions, Show, Tell, run_loop, step
from claude_overlay.tools.registry import ToolRegistry
from claude_overlay.tools.run_state import RunState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claude_overlay.tools.loop import Job

QUESTION = {"role": "user", "content": "What is the weather?"}


def text(words: str) -> dict[str, Any]:
    """Make a text block."""
    return {"type": "text", "text": words}


def call(name: str, call_id: str = "toolu_1", **tool_input: Any) -> dict[str, Any]:
    """Make a tool_use block."""
    return {"type": "tool_use", "id": call_id, "name": name, "input": tool_input}


def answer(*content: dict[str, Any], stop_reason: str | None = None, **changes: Any) -> dict[str, Any]:
    """Make an answer of the model; it waits for tools when it has calls."""
    calls = any(block["type"] == "tool_use" for block in content)
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-test",
        "content": list(content),
        "stop_reason": stop_reason or ("tool_use" if calls else "end_turn"),
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
        **changes,
    }


def new_state(*tools: Any, limits: Limits | None = None, prices: Any = None, **fields: Any) -> RunState:
    """Make the state of a run that has not begun."""
    registry = ToolRegistry(tools)
    return RunState(
        fields={"model": "claude-test", "max_tokens": 100, "tools": registry.definitions(), **fields},
        options={},
        messages=[QUESTION],
        registry=registry,
        limits=limits or Limits(),
        ledger=Ledger(prices),
    )


@dataclass
class Log:
    """What a run did: its requests, its events by type, what was told to hooks, and which jobs were begun."""

    requests: list[dict[str, Any]] = field(default_factory=list)
    events: list[Any] = field(default_factory=list)
    most_at_once: int = 0

    @property
    def kinds(self) -> list[str]:
        """The types of the events."""
        return [event.type for event in self.events]


def carry_out(
    state: RunState,
    answers: Iterable[dict[str, Any] | BaseException] = (),
    *,
    log: Log | None = None,
    last_first: bool = False,
    fail_at: type | None = None,
    **options: Any,
) -> Log:
    """Run a loop to its end.

    Args:
        state: The run.
        answers: What the model answers, one a request; an exception is raised instead.
        log: Where to note what happens.
        last_first: Jobs that run at once end in reverse.
        fail_at: The first effect of this kind is answered with a KeyboardInterrupt.
        **options: Those of the loop.
    """
    log = log or Log()
    script = iter(answers)
    running: list[Job] = []
    loop = run_loop(state, LoopOptions(**{"cancel": CancelToken(), **options}))
    effect = step(loop.send, None)
    while effect is not None:
        try:
            result = _answered(effect, script, running, log, last_first=last_first, fail_at=fail_at)
        except BaseException as error:  # noqa: BLE001 - as the shells do
            effect = step(loop.throw, error)
        else:
            effect = step(loop.send, result)
    return log


def _answered(effect: Any, script: Any, running: list[Any], log: Log, *, last_first: bool, fail_at: type | None) -> Any:
    if fail_at is not None and isinstance(effect, fail_at):
        raise KeyboardInterrupt
    if isinstance(effect, Ask):
        log.requests.append(effect.arguments)
        said = next(script)
        if isinstance(said, BaseException):
            raise said
        return Answer(Message.from_dict(said), f"req_{len(log.requests)}", said.get("broken", {}))
    if isinstance(effect, Show):
        log.events.append(effect.event)
    elif isinstance(effect, Begin):
        running.append(effect.job)
        log.most_at_once = max(log.most_at_once, len(running))
    elif isinstance(effect, Decide):
        return effect.function(effect.call)
    elif isinstance(effect, Tell):
        effect.function(effect.value)
    elif isinstance(effect, Collect):
        job = running.pop(-1 if last_first else 0)
        try:
            return Done(job.place, value=job.function(**job.arguments))
        except BaseException as error:  # noqa: BLE001 - as a thread does
            return Done(job.place, error=error)
    return None
