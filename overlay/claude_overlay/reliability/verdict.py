"""What a failure means: the one table from answers, errors and error events to a `Verdict`.

Decides how far a request came, whose fault the failure is, whether sending again may mend it, and whether it counts
against the endpoint. Pure and total: every reply and every `Exception` has a verdict. Does not decide whether there
will be another attempt (`reliability.retry`, the budget, the deadline), and never sees `CancelledError` and its kin.
Called by the flow once for each attempt.

What an error status leads to is looked up in this order, and the first find holds:

1. `error.details.error_code`, for the codes that say more than their status (`BY_CODE`),
2. for 400, the words of a spent limit: that refusal has no code of its own,
3. the error type, unless it is one that several statuses share (`BY_TYPE`),
4. the status (`BY_STATUS`), then its hundred (4xx: the request's fault; 5xx: the server's).

`x-should-retry` then overrides whether to retry, except for a spent limit, which no waiting mends. Error types and
codes: spec/errors.yaml. `x-should-retry`: the official SDKs obey it both ways.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from claude_overlay.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BatchWaitTimeoutError,
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    EventTooLargeError,
    InvalidArgumentError,
    LocalRefusalError,
    StreamCancelledError,
    StreamError,
    StreamServerError,
    StreamStalledError,
    StreamTruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_overlay.reliability.facts import CallFacts, Reply, Resend

__all__ = [
    "OK",
    "Kind",
    "Objection",
    "ResendAmbiguous",
    "Scope",
    "Sent",
    "Verdict",
    "judge_error",
    "judge_event",
    "judge_reply",
    "may_resend",
    "objection",
]

Kind: TypeAlias = Literal[
    "ok",
    "not_sent",  # no connection was had
    "timeout",  # no answer in time, or the server says so (408, 504)
    "broken",  # the connection or the answer broke off, or the answer is garbage
    "server",  # the server failed (500, 502, other 5xx)
    "overloaded",  # the server refused for now and did nothing (425, 503, 529)
    "throttled",  # a rate limit of the organization (429)
    "spend_limit",  # the money is spent: for hours or until next month
    "credential",  # the credential is not good for this (401, 403, an organization on hold)
    "conflict",  # the state of what the request names is against it (409)
    "request",  # the request is at fault, here and everywhere
    "local",  # our own refusal, or an error of the caller's own code
]
"""What happened."""

Scope: TypeAlias = Literal["none", "network", "endpoint", "model", "organization", "credential", "request"]
"""How far the failure reaches: what would have to be another one for the call to pass."""

Sent: TypeAlias = Literal["no", "maybe", "yes"]
"""Whether the server had the request: surely not; nobody knows; surely, because it answered."""

ResendAmbiguous: TypeAlias = Literal["never", "duplicable", "always"]
"""Which calls may be sent again when the first sending may have been processed."""

Objection: TypeAlias = Literal["verdict", "replay", "ambiguous"]
"""Why not to send again: it would not mend anything; the body is gone; it may be done twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one attempt came to.

    Attributes:
        kind: what happened.
        scope: how far it reaches.
        sent: whether the server had the request.
        retryable: whether sending again may mend it. Whether it is safe to do so is for `may_resend`.
        counts: whether a circuit breaker counts it as a failure of the endpoint.
        throttled: whether it came from too much work at once (429, 529): waits are longer and cost less of a quota.
        retry_after: seconds the server asks to wait; None when it does not.
        told: whether the server itself said to send again (`x-should-retry: true`), or the caller's `retry_on` did.
    """

    kind: Kind
    scope: Scope
    sent: Sent
    retryable: bool
    counts: bool
    throttled: bool = False
    retry_after: float | None = None
    told: bool = False


def _verdict(
    kind: Kind, scope: Scope, sent: Sent, *, retry: bool = False, counts: bool = False, throttled: bool = False
) -> Verdict:
    return Verdict(kind=kind, scope=scope, sent=sent, retryable=retry, counts=counts, throttled=throttled)


OK: Final = _verdict("ok", "none", "yes")
"""The verdict of every status below 300."""

# Answers. `sent` is "yes" for all of them.
REQUEST: Final = _verdict("request", "request", "yes")
CREDENTIAL: Final = _verdict("credential", "credential", "yes")
ON_HOLD: Final = _verdict("credential", "organization", "yes")
SPENT: Final = _verdict("spend_limit", "organization", "yes")
THROTTLED: Final = _verdict("throttled", "organization", "yes", retry=True, throttled=True)
CONFLICT: Final = _verdict("conflict", "request", "yes", retry=True)
TOO_EARLY: Final = _verdict("overloaded", "endpoint", "yes", retry=True)
SLOW: Final = _verdict("timeout", "endpoint", "yes", retry=True, counts=True)
FAILED: Final = _verdict("server", "endpoint", "yes", retry=True, counts=True)
UNAVAILABLE: Final = _verdict("overloaded", "endpoint", "yes", retry=True, counts=True)
OVERLOADED: Final = _verdict("overloaded", "model", "yes", retry=True, counts=True, throttled=True)
# 503 for a reason that lies with the caller's own resources: it passes, but says nothing of the endpoint.
NOT_READY: Final = _verdict("overloaded", "request", "yes", retry=True)
# An error event of a type this version does not know. To open circuits for what may be a complaint about one request
# would be worse than not to.
UNKNOWN_EVENT: Final = _verdict("server", "endpoint", "yes")

# No answer.
NOT_CONNECTED: Final = _verdict("not_sent", "network", "no", retry=True, counts=True)
NO_FREE_CONNECTION: Final = _verdict("not_sent", "none", "no", retry=True)  # our own pool: not the endpoint's fault
NOT_TRUSTED: Final = _verdict("request", "request", "no")
NO_ANSWER: Final = _verdict("timeout", "endpoint", "maybe", retry=True, counts=True)
BROKEN: Final = _verdict("broken", "endpoint", "maybe", retry=True, counts=True)
BROKEN_ANSWER: Final = _verdict("broken", "endpoint", "yes", retry=True, counts=True)
WRONG_SHAPE: Final = _verdict("broken", "request", "yes")  # it would come again the same
LOCAL: Final = _verdict("local", "none", "no")
LOCAL_MAYBE_SENT: Final = _verdict("local", "none", "maybe")
LOCAL_SENT: Final = _verdict("local", "none", "yes")

BY_CODE: Final[Mapping[str, Verdict]] = {
    "enforced_spend_limit_reached": SPENT,
    "contract_spend_limit_reached": SPENT,
    "linked_organization_spend_limit_reached": SPENT,
    "linked_organization_billing_unavailable": SPENT,
    "ramp_limit_exceeded": THROTTLED,
    "organization_on_hold": ON_HOLD,
    # Another request is continuing the same response. Whether to wait for it only the caller can know.
    "thread_continue_in_flight": CONFLICT,
    "cmek_context_unavailable": NOT_READY,
    "cmek_key_unreachable": NOT_READY,
    "registration_pending": NOT_READY,
}
"""Error codes that say more than their status. Other codes ending in `spend_limit_reached` are spent limits too."""

BY_TYPE: Final[Mapping[str, Verdict]] = {
    "invalid_request_error": REQUEST,
    "authentication_error": CREDENTIAL,
    "billing_error": SPENT,
    "permission_error": CREDENTIAL,
    "not_found_error": REQUEST,
    "conflict_error": CONFLICT,
    "memory_precondition_failed_error": CONFLICT,
    "memory_path_conflict_error": CONFLICT,
    "request_too_large": REQUEST,
    "rate_limit_error": THROTTLED,
    "timeout_error": SLOW,
    "api_error": FAILED,
    "overloaded_error": OVERLOADED,
}
"""Error types. An error event has nothing else."""

SHARED_TYPES: Final = frozenset({"api_error", "invalid_request_error"})
"""Types that come with several statuses; the status tells more."""

BY_STATUS: Final[Mapping[int, Verdict]] = {
    401: CREDENTIAL,
    402: SPENT,
    403: CREDENTIAL,
    408: SLOW,
    409: CONFLICT,
    425: TOO_EARLY,
    429: THROTTLED,
    # The server does not know how, not even next time; 511 is a login page in between.
    501: REQUEST,
    503: UNAVAILABLE,
    504: SLOW,
    505: REQUEST,
    511: REQUEST,
    529: OVERLOADED,
}
"""Statuses. Others: 5xx and above is FAILED, the rest is REQUEST."""

SPENT_TEXTS: Final = ("specified api usage limits", "credit balance is too low")
"""Words of the two refusals with status 400 that are spent limits: the limit set in the Console, and prepaid credit."""

UNSENT_PHASES: Final[Mapping[str | None, Verdict]] = {"connect": NOT_CONNECTED, "pool": NO_FREE_CONNECTION}
"""Phases after which the server has seen nothing."""

UNTRUSTED: Final = frozenset({"SSLCertVerificationError", "CertificateError"})
"""Class names of a certificate that is not trusted; by name, because the TLS library may be another."""

DOUBTFUL: Final = frozenset({"timeout", "broken", "server"})
"""Kinds after which the request may have had its effect."""

BAD_REQUEST: Final = 400
REDIRECT: Final = 300
SERVER_ERROR: Final = 500


def judge_reply(reply: Reply) -> Verdict:
    """Judge an answer, whatever its status."""
    if reply.status < REDIRECT:
        return OK
    error = reply.error
    if error is None:
        return _told(_of_status(reply.status), reply.headers)
    return _of_answer(reply.status, error)


def judge_error(error: Exception) -> Verdict:
    """Judge a failure without an answer. The caller's own exceptions are "local": never sent again."""
    for kind, found in BY_ERROR:
        if isinstance(error, kind):
            return found if isinstance(found, Verdict) else found(error)
    return LOCAL_MAYBE_SENT


