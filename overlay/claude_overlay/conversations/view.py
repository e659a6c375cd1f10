"""What of a conversation's log goes into the next request, and what is left out.

Decides it anew from the whole log each time, so it depends on nothing but log and policy, and what was left out once
stays out. Pure. Called by `Conversation`.

- Withdrawn entries are not shown. Neither are the entries that a summary stands for: its block comes first instead.
- Over the policy's limit the oldest rounds are left out, decided at each request that the log shows and at the next.
- Thinking that was made when something stood before it that is left out now cannot be sent: the server checks that the
  prefix of each thinking block is unchanged (vendor's page: Preserved thinking). Of those replies the rest is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.messages import reply_content
from claude_overlay.content.plain import plain
from claude_overlay.conversations.log import MESSAGES, Entry, hidden_by, is_thinking
from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.conversations.rounds import Round, rounds_of
from claude_overlay.conversations.tokens import context_size, estimate

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["View", "latest_summary", "live_entries", "view_of"]

# How far a guess is believed to be off, at most.
_LEAST_RATIO: Final = 0.25
_MOST_RATIO: Final = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The messages of the next request, and what they leave out of the log.

    Attributes:
        messages: plain, in order.
        dropped: numbers of log entries that the policy left out.
        dropped_turns: how many rounds these are.
        summarised: numbers of log entries that a summary stands for.
        without_thinking: numbers of replies that are sent without their thinking.
        input_tokens: how large the request will be, counting from what the server said last; a guess before that.
        counted: whether a server's count is in it.
    """

    messages: list[dict[str, Any]]
    dropped: tuple[int, ...] = ()
    dropped_turns: int = 0
    summarised: tuple[int, ...] = ()
    without_thinking: tuple[int, ...] = ()
    input_tokens: int = 0
    counted: bool = False


