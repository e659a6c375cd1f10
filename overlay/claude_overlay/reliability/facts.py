"""What is known of a call, of one attempt at it, and of what it cost.

Decides the vocabulary that policies and states share, and nothing else. Made by `client` (facts, replies) and by the
estimator (costs); read by every module here. Nothing in it is a prompt, a header of a request, or a key, but `key`: the
caller's own name for a conversation, which stays inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from claude_overlay.errors import APIStatusError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["AttemptRecord", "CallCost", "CallFacts", "Outcome", "Reply", "Resend", "Usage"]

Resend: TypeAlias = Literal["safe", "duplicable", "unsafe"]
"""What a second execution would do: nothing; cost once more; change something twice."""

Outcome: TypeAlias = Literal["ok", "interrupted", "cancelled"]
"""How a stream ended: to the end; broken by server or network; left by its reader."""


class CallCost(NamedTuple):
    """What a call is expected to take from the limits, before it is sent. A named tuple, as every call makes one.

    Attributes:
        requests: requests, 1 for an ordinary call.
        input_tokens: input tokens which the limit counts.
        output_tokens: output tokens.
    """

    requests: float = 1.0
    input_tokens: float = 0.0
    output_tokens: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What an answer says it took, in tokens.

    Attributes:
        input_tokens: input read from neither cache.
        output_tokens: output so far, cumulative in a stream.
        cache_write_tokens: input written to the prompt cache.
        cache_read_tokens: input read from the prompt cache.
    """

    input_tokens: int = 0
    output_tokens: int = 0
    cache_write_tokens: int = 0
    cache_read_tokens: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFacts:
    """What the policies may know of one call. The same for all its attempts.

    Attributes:
        operation: the operation's name (`create_message`); `POST /v1/messages` for a bare generated call.
        method: the HTTP method, in capitals.
        path: the path, without query.
        model: the model asked for; None when the request names none.
        max_tokens: the most output tokens the request allows; None when it does not say.
        body_bytes: size of the encoded body.
        resend: what a second execution would do.
        replayable: whether the body can be sent again.
        portable: whether any organization can serve it; False for what one of them stores (batches, files).
        key: the caller's sticky key; None without.
        stream: whether the answer is a stream.
        call_id: number of the call in its client, for events.
    """

    operation: str
    method: str
    path: str
    model: str | None = None
    max_tokens: int | None = None
    body_bytes: int = 0
    resend: Resend = "unsafe"
    replayable: bool = True
    portable: bool = True
    key: str | None = None
    stream: bool = False
    call_id: int = 0


class AttemptRecord(NamedTuple):
    """One attempt of a call, as it ended. A named tuple because every call makes one: it costs a third of a dataclass.

    Attributes:
        number: 1 for the first.
        endpoint: name of the endpoint; None when the client has but one.
        status: HTTP status of the answer; None without an answer.
        error: class name of the error; None for a success.
        kind: the verdict's kind: "ok", "timeout", "overloaded", ...
        elapsed: seconds from sending to the answer, or to the failure.
        delay: seconds waited before it because of the failure before.
    """

    number: int
    endpoint: str | None
    status: int | None
    error: str | None
    kind: str
    elapsed: float
    delay: float


def _no_usage() -> Usage | None:
    return None


@dataclass(slots=True, eq=False)
class Reply:
    """The answer to one attempt, as the driver hands it to the flow.

    Attributes:
        status: HTTP status.
        headers: headers of the response, looked up without regard to case.
        error: the error that a status of 400 and more means (`status_error`); None for the others.
        usage: gives what the answer says it took; None when it says nothing. Called at most once, and only if a policy
            wants to know. Not called for a stream, whose driver reports to the `Passage`.
        value: the driver's own: the answer, or the opened stream.
        latency: seconds to the first byte; None when not measured.
        attempts: all attempts of the call, filled in by the flow.
        suppressed: why a failure was not retried, filled in by the flow; None when it was no question.
    """

    status: int
    headers: Mapping[str, str]
    error: APIStatusError | None = None
    usage: Callable[[], Usage | None] = _no_usage
    value: Any = None
    latency: float | None = None
    attempts: tuple[AttemptRecord, ...] = ()
    suppressed: str | None = None
