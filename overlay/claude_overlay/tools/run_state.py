"""The state of a tool run: the conversation, the calls that are under way, and what was used.

Decides what of an answer enters the conversation, and that the conversation given out is always one the API takes. No
order of events, no I/O: that is `loop`. Made by `client.calls.runs` or from a checkpoint, changed by `loop` alone.

What enters the conversation:

- An answer enters as it came, every block of it. An empty answer does not (the API refuses an empty message that is not
  the last one), and a refused one does not (the vendor's guide on refusals: take the refused turn out). Both are in
  `message`.
- The results of its calls enter in one user message, in the order of the calls.
- Calls that will never be run (the answer was cut off by `max_tokens`, say) get error results that say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from claude_overlay.tools.limits import Ledger, Limits
from claude_overlay.tools.record import RunRecord
from claude_overlay.tools.result import result_block
from claude_overlay.tools.turns import ToolCall, ToolOutcome, Turn, calls_of, step_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_api.models import Message
    from claude_overlay.costs.bill import Cost
    from claude_overlay.tools.registry import ToolRegistry

__all__ = ["OUTCOME_UNKNOWN", "Pending", "Progress", "RunState", "answer_to"]

Progress: TypeAlias = Literal["waiting", "approved", "begun", "done"]

# Characters of a broken input that the model is shown.
MOST_RAW: Final = 2000
NOT_RUN: Final = "Not executed: the run ended before this tool was called."
OUTCOME_UNKNOWN: Final = (
    "The outcome is not known: this call was begun, and the run was interrupted before it ended. "
    "It may have taken effect."
)
CUT: Final = "Not executed: the answer ended ({reason}) and was not waiting for results, so this call may not be whole."


@dataclass(slots=True, kw_only=True)
class Pending:
    """A call of the last answer, and how far it is.

    Attributes:
        call: the call.
        progress: "waiting" for an approval, "approved", "begun", "done".
        input: the input to run it with.
        outcome: once it is done.
    """

    call: ToolCall
    progress: Progress = "waiting"
    input: Any = None
    outcome: ToolOutcome | None = None


class RunState:
    """One run, from its first request to its end.

    Args:
        fields: the request's fields in wire shape, without the messages; `tools` are its definitions.
        options: what else goes with each request: betas, timeout, headers.
        messages: the conversation so far, in wire shape.
        registry: the tools that run here.
        limits: what the run may use.
        ledger: what it has used.
    """

    def __init__(
        self,
        *,
        fields: dict[str, Any],
        options: dict[str, Any],
        messages: list[dict[str, Any]],
        registry: ToolRegistry,
        limits: Limits,
        ledger: Ledger,
    ) -> None:
        self.fields = fields
        self.options = options
        self.conversation = messages
        self.registry = registry
        self.limits = limits
        self.ledger = ledger
        self.message: Message | None = None
        self.request_id: str | None = None
        self.pending: list[Pending] = []
        self.turns: list[Turn] = []
        self.container: str | None = None
        # The turn that is not over: its answer came, `on_turn` has not been told.
        self.open_turn = False
        # Whether the results of the pending calls are in the conversation. They stay pending until the turn is closed.
        self.entered = False
        self.ended: str | None = None
        # Whether calls wait for the caller's word. Whoever resumes the run must not forget it.
        self.asks_approval = False

    @property
    def iterations(self) -> int:
        """How many answers there were, those before a resume included."""
        return len(self.ledger.entries)

    @property
    def model(self) -> str:
        """The model asked for."""
        return str(self.fields["model"])

    @property
    def models(self) -> list[str]:
        """The model asked for, and the fallbacks that have a name."""
        fallbacks = self.fields.get("fallbacks")
        named = [entry.get("model") for entry in fallbacks] if isinstance(fallbacks, list) else []
        return [self.model, *(str(name) for name in named if name)]

    def request(self) -> dict[str, Any]:
        """Give the arguments of the next request: the fields as the caller gave them, and the conversation so far.

        A container that the server has made is named from then on, or its files would be gone in the next request
        (vendor's guide on code execution), and code that waits for a tool's result with it.
        """
        request = {**self.fields, "messages": list(self.conversation), **self.options}
        if self.iterations:
            # It holds for the body it was given for; with a longer conversation the API refuses it.
            request.pop("fallback_credit_token", None)
        if self.container is not None:
            given = request.get("container")
            request["container"] = {**given, "id": self.container} if isinstance(given, dict) else self.container
        return request

    def take(self, message: Message, request_id: str | None, broken: Mapping[int, str] | None = None) -> None:
        """Enter an answer: into the conversation, the ledger, and the calls that wait.

        Args:
            message: the answer.
            request_id: the server's id of the request.
            broken: positions of calls whose input is no JSON object, each with its raw text; they are not run.
        """
        wire = message.to_dict()
        self.message, self.request_id = message, request_id
        self.ledger.add(str(wire["model"]), wire["usage"])
        container = wire.get("container")
        if isinstance(container, dict) and isinstance(container.get("id"), str):
            self.container = container["id"]
        content: list[dict[str, Any]] = wire["content"]
        calls = [self._known(call) for call in calls_of(content, self.iterations)]
        reason = wire.get("stop_reason")
        step = step_after(reason, has_calls=bool(calls))
        self.open_turn = True
        if content and reason != "refusal":
            self.conversation.append({"role": "assistant", "content": content})
        if step == "calls":
            self.pending = [Pending(call=call, input=call.input) for call in calls]
            raw = {content[position].get("id"): text for position, text in (broken or {}).items()}
            for each in self.pending:
                if each.call.id in raw:
                    _refuse_broken(each, raw[each.call.id])
        elif step == "end":
            self.ended = str(reason)
            if calls and reason != "refusal":
                words = CUT.format(reason=reason)
                self.conversation.append(_results([answer_to(call, words, is_error=True) for call in calls]))

    def restore_pending(self, content: list[dict[str, Any]]) -> list[Pending]:
        """Make the waiting calls of the last answer again, for a checkpoint."""
        calls = [self._known(call) for call in calls_of(content, self.iterations)]
        self.pending = [Pending(call=call, input=call.input) for call in calls]
        return self.pending

    def enter_results(self) -> None:
        """Enter the results of all calls; every one has its outcome."""
        self.conversation.append(_results([outcome.result for outcome in self.outcomes()]))
        self.entered = True

    def outcomes(self) -> tuple[ToolOutcome, ...]:
        """Give what is known of the calls of the last answer, in their order."""
        return tuple(each.outcome for each in self.pending if each.outcome is not None)

    def close_turn(self) -> Turn:
        """Make the turn of the last answer, which is over."""
        assert self.message is not None  # noqa: S101 - a turn begins with an answer
        turn = Turn(
            number=self.iterations,
            message=self.message,
            outcomes=self.outcomes(),
            bill=partial(self.ledger.cost_of, self.iterations - 1),
            request_id=self.request_id,
        )
        self.open_turn = self.entered = False
        self.pending = []
        self.turns.append(turn)
        return turn

    def valid_messages(self) -> list[dict[str, Any]]:
        """Give the conversation as the API takes it now: calls without a result of their own have an error result."""
        if self.entered or not self.pending:
            return list(self.conversation)
        return [*self.conversation, _results([_stand_in(each) for each in self.pending])]

    @property
    def cost(self) -> Cost:
        """What all requests cost together."""
        return self.ledger.cost

    def record(self, checkpoint: dict[str, Any]) -> RunRecord:
        """Describe the run as it stands."""
        return RunRecord(
            messages=self.valid_messages(),
            checkpoint=checkpoint,
            usage=self.ledger.usage,
            cost=self.cost,
            message=self.message,
            iterations=self.iterations,
        )

    def _known(self, call: ToolCall) -> ToolCall:
        """Add the function that runs the call. A member of a toolset is never a tool of the same name."""
        found = self.registry.get(call.name) if call.toolset is None else None
        if found is None:
            return call
        return ToolCall(id=call.id, name=call.name, input=call.input, iteration=call.iteration, tool=found)


def answer_to(call: ToolCall, value: Any, *, is_error: bool = False) -> dict[str, Any]:
    """Make the result of a call. That of a toolset's member repeats the toolset's name, as the API wants it."""
    block = result_block(call.id, value, is_error=is_error)
    return block if call.toolset is None else {**block, "toolset_name": call.toolset}


def _refuse_broken(each: Pending, raw: str) -> None:
    """Answer a call whose input is no JSON object; what of it can be read must not reach the function."""
    words = f"The input of this call was not a JSON object; nothing was done. It was: {raw[:MOST_RAW]}"
    each.outcome = ToolOutcome(call=each.call, result=answer_to(each.call, words, is_error=True), how="invalid")
    each.progress = "done"


def _results(blocks: list[dict[str, Any]]) -> dict[str, Any]:
    return {"role": "user", "content": blocks}


def _stand_in(each: Pending) -> dict[str, Any]:
    if each.outcome is not None:
        return each.outcome.result
    words = OUTCOME_UNKNOWN if each.progress == "begun" else NOT_RUN
    return answer_to(each.call, words, is_error=True)