def judge_event(type: str | None) -> Verdict:  # noqa: A002 - the wire's name
    """Judge an error event that came before any other event, as its type's status would be judged."""
    return UNKNOWN_EVENT if type is None else BY_TYPE.get(type, UNKNOWN_EVENT)


def may_resend(verdict: Verdict, facts: CallFacts, resend_ambiguous: ResendAmbiguous) -> bool:
    """Whether the same request may be sent again after this verdict. See `objection`."""
    return objection(verdict, facts, resend_ambiguous) is None


def objection(verdict: Verdict, facts: CallFacts, resend_ambiguous: ResendAmbiguous) -> Objection | None:
    """Say why the same request may not be sent again; None when it may.

    A request that surely had no effect may be sent again: it never left, or the server refused it. So may one that is
    `resend="safe"`. For the others it depends on what is known:

    - No answer came, or it broke off: the first sending may be processed and paid for. A second one of a "duplicable"
      request needs `resend_ambiguous="duplicable"`, of an "unsafe" one "always".
    - The server answered that it failed (500, 502, 504, 408): nothing was delivered, so a "duplicable" request is free
      to go. An "unsafe" one may have taken effect before the failure: "always".
    - Conflicts stay as they are for all but safe requests, unless the server said to try again.
    """
    if not verdict.retryable:
        return "verdict"
    if not facts.replayable:
        return "replay"
    if facts.resend == "safe" or verdict.sent == "no":
        return None
    if verdict.kind == "conflict":
        return None if verdict.told else "verdict"
    return None if _may_be_repeated(verdict, facts.resend, resend_ambiguous) else "ambiguous"