def live_entries(entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
    """Give number and entry of every message that is neither withdrawn nor summed up."""
    hidden = hidden_by(entries)
    summary = latest_summary(entries)
    first = 0 if summary is None else entries[summary].covers or 0
    return [
        (number, entry)
        for number, entry in enumerate(entries)
        if number >= first and entry.kind in MESSAGES and number not in hidden
    ]


def latest_summary(entries: Sequence[Entry]) -> int | None:
    """Give the number of the summary that holds; one without content is none, as it has failed."""
    hidden = hidden_by(entries)
    for number in range(len(entries) - 1, -1, -1):
        blocks = entries[number].tagged("compaction") if entries[number].kind == "summary" else []
        if number not in hidden and any(block.get("content") for block in blocks):
            return number
    return None


def view_of(entries: Sequence[Entry], policy: CompactionPolicy | None = None, *, overhead: int = 0) -> View:
    """Give the next request's messages.

    Args:
        entries: the log.
        policy: when to shorten; None never does.
        overhead: tokens of system prompt and tools, guessed.
    """
    past = _replayed(entries, policy, overhead)
    summary = past.summary
    messages = [] if summary is None else [{"role": "assistant", "content": plain(entries[summary].blocks)}]
    gone = set(past.dropped)
    for number, entry in past.live:
        if number not in gone:
            message = _shown(entry, keep_thinking=number not in past.stale)
            if message is not None:
                messages.append(message)
    first = 0 if summary is None else entries[summary].covers or 0
    return View(
        messages=messages,
        dropped=past.dropped,
        dropped_turns=len(past.replay.dropped),
        summarised=tuple(number for number in range(first) if entries[number].kind in MESSAGES),
        without_thinking=past.without_thinking,
        input_tokens=round(past.replay.size()),
        counted=past.replay.known is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Past:
    """What became of a log, or of its beginning, request by request."""

    live: list[tuple[int, Entry]]
    summary: int | None
    replay: _Replay
    stale: set[int]
    dropped: tuple[int, ...]
    without_thinking: tuple[int, ...]


def _replayed(entries: Sequence[Entry], policy: CompactionPolicy | None, overhead: int) -> _Past:
    """Follow the log from one entry that takes others away to the next.

    What was left out before a summary or a withdrawal is not put back because the rest is smaller now.
    """
    past = None
    for end in _stages(entries, policy):
        past = _stage(entries[:end], policy, overhead, past)
    return _stage(entries, policy, overhead, past)


def _stages(entries: Sequence[Entry], policy: CompactionPolicy | None) -> list[int]:
    """Give the numbers of the entries that take others away, as far as each holds for what follows, in order."""
    stages: list[int] = []
    end = len(entries)
    while policy is not None:  # without one nothing is ever left out, so there is nothing to remember
        event = _latest_event(entries[:end], latest_summary(entries[:end]))
        if event is None:
            break
        stages.append(event)
        end = event
    return stages[::-1]


def _stage(entries: Sequence[Entry], policy: CompactionPolicy | None, overhead: int, earlier: _Past | None) -> _Past:
    live = live_entries(entries)
    summary = latest_summary(entries)
    replay = _Replay(rounds=rounds_of(live), policy=policy, overhead=overhead)
    stale = _before_withdrawals(entries)
    if summary is not None:
        replay.overhead += estimate(entries[summary].blocks)
    if earlier is not None:
        replay.leave_out(earlier.dropped)
        stale.update(earlier.without_thinking)
    replay.run(_counts(entries, live), summary)
    stale |= replay.stale()
    dropped = [number for index in sorted(replay.dropped) for number, _ in replay.rounds[index].entries]
    gone = set(dropped)
    stripped = [
        number
        for number, entry in live
        if number not in gone and number in stale and any(map(is_thinking, entry.blocks))
    ]
    return _Past(
        live=live,
        summary=summary,
        replay=replay,
        stale=stale,
        dropped=tuple(dropped),
        without_thinking=tuple(stripped),
    )


def _latest_event(entries: Sequence[Entry], summary: int | None) -> int | None:
    """Give the number of the latest entry that takes others away; None without one."""
    withdrawals = [number for number, entry in enumerate(entries) if entry.kind == "withdrawal"]
    return max([*withdrawals, *([] if summary is None else [summary])], default=None)


def _counts(entries: Sequence[Entry], live: Sequence[tuple[int, Entry]]) -> dict[int, int]:
    """Give each count of the log by the number of the live entry it stands behind."""
    numbers = [number for number, _ in live]
    found: dict[int, int] = {}
    for at, entry in enumerate(entries):
        if entry.kind == "count" and entry.tokens is not None:
            before = [number for number in numbers if number < at]
            if before:
                found[before[-1]] = entry.tokens
    return found


def _before_withdrawals(entries: Sequence[Entry]) -> set[int]:
    """Give the replies that were made when an entry stood before them that has been withdrawn since."""
    return {
        number
        for hidden, at in hidden_by(entries).items()
        for number in range(hidden + 1, at)
        if entries[number].kind == "answer"
    }


def _shown(entry: Entry, *, keep_thinking: bool) -> dict[str, Any] | None:
    """Give the message as it is sent; None when nothing of it is left."""
    message = entry.message or {}
    if entry.kind == "message":
        copy: dict[str, Any] = plain(message)
        return copy
    content = [plain(block) for block in reply_content(message) if keep_thinking or not is_thinking(block)]
    return {"role": "assistant", "content": content} if content else None


@dataclass(slots=True, kw_only=True)
class _Replay:
    """The sizes of all requests so far, one after the other, and what had to be left out for each."""

    rounds: list[Round]
    policy: CompactionPolicy | None
    overhead: int
    dropped: set[int] = field(default_factory=set)
    known: int | None = None
    since: float = 0.0
    guessed: float = 0.0
    ratio: float = 1.0
    made: dict[int, int] = field(default_factory=dict)
    sizes: dict[int, float] = field(default_factory=dict)

    def run(self, counts: dict[int, int], summary: int | None) -> None:
        before: tuple[float, int] | None = (float(self.overhead), len(self.dropped))
        for index, a_round in enumerate(self.rounds):
            for position, (number, entry) in enumerate(a_round.entries):
                if entry.kind == "answer":
                    self._shorten(index, position)
                    self.made[number] = len(self.dropped)
                size = 0.0 if index in self.dropped else float(estimate((entry.message or {}).get("content")))
                self.since += size
                self.guessed += size
                # A reply made before the summary arrived counted what the summary stands for.
                if entry.kind == "answer" and (summary is None or number > summary):
                    self._learn(context_size(entry.message or {}))
                if number in counts and (summary is None or number > summary):
                    self._learn(counts[number])
            before = self._measure(index, before)
        if self.rounds:
            self._shorten(len(self.rounds) - 1, len(self.rounds[-1].entries))

    def leave_out(self, numbers: Sequence[int]) -> None:
        gone = set(numbers)
        self.dropped = {
            index for index, one in enumerate(self.rounds) if all(number in gone for number, _ in one.entries)
        }

    def size(self) -> float:
        """Tokens of a request now."""
        return self.overhead + self.guessed if self.known is None else self.known + self.since * self.ratio

    def stale(self) -> set[int]:
        """Replies that were made when more stood before them than now."""
        return {number for number, dropped in self.made.items() if dropped != len(self.dropped)}

    def _learn(self, tokens: int | None) -> None:
        if tokens is not None:
            self.ratio = min(max(tokens / max(self.overhead + self.guessed, 1.0), _LEAST_RATIO), _MOST_RATIO)
            self.known, self.since = tokens, 0.0

    def _measure(self, index: int, before: tuple[float, int] | None) -> tuple[float, int] | None:
        """Learn the size of a round: what the server counted after it, less what it counted before."""
        if self.known is None or self.since:
            return None
        after = (float(self.known), len(self.dropped))
        if before is not None and before[1] == after[1]:
            self.sizes[index] = max(after[0] - before[0], 0.0)
        return after

    def _shorten(self, current: int, position: int) -> None:
        """Leave out rounds if the request made of the current one's first entries, and all before it, is too large."""
        policy = self.policy
        if policy is None or self.size() <= policy.max_input_tokens:
            return
        begun = Round(entries=self.rounds[current].entries[:position])
        if begun.has_answer and begun.has_thinking:
            return
        for index in range(policy.keep_first_turns, current - policy.keep_recent_turns + 1):
            if index in self.dropped:
                continue
            if self.size() <= policy.target:
                return
            if not self.rounds[index].is_pinned:
                self._drop(index)

    def _drop(self, index: int) -> None:
        guess = sum(estimate((entry.message or {}).get("content")) for _, entry in self.rounds[index].entries)
        self.dropped.add(index)
        self.guessed -= guess
        if self.known is not None:
            self.known = max(round(self.known - self.sizes.get(index, guess * self.ratio)), 0)
