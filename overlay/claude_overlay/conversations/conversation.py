"""`Conversation`: what was said so far, and the next request made of it.

Decides what may be added and when. The log only grows; what of it is sent is `view`'s business, whether it can be sent
`state`'s, how it is kept `storage`'s. Sends nothing: `message = claude.messages.create(**conversation.request())`, then
`conversation.add(message)`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from claude_api.models import Message, Usage
from claude_overlay.content.cache import Cache, cache_control
from claude_overlay.content.marks import Spot, fit_marks
from claude_overlay.content.messages import Block, assistant, user
from claude_overlay.content.plain import plain
from claude_overlay.conversations.log import BILLED, Entry, hidden_by
from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.conversations.rounds import rounds_of
from claude_overlay.conversations.state import open_calls, require_sendable
from claude_overlay.conversations.storage import read_conversation, read_file, write_conversation, write_file
from claude_overlay.conversations.summary import SummaryRequest, summary_fields, with_beta
from claude_overlay.conversations.tokens import estimate
from claude_overlay.conversations.totals import total_usage
from claude_overlay.conversations.view import View, live_entries, view_of
from claude_overlay.costs.bill import Cost, total_cost
from claude_overlay.costs.pricing import cost
from claude_overlay.errors import InvalidArgumentError, StreamError
from claude_overlay.errors.conversations import ConversationStateError

if TYPE_CHECKING:
    import os

__all__ = ["AutoCache", "Conversation"]

AutoCache: TypeAlias = Literal["off", "system", "system_and_last_user"]

_SPOTS: dict[str, tuple[Spot, ...]] = {
    "off": (),
    "system": ("system",),
    "system_and_last_user": ("last_user", "system"),
}


class Conversation:
    """A conversation of several turns.

    Args:
        cache: where requests get cache breakpoints: nowhere, after the system prompt (and so after the tools, which
            come before it), and also after the last message of the user. Breakpoints the caller set count, too: there
            are never more than four. The log has no marks.
        cache_ttl: how long these keep, five minutes or an hour.
        compaction: when to leave out the oldest rounds; None never does.
        **settings: the other fields of every request and options of the call: `model`, `max_tokens`, `system`, `tools`,
            `context_management`, `betas`, ... Also to be changed later, as `settings`.

    Raises:
        InvalidArgumentError: an unknown `cache` or `cache_ttl`; `messages` among the settings.
    """

    def __init__(
        self,
        *,
        cache: AutoCache = "off",
        cache_ttl: Cache = "5m",
        compaction: CompactionPolicy | None = None,
        **settings: Any,
    ) -> None:
        if cache not in _SPOTS:
            message = f"cache must be one of {', '.join(map(repr, _SPOTS))}, not {cache!r}"
            raise InvalidArgumentError(message)
        if "messages" in settings:
            raise InvalidArgumentError(
                "a conversation makes its messages itself; add them with user(...) or append(...)"
            )
        if compaction is not None and not isinstance(compaction, CompactionPolicy):
            message = f"compaction takes a CompactionPolicy(max_input_tokens=...), not {type(compaction).__name__}"
            raise InvalidArgumentError(message)
        cache_control(cache_ttl)
        self.cache: AutoCache = cache
        self.cache_ttl: Cache = cache_ttl
        self.compaction = compaction
        self.settings: dict[str, Any] = settings
        self._entries: list[Entry] = []

    # What is said

    def user(self, *content: Block) -> None:
        """Add a message of the user: strings and blocks, results of tools among them."""
        self.append(user(*content))

    def assistant(self, *content: Block) -> None:
        """Add words of the assistant that no server made: an example, or the beginning of an answer."""
        self.append(assistant(*content))

    def append(self, *messages: Any) -> None:
        """Add messages in the wire's form, as mappings or models: those of `run.messages`, of `few_shot(...)`.

        Raises:
            InvalidArgumentError: something that has no role, or no content.
        """
        made = [plain(message) for message in messages]
        for number, message in enumerate(made):
            if not isinstance(message, dict) or not isinstance(message.get("role"), str):
                problem = f"append() takes messages with a role; number {number} is {type(messages[number]).__name__}"
                raise InvalidArgumentError(problem)
            if message["role"] != "system" and not isinstance(message.get("content"), str | list):
                problem = (
                    f"append() takes messages with content, a string or a list of blocks; number {number} has none"
                )
                raise InvalidArgumentError(problem)
        self._entries += [
            Entry(kind="answer" if _is_answer(message) else "message", message=message) for message in made
        ]

    def add(self, message: Any) -> None:
        """Add the reply to the last request: a `Message`, or what has its `to_dict`.

        Raises:
            ConversationStateError: it is not whole (`add_interrupted` takes it), or it is a summary that was asked for
                (`add_summary` takes it).
            InvalidArgumentError: it is no reply.
        """
        made = _reply(message, "add")
        if made.get("stop_reason") is None:
            problem = "the reply has no stop_reason, so it is not whole; add it with add_interrupted(...)"
            raise ConversationStateError(problem, reason="interrupted")
        entry = Entry(kind="answer", message=made)
        if made["stop_reason"] == "compaction" and any(block.get("signature") for block in entry.tagged("compaction")):
            problem = "this is a summary that was asked for; add it with add_summary(message, covers=...)"
            raise ConversationStateError(problem, reason="summary")
        self._entries.append(entry)

    def add_run(self, run: Any) -> None:
        """Add the turns of a tool run that began with `request()`: each reply, whole, and the results of its calls.

        So usage and cost are those of all its requests. A run that was ended early may leave calls without results; the
        next request then says so.

        Raises:
            InvalidArgumentError: it is no run: it has no `turns`.
        """
        turns = getattr(run, "turns", None)
        if not isinstance(turns, tuple | list):
            problem = f"add_run() takes what messages.run(...) gave, not {type(run).__name__}"
            raise InvalidArgumentError(problem)
        made: list[Entry] = []
        for turn in turns:
            made.append(Entry(kind="answer", message=_reply(turn.message, "add_run")))
            if turn.outcomes:
                made.append(Entry(kind="message", message=plain(user(*(one.result for one in turn.outcomes)))))
        self._entries += made

    def add_interrupted(self, failure: StreamError | Message | Mapping[str, Any]) -> None:
        """Add the part of a reply that arrived before the stream failed: the error, or its snapshot.

        It is kept, and counted in the usage. The next request is refused until `repair` or `withdraw` has dealt with
        it.

        Raises:
            InvalidArgumentError: nothing had arrived.
        """
        snapshot = failure.snapshot if isinstance(failure, StreamError) else failure
        if snapshot is None:
            raise InvalidArgumentError("nothing of the reply had arrived; send the same request again")
        self._entries.append(Entry(kind="interrupted", message=_reply(snapshot, "add_interrupted")))

    def add_summary(self, message: Any, *, covers: int) -> bool:
        """Add the summary that `summary_request` asked for. From now on it stands for the entries before `covers`.

        Returns:
            Whether it holds a summary. One without content has failed: it is kept, and nothing else changes.

        Raises:
            InvalidArgumentError: it is no reply with a compaction block, or `covers` is no number of entries.
        """
        made = Entry(kind="summary", message=_reply(message, "add_summary"), covers=covers)
        if not made.tagged("compaction") or isinstance(covers, bool) or not 0 < covers <= len(self._entries):
            problem = f"add_summary() takes a reply with a compaction block, and covers= from 1 to {len(self._entries)}"
            raise InvalidArgumentError(problem)
        self._entries.append(made)
        return any(block.get("content") for block in made.tagged("compaction"))

    def add_count(self, count: Any) -> None:
        """Add what `messages.count_tokens(**...)` gave for the conversation as it stands, for `compaction` to go by."""
        tokens = count if isinstance(count, int) else getattr(count, "input_tokens", None)
        if not isinstance(tokens, int) or isinstance(tokens, bool) or tokens < 0:
            problem = f"add_count() takes a number of tokens or the answer of count_tokens, not {type(count).__name__}"
            raise InvalidArgumentError(problem)
        self._entries.append(Entry(kind="count", tokens=tokens))

    # What is taken back

    def withdraw(self, *entries: int) -> None:
        """Leave entries out of all requests from now on; by default the last message. They stay in the log.

        Raises:
            ConversationStateError: no such entry, or it is withdrawn already.
        """
        hidden = hidden_by(self._entries)
        shown = [n for n, entry in enumerate(self._entries) if entry.message is not None and n not in hidden]
        numbers = entries or tuple(shown[-1:])
        for number in numbers or (0,):
            if number not in shown:
                problem = f"there is no entry {number} to withdraw"
                raise ConversationStateError(problem, reason="no_such_entry", entry=number)
        self._entries.append(Entry(kind="withdrawal", hides=numbers))

    def withdraw_turn(self, entry: int | None = None) -> None:
        """Leave out a whole round, the question and all that came of it: the one with `entry`, by default the last.

        Raises:
            ConversationStateError: no such entry.
        """
        rounds = [[number for number, _ in one.entries] for one in rounds_of(live_entries(self._entries))]
        wanted = [numbers for numbers in rounds if entry is None or entry in numbers]
        if not wanted:
            problem = "there is no turn to withdraw" if entry is None else f"no turn has the entry {entry}"
            raise ConversationStateError(problem, reason="no_such_entry", entry=entry)
        self.withdraw(*wanted[-1])

    def repair(self, plan: Any) -> None:
        """Go on with an answer that broke off, as `plan_resume(error, conversation_request)` has planned it.

        What is kept of the answer, and the message that asks to go on, take the place of the interrupted entry.

        Raises:
            ConversationStateError: the last message is no interrupted answer.
            InvalidArgumentError: there is no plan: `NotResumable` says why.
        """
        live = live_entries(self._entries)
        if not live or live[-1][1].kind != "interrupted":
            raise ConversationStateError("the last message is no interrupted answer", reason="not_interrupted")
        request = getattr(plan, "request", None)
        messages = request.get("messages") if isinstance(request, Mapping) else None
        if not isinstance(messages, list | tuple) or len(messages) < 2:  # noqa: PLR2004 - what is kept, and the way on
            why = getattr(plan, "explanation", "repair() takes a ResumePlan of plan_resume")
            problem = f"this is no plan to go on with: {why}"
            raise InvalidArgumentError(problem)
        self.withdraw(live[-1][0])
        self.append(*messages[-2:])

    # What is sent

    def request(self, **overrides: Any) -> dict[str, Any]:
        """Make the arguments of `messages.create`, `.stream` or `.run`.

        Args:
            **overrides: fields and options for this request only; they win over `settings`.

        Raises:
            ConversationStateError: it cannot be sent as it is; `reason` says why.
            InvalidArgumentError: `messages` among the overrides.
        """
        if "messages" in overrides:
            problem = "a conversation makes its messages itself; add them with user(...) or append(...)"
            raise InvalidArgumentError(problem)
        require_sendable(live_entries(self._entries))
        fields = {**self.settings, **overrides, "messages": self.view().messages}
        if _begins_with_signed_summary(fields["messages"]):
            fields["betas"] = with_beta(fields.get("betas"))
        if self.cache != "off":
            # The messages of the view are plain already, and nobody else's.
            marked = plain({name: fields[name] for name in ("tools", "system", "cache_control") if name in fields})
            marked["messages"] = fields["messages"]
            fit_marks(marked, _SPOTS[self.cache], self.cache_ttl)
            fields.update({name: marked[name] for name in ("system", "messages") if name in marked})
        return fields

    def count_request(self, **overrides: Any) -> dict[str, Any]:
        """Make the arguments of `messages.count_tokens`: those of `request`, without what only the reply is about.

        The answer goes to `add_count`.

        Raises:
            ConversationStateError: as for `request`.
        """
        from claude_api.api.messages import count_message_tokens, create_message  # noqa: PLC0415 - only here

        counted, created = (set(one.OPERATION.body_fields) for one in (count_message_tokens, create_message))
        return {name: value for name, value in self.request(**overrides).items() if name not in created - counted}

    def summary_request(self, *, keep_recent_turns: int = 0, instructions: str | None = None) -> SummaryRequest:
        """Make the request that has the server sum the conversation up; the reply goes to `add_summary`.

        The conversation can go on while it is under way. Needs a model that can do it, and sends the beta it needs.

        Args:
            keep_recent_turns: rounds at the end that are not summed up, and go on to be sent as they are.
            instructions: a prompt for the summary instead of the server's own.

        Raises:
            ConversationStateError: there is nothing to sum up, or a call of a tool has no result yet.
        """
        live = live_entries(self._entries)
        rounds = rounds_of(live)
        kept = rounds[len(rounds) - keep_recent_turns :] if keep_recent_turns > 0 else []
        covers = kept[0].entries[0][0] if kept else len(self._entries)
        past = [(number, entry) for number, entry in live if number < covers]
        if not past:
            raise ConversationStateError("there is nothing to sum up", reason="empty")
        unfinished = open_calls(past)
        if unfinished or any(entry.kind == "interrupted" for _, entry in past):
            problem = "a turn to be summed up is not finished; give the results of its calls first"
            raise ConversationStateError(problem, reason="tool_calls")
        view = view_of(self._entries[:covers], self.compaction, overhead=self._overhead())
        fields = summary_fields(self.settings, instructions)
        return SummaryRequest(request={**fields, "messages": view.messages}, covers=covers)

    def view(self) -> View:
        """Give the messages of the next request, and what of the log is not in it."""
        return view_of(self._entries, self.compaction, overhead=self._overhead())

    # What there is

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The log, oldest first. Not to be changed."""
        return tuple(self._entries)

    @property
    def turns(self) -> int:
        """How many rounds there are that are neither withdrawn nor summed up."""
        return len(rounds_of(live_entries(self._entries)))

    @property
    def answers(self) -> list[Message]:
        """All replies, withdrawn ones too, oldest first."""
        return [Message.from_dict(plain(entry.message)) for entry in self._entries if entry.kind == "answer"]

    @property
    def last_answer(self) -> Message | None:
        """The latest reply; None before the first."""
        last = next((entry for entry in reversed(self._entries) if entry.kind == "answer"), None)
        return None if last is None else Message.from_dict(plain(last.message))

    @property
    def usage(self) -> Usage:
        """What all replies used, added up: interrupted ones, withdrawn ones and summaries too, as they are billed."""
        return Usage.from_dict(total_usage(message.get("usage") or {} for _, message in self._billed()))

    def cost(self, **options: Any) -> Cost:
        """What all replies cost, in US dollars, by the dated price table; see `costs.pricing.cost` for the options.

        What an interrupted reply cost is not known: its last count of output never arrived. The sum then says so.
        """
        costs = [cost(message, **options) for _, message in self._billed()]
        lost = [number for number, message in self._billed() if message.get("stop_reason") is None]
        unknown = tuple(f"output of entry {number}, which was interrupted" for number in lost)
        return total_cost([*costs, Cost(unknown=unknown)] if unknown else costs)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Conversation) and self._state() == other._state()

    __hash__ = None  # type: ignore[assignment] # it changes

    def __repr__(self) -> str:
        model = self.settings.get("model")
        return f"Conversation(model={model!r}, entries={len(self._entries)}, turns={self.turns})"

    def fork(self) -> Self:
        """Give another conversation with the same past and settings; from here each goes its own way."""
        return self._restored({**self._state(), "settings": self.settings, "entries": list(self._entries)})

    # How it is kept

    def to_json(self) -> str:
        """Give the whole conversation as JSON: settings and log. Settings with secrets in them are in it, too.

        Raises:
            InvalidArgumentError: a setting that is no JSON.
        """
        return write_conversation(self._state())

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a conversation that `to_json` has written.

        Tools come back as mappings: set `settings["tools"]` to run them.

        Raises:
            ConversationFileError: it is none, with the place; or one of a later version.
        """
        return cls._restored(read_conversation(text))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write `to_json` to a file, which holds the old or the new conversation at any time, never a part of one.

        Raises:
            OSError: the file cannot be written.
        """
        write_file(path, self.to_json())

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a conversation from a file that `save` has written.

        Raises:
            ConversationFileError: it holds none; names the file and the place in it.
            OSError: it cannot be read.
        """
        return cls._restored(read_file(path))

    @classmethod
    def _restored(cls, state: Mapping[str, Any]) -> Self:
        made = cls(cache=state["cache"], cache_ttl=state["cache_ttl"], compaction=state["compaction"])
        made.settings = dict(state["settings"])  # not as arguments: a setting may have the name of one
        made._entries = state["entries"]
        return made

    def _state(self) -> dict[str, Any]:
        return {
            "settings": plain(self.settings),
            "cache": self.cache,
            "cache_ttl": self.cache_ttl,
            "compaction": self.compaction,
            "entries": self._entries,
        }

    def _billed(self) -> list[tuple[int, dict[str, Any]]]:
        return [(n, entry.message or {}) for n, entry in enumerate(self._entries) if entry.kind in BILLED]

    def _overhead(self) -> int:
        given = [self.settings[name] for name in ("system", "tools") if self.settings.get(name)]
        return estimate(plain(given)) if given else 0


def _reply(value: Any, method: str) -> dict[str, Any]:
    made = plain(value)
    if isinstance(made, dict) and made.get("role") == "assistant" and isinstance(made.get("content"), list):
        return made
    message = f"{method}() takes a reply of the model, not {type(value).__name__}; other messages go to append(...)"
    raise InvalidArgumentError(message)


def _is_answer(message: dict[str, Any]) -> bool:
    return message.get("type") == "message" and message.get("stop_reason") is not None


def _begins_with_signed_summary(messages: list[dict[str, Any]]) -> bool:
    content = messages[0].get("content") if messages else None
    first = content[0] if isinstance(content, list) and content else None
    return isinstance(first, dict) and first.get("type") == "compaction" and bool(first.get("signature"))