def _may_be_repeated(verdict: Verdict, resend: Resend, allowed: ResendAmbiguous) -> bool:
    if verdict.kind not in DOUBTFUL or allowed == "always":
        return True
    if resend == "unsafe":
        return False
    is_answered = verdict.sent == "yes" and verdict.kind != "broken"
    return is_answered or allowed == "duplicable"


def _of_answer(status: int, error: APIStatusError) -> Verdict:
    found = _of_error(status, error)
    if error.retry_after is not None:
        found = replace(found, retry_after=error.retry_after)
    return _told(found, error.headers)


def _of_error(status: int, error: APIStatusError) -> Verdict:
    by_code = _of_code(error.error_code)
    if by_code is not None:
        return by_code
    kind = error.type
    if status == BAD_REQUEST and any(text in error.message.lower() for text in SPENT_TEXTS):
        return SPENT
    if kind is not None and kind not in SHARED_TYPES and kind in BY_TYPE:
        return BY_TYPE[kind]
    return _of_status(status)


def _of_code(code: object) -> Verdict | None:
    if not isinstance(code, str):
        return None
    return SPENT if code.endswith("spend_limit_reached") else BY_CODE.get(code)


def _of_status_error(error: APIStatusError) -> Verdict:
    return _of_answer(error.status, error)


def _of_unreadable(error: DecodeError) -> Verdict:
    """A path leads to a value of the wrong shape; without one, the body as a whole is cut or no JSON."""
    return WRONG_SHAPE if error.path else BROKEN_ANSWER


def _of_refusal(error: LocalRefusalError) -> Verdict:
    return LOCAL if error.retry_after is None else replace(LOCAL, retry_after=error.retry_after)


def _of_closed(error: ClientClosedError) -> Verdict:
    return LOCAL_SENT if error.request_id else LOCAL_MAYBE_SENT


def _of_event(error: StreamServerError) -> Verdict:
    details = error.error.get("details")
    by_code = _of_code(details.get("error_code")) if isinstance(details, dict) else None
    return judge_event(error.type) if by_code is None else by_code


def _of_truncated(error: StreamTruncatedError) -> Verdict:
    """A stream that broke before its first event. Why is in its cause."""
    if isinstance(error.__cause__, ClientClosedError):
        return LOCAL_SENT
    return NO_ANSWER if isinstance(error.__cause__, APITimeoutError | StreamStalledError) else BROKEN


def _of_status(status: int) -> Verdict:
    found = BY_STATUS.get(status)
    if found is None:
        found = FAILED if status >= SERVER_ERROR else REQUEST
    return found


def _told(verdict: Verdict, headers: Mapping[str, str]) -> Verdict:
    """The verdict, with what the server says about sending again."""
    said = headers.get("x-should-retry")
    if said is None or verdict.kind == "spend_limit":
        return verdict
    word = said.strip().lower()
    if word not in ("true", "false"):
        return verdict
    return replace(verdict, retryable=word == "true", told=word == "true")


def _of_connection(error: APIConnectionError) -> Verdict:
    if _is_untrusted(error):
        return NOT_TRUSTED
    unsent = UNSENT_PHASES.get(error.phase)
    if unsent is not None and error.request_id is None:
        return unsent
    if isinstance(error, APITimeoutError):
        return NO_ANSWER
    return BROKEN if error.request_id is None else BROKEN_ANSWER


def _is_untrusted(error: BaseException) -> bool:
    """Whether a certificate was refused somewhere down the chain of causes."""
    seen: set[int] = set()
    link: BaseException | None = error.__cause__
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        if type(link).__name__ in UNTRUSTED:
            return True
        link = link.__cause__ or link.__context__
    return False


# Whoever comes first, so a class stands before its parents.
BY_ERROR: Final[tuple[tuple[type[Exception], Verdict | Callable[[Any], Verdict]], ...]] = (
    (APIStatusError, _of_status_error),
    (BatchWaitTimeoutError, LOCAL_MAYBE_SENT),
    (APIConnectionError, _of_connection),
    (StreamServerError, _of_event),
    (StreamCancelledError, LOCAL_SENT),
    (StreamStalledError, NO_ANSWER),
    (StreamTruncatedError, _of_truncated),
    (EventTooLargeError, WRONG_SHAPE),
    (StreamError, BROKEN_ANSWER),
    (DecodeError, _of_unreadable),
    (LocalRefusalError, _of_refusal),
    (ClientClosedError, _of_closed),
    (InvalidArgumentError, LOCAL),
    (ConfigurationError, LOCAL),
)
"""Errors by class. What is not here is the caller's own, or a defect of ours: LOCAL_MAYBE_SENT, which is no retry."""
