"""The one table of failures: every status, error type, code, header, error and event, and what may be sent again."""

from __future__ import annotations

import json
import ssl
from itertools import product
from typing import Any, get_args

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay import errors
from claude_overlay.client.failures import Translating
from claude_overlay.errors import status_error
from claude_overlay.reliability import verdict as table
from claude_overlay.reliability.facts import CallFacts, Reply
from claude_overlay.reliability.verdict import (
    OK,
    Kind,
    ResendAmbiguous,
    Scope,
    Sent,
    Verdict,
    judge_error,
    judge_event,
    judge_reply,
    may_resend,
    objection,
)

# kind, scope, sent, retryable, counts, throttled
Row = tuple[str, str, str, bool, bool, bool]

REQUEST: Row = ("request", "request", "yes", False, False, False)
CREDENTIAL: Row = ("credential", "credential", "yes", False, False, False)
SPENT: Row = ("spend_limit", "organization", "yes", False, False, False)
THROTTLED: Row = ("throttled", "organization", "yes", True, False, True)
CONFLICT: Row = ("conflict", "request", "yes", True, False, False)
SLOW: Row = ("timeout", "endpoint", "yes", True, True, False)
FAILED: Row = ("server", "endpoint", "yes", True, True, False)
UNAVAILABLE: Row = ("overloaded", "endpoint", "yes", True, True, False)
OVERLOADED: Row = ("overloaded", "model", "yes", True, True, True)
NOT_READY: Row = ("overloaded", "request", "yes", True, False, False)
NO_ANSWER: Row = ("timeout", "endpoint", "maybe", True, True, False)
BROKEN: Row = ("broken", "endpoint", "maybe", True, True, False)
BROKEN_ANSWER: Row = ("broken", "endpoint", "yes", True, True, False)
WRONG_SHAPE: Row = ("broken", "request", "yes", False, False, False)
LOCAL: Row = ("local", "none", "no", False, False, False)
LOCAL_MAYBE: Row = ("local", "none", "maybe", False, False, False)
LOCAL_SENT: Row = ("local", "none", "yes", False, False, False)

OF_STATUS: dict[int, Row] = {
    **dict.fromkeys(range(300, 500), REQUEST),
    **dict.fromkeys(range(500, 600), FAILED),
    401: CREDENTIAL,
    402: SPENT,
    403: CREDENTIAL,
    408: SLOW,
    409: CONFLICT,
    425: ("overloaded", "endpoint", "yes", True, False, False),
    429: THROTTLED,
    501: REQUEST,
    503: UNAVAILABLE,
    504: SLOW,
    505: REQUEST,
    511: REQUEST,
    529: OVERLOADED,
}
# Error type, its status in the description, and what it means.
OF_TYPE: list[tuple[str, int, Row]] = [
    ("invalid_request_error", 400, REQUEST),
    ("authentication_error", 401, CREDENTIAL),
    ("billing_error", 402, SPENT),
    ("permission_error", 403, CREDENTIAL),
    ("not_found_error", 404, REQUEST),
    ("conflict_error", 409, CONFLICT),
    ("memory_precondition_failed_error", 409, CONFLICT),
    ("memory_path_conflict_error", 409, CONFLICT),
    ("request_too_large", 413, REQUEST),
    ("rate_limit_error", 429, THROTTLED),
    ("api_error", 500, FAILED),
    ("timeout_error", 504, SLOW),
    ("overloaded_error", 529, OVERLOADED),
]
OF_CODE: list[tuple[int, str, str, Row]] = [
    (429, "rate_limit_error", "enforced_spend_limit_reached", SPENT),
    (429, "rate_limit_error", "contract_spend_limit_reached", SPENT),
    (429, "rate_limit_error", "a_future_spend_limit_reached", SPENT),
    (402, "billing_error", "linked_organization_spend_limit_reached", SPENT),
    (402, "billing_error", "linked_organization_billing_unavailable", SPENT),
    (429, "rate_limit_error", "ramp_limit_exceeded", THROTTLED),
    (400, "invalid_request_error", "ramp_limit_exceeded", THROTTLED),
    (429, "rate_limit_error", "a_code_of_next_year", THROTTLED),
    (400, "invalid_request_error", "organization_on_hold", ("credential", "organization", "yes", False, False, False)),
    (400, "invalid_request_error", "thread_continue_in_flight", CONFLICT),
    (400, "invalid_request_error", "thread_already_continued", REQUEST),
    (400, "invalid_request_error", "image_dimensions_too_large", REQUEST),
    (529, "overloaded_error", "compaction_unavailable", OVERLOADED),
    (503, "api_error", "cmek_key_unreachable", NOT_READY),
    (503, "api_error", "cmek_context_unavailable", NOT_READY),
    (503, "api_error", "registration_pending", NOT_READY),
]


def row(verdict: Verdict) -> Row:
    """Give what the table says, without what an answer adds."""
    return (verdict.kind, verdict.scope, verdict.sent, verdict.retryable, verdict.counts, verdict.throttled)


def body(kind: str | None, code: str | None = None, message: str = "m") -> bytes:
    """Give the body of an error."""
    error = {"message": message} | ({"type": kind} if kind else {})
    return json.dumps({"type": "error", "error": error | ({"details": {"error_code": code}} if code else {})}).encode()


def reply(status: int, content: bytes = b"", **headers: str) -> Reply:
    """Give an answer as the driver hands it over."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    error = status_error(status=status, headers=sent, content=content) if status >= 400 else None
    return Reply(status=status, headers=error.headers if error else sent, error=error)


@pytest.mark.parametrize("status", [*range(100, 104), *range(200, 227)])
def test_success_is_ok(status: int) -> None:
    """Below 300 all is well, and the verdict is always the same object: nothing is made."""
    assert judge_reply(reply(status)) is OK
    assert row(OK) == ("ok", "none", "yes", False, False, False)


@pytest.mark.parametrize("status", sorted(OF_STATUS))
def test_every_status_has_its_row(status: int) -> None:
    """Without a body that says more, the status decides; also when nobody made an error of it."""
    assert row(judge_reply(reply(status))) == OF_STATUS[status]
    assert row(judge_reply(Reply(status=status, headers={}))) == OF_STATUS[status]


@pytest.mark.parametrize("status", [600, 999])
def test_statuses_beyond_http_are_the_servers_failure(status: int) -> None:
    """Some proxies make them up."""
    assert row(judge_reply(reply(status))) == FAILED


@pytest.mark.parametrize(("kind", "status", "expected"), OF_TYPE)
def test_every_error_type_has_its_row(kind: str, status: int, expected: Row) -> None:
    """With its own status, thrown as an error, and as an event before the first one: the same row."""
    assert row(judge_reply(reply(status, body(kind)))) == expected
    assert row(judge_error(status_error(status=status, headers={}, content=body(kind)))) == expected
    assert row(judge_event(kind)) == expected
    assert row(judge_error(errors.StreamServerError("m", type=kind))) == expected


def test_the_table_knows_every_type_of_the_description() -> None:
    """A type that the description learns later must get its row."""
    from claude_api.errors import _BY_TYPE  # noqa: PLC0415 - the list as generated

    assert {kind for kind, _, _ in OF_TYPE} == set(_BY_TYPE) == set(table.BY_TYPE)


@pytest.mark.parametrize(("status", "kind", "code", "expected"), OF_CODE)
def test_a_code_says_more_than_its_status(status: int, kind: str, code: str, expected: Row) -> None:
    """Spent limits, an organization on hold, and 503s that are nobody's outage; unknown codes change nothing."""
    assert row(judge_reply(reply(status, body(kind, code)))) == expected


@pytest.mark.parametrize(
    ("status", "kind", "expected"),
    [
        (500, "overloaded_error", OVERLOADED),
        (503, "overloaded_error", OVERLOADED),
        (400, "rate_limit_error", THROTTLED),
        (500, "not_found_error", REQUEST),
        (502, "timeout_error", SLOW),
        (501, "api_error", REQUEST),
        (503, "api_error", UNAVAILABLE),
        (504, "api_error", SLOW),
        (529, "api_error", OVERLOADED),
        (400, "api_error", REQUEST),
        (409, "invalid_request_error", CONFLICT),
        (429, "invalid_request_error", THROTTLED),
        (503, "a_type_of_next_year", UNAVAILABLE),
        (418, "a_type_of_next_year", REQUEST),
    ],
)
def test_type_and_status_that_differ(status: int, kind: str, expected: Row) -> None:
    """A type with one meaning goes before the status, as it does for the error's class; a shared one goes after it."""
    assert row(judge_reply(reply(status, body(kind)))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.",
        "Your credit balance is too low to access the Anthropic API.",
    ],
)
def test_a_limit_of_ones_own_comes_as_400(text: str) -> None:
    """It has no code: its words tell it. The same words elsewhere mean nothing."""
    assert row(judge_reply(reply(400, body("invalid_request_error", message=text)))) == SPENT
    assert row(judge_reply(reply(404, body("not_found_error", message=text)))) == REQUEST


@pytest.mark.parametrize("content", [b"", b"<html>busy</html>", b'{"error":', b"[]", b'{"error": "busy"}', b"null"])
@pytest.mark.parametrize(("status", "expected"), [(529, OVERLOADED), (500, FAILED), (413, REQUEST), (429, THROTTLED)])
def test_bodies_of_proxies(content: bytes, status: int, expected: Row) -> None:
    """An empty body, a page, half a body: the status decides."""
    assert row(judge_reply(reply(status, content))) == expected


NOT_SPENT = sorted({*OF_STATUS} - {402})


@pytest.mark.parametrize("status", NOT_SPENT)
def test_the_server_may_say_whether_to_retry(status: int) -> None:
    """`x-should-retry` decides both ways, for every status; all else stays as it is."""
    plain = judge_reply(reply(status))
    yes = judge_reply(reply(status, x_should_retry="true"))
    no = judge_reply(reply(status, x_should_retry=" FALSE "))

    assert (yes.retryable, yes.told, no.retryable, no.told) == (True, True, False, False)
    for told in (yes, no):
        assert row(told)[:3] == row(plain)[:3]
        assert row(told)[4:] == row(plain)[4:]


@pytest.mark.parametrize("word", ["", "yes", "1", "true, false", "truely"])
@pytest.mark.parametrize("status", [400, 529])
def test_other_words_say_nothing(word: str, status: int) -> None:
    """Only true and false count; a header that came twice with two words does not."""
    assert judge_reply(reply(status, x_should_retry=word)) == judge_reply(reply(status))


@pytest.mark.parametrize(
    ("status", "kind", "code", "message"),
    [
        (429, "rate_limit_error", "enforced_spend_limit_reached", ""),
        (429, "rate_limit_error", "contract_spend_limit_reached", ""),
        (402, "billing_error", None, ""),
        (402, "billing_error", "linked_organization_spend_limit_reached", ""),
        (400, "invalid_request_error", None, "You have reached your specified API usage limits."),
    ],
)
def test_no_header_resurrects_a_spent_limit(status: int, kind: str, code: str | None, message: str) -> None:
    """Whatever the header says, it is not sent again by itself; what the server asks to wait is kept for the caller."""
    content = body(kind, code, message)
    said = judge_reply(reply(status, content, x_should_retry="true", retry_after="3600"))

    assert row(said) == SPENT
    assert (said.told, said.retry_after) == (False, 3600.0)
    for resend, allowed in product(("safe", "duplicable", "unsafe"), get_args(ResendAmbiguous)):
        assert not may_resend(said, facts(resend), allowed)


def test_the_wait_that_the_server_asks_for_comes_along() -> None:
    """From milliseconds or seconds; None when there is none."""
    assert judge_reply(reply(429, retry_after="7")).retry_after == 7.0
    assert judge_reply(reply(529, retry_after_ms="250", retry_after="7")).retry_after == 0.25
    assert judge_reply(reply(429)).retry_after is None
    assert judge_error(errors.RateLimitExceeded("m", retry_after=2.0)).retry_after == 2.0


def caused(error: Exception, *causes: Exception) -> Exception:
    """Chain causes, the first one nearest."""
    link: BaseException = error
    for cause in causes:
        link.__cause__ = cause
        link = cause
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (errors.APITimeoutError(phase="connect"), ("not_sent", "network", "no", True, True, False)),
        (errors.APIConnectionError(phase="connect"), ("not_sent", "network", "no", True, True, False)),
        (errors.APITimeoutError(phase="pool"), ("not_sent", "none", "no", True, False, False)),
        (errors.APITimeoutError(phase="write"), NO_ANSWER),
        (errors.APITimeoutError(phase="read"), NO_ANSWER),
        (errors.APITimeoutError(), NO_ANSWER),
        (errors.APITimeoutError(phase="read", request_id="r"), NO_ANSWER),
        (errors.APIConnectionError(phase="write"), BROKEN),
        (errors.APIConnectionError(phase="read"), BROKEN),
        (errors.APIConnectionError(), BROKEN),
        (errors.APIConnectionError(phase="read", request_id="r"), BROKEN_ANSWER),
        (errors.APIConnectionError(phase="connect", request_id="r"), BROKEN_ANSWER),
        (errors.DecodeError("cut", body=b"{", status=200), BROKEN_ANSWER),
        (errors.DecodeError("not a number", path="usage.input_tokens"), WRONG_SHAPE),
        (errors.StreamTruncatedError("no event"), BROKEN),
        (caused(errors.StreamTruncatedError("cut"), errors.APIConnectionError(phase="read")), BROKEN),
        (caused(errors.StreamTruncatedError("cut"), errors.APITimeoutError(phase="read")), NO_ANSWER),
        (caused(errors.StreamTruncatedError("cut"), errors.StreamStalledError()), NO_ANSWER),
        (caused(errors.StreamTruncatedError("cut"), errors.ClientClosedError()), LOCAL_SENT),
        (errors.StreamStalledError(), NO_ANSWER),
        (errors.StreamCancelledError("x"), LOCAL_SENT),
        (errors.StreamProtocolError("p"), BROKEN_ANSWER),
        (errors.EventTooLargeError(limit=1), WRONG_SHAPE),
        (errors.StreamServerError("m"), ("server", "endpoint", "yes", False, False, False)),
        (errors.StreamServerError("m", type="next_year"), ("server", "endpoint", "yes", False, False, False)),
        (errors.StreamError("s"), BROKEN_ANSWER),
        (errors.ClientClosedError(), LOCAL_MAYBE),
        (errors.ClientClosedError(request_id="r"), LOCAL_SENT),
        (errors.InvalidArgumentError("i"), LOCAL),
        (errors.ConfigurationError("c"), LOCAL),
        (errors.LocalRefusalError("l"), LOCAL),
        (errors.CircuitOpenError("l"), LOCAL),
        (errors.DeadlineExceeded("l"), LOCAL),
        (errors.BulkheadFull("l"), LOCAL),
        (errors.BatchWaitTimeoutError("b"), LOCAL_MAYBE),
        (errors.BatchLineError("b", line_number=1, raw=b""), LOCAL_MAYBE),
        (errors.ClaudeError("of next year"), LOCAL_MAYBE),
        (ValueError("a hook's"), LOCAL_MAYBE),
        (TimeoutError("the caller's"), LOCAL_MAYBE),
        (ExceptionGroup("g", [ValueError()]), LOCAL_MAYBE),
    ],
    ids=repr,
)
def test_every_error_has_its_row(error: Exception, expected: Row) -> None:
    """By how far the request came; our own refusals and foreign exceptions are never sent again."""
    assert row(judge_error(error)) == expected


@pytest.mark.parametrize("kind", [None, "", "an_error_of_next_year"])
def test_unknown_events_are_neither_retried_nor_counted(kind: str | None) -> None:
    """It may be a complaint about one request; opening circuits for it would be worse."""
    assert row(judge_event(kind)) == ("server", "endpoint", "yes", False, False, False)


def test_an_event_may_carry_a_code() -> None:
    """A spent limit in an event is a spent limit; details of another shape are no matter."""

    def event(details: Any) -> errors.StreamServerError:
        return errors.StreamServerError("m", type="rate_limit_error", body={"error": {"details": details}})

    assert row(judge_error(event({"error_code": "enforced_spend_limit_reached"}))) == SPENT
    for details in (None, [], "x", {}, {"error_code": 7}, {"error_code": "other"}):
        assert row(judge_error(event(details))) == THROTTLED


@pytest.mark.parametrize("library", ["httpx2", "os"])
def test_a_certificate_that_is_not_trusted_is_not_retried(library: str) -> None:
    """It arrives as a connect error with the refusal somewhere down its causes; another try would end the same."""
    refused: Exception = ssl.SSLCertVerificationError(1, "certificate verify failed")
    if library == "httpx2":
        refused = caused(httpx2.ConnectError("certificate verify failed"), refused)
    with pytest.raises(errors.APIConnectionError) as caught, Translating("https://api.example"):
        raise refused

    assert row(judge_error(caught.value)) == ("request", "request", "no", False, False, False)


def test_other_failures_of_tls_are_retried() -> None:
    """A handshake that breaks off is a network failure."""
    with pytest.raises(errors.APIConnectionError) as caught, Translating("https://api.example"):
        raise caused(httpx2.ConnectError("eof"), ssl.SSLEOFError(8, "unexpected eof"))

    assert judge_error(caught.value).kind == "not_sent"


def test_a_ring_of_causes_ends() -> None:
    """Causes that lead back to themselves do not hang the table."""
    error = errors.APIConnectionError(phase="connect")
    one, two = ValueError(), ValueError()
    one.__cause__, two.__cause__, error.__cause__ = two, one, one

    assert judge_error(error).kind == "not_sent"


def facts(resend: Any = "unsafe", *, replayable: bool = True) -> CallFacts:
    """Give a call of which only the risk of a second execution matters."""
    return CallFacts(operation="o", method="POST", path="/", resend=resend, replayable=replayable)


# Who may send again, by (resend, resend_ambiguous), in this order.
CASES = list(product(("safe", "duplicable", "unsafe"), ("never", "duplicable", "always")))
ALL = set(CASES)
SAFE = {case for case in CASES if case[0] == "safe"}
AMBIGUOUS = SAFE | {("duplicable", "duplicable"), ("duplicable", "always"), ("unsafe", "always")}
ANSWERED = {case for case in CASES if case[0] != "unsafe"} | {("unsafe", "always")}


@pytest.mark.parametrize(
    ("found", "free"),
    [
        (judge_error(errors.APIConnectionError(phase="connect")), ALL),
        (judge_error(errors.APITimeoutError(phase="pool")), ALL),
        (judge_reply(reply(429)), ALL),
        (judge_reply(reply(529)), ALL),
        (judge_reply(reply(503)), ALL),
        (judge_reply(reply(425)), ALL),
        (judge_reply(reply(413, x_should_retry="true")), ALL),
        (judge_event("overloaded_error"), ALL),
        (judge_reply(reply(500)), ANSWERED),
        (judge_reply(reply(502)), ANSWERED),
        (judge_reply(reply(504)), ANSWERED),
        (judge_reply(reply(408)), ANSWERED),
        (judge_reply(reply(500, x_should_retry="true")), ANSWERED),
        (judge_event("api_error"), ANSWERED),
        (judge_error(errors.APITimeoutError(phase="read")), AMBIGUOUS),
        (judge_error(errors.APIConnectionError(phase="write")), AMBIGUOUS),
        (judge_error(errors.APIConnectionError(phase="read", request_id="r")), AMBIGUOUS),
        (judge_error(errors.DecodeError("cut")), AMBIGUOUS),
        (judge_error(errors.StreamTruncatedError("no event")), AMBIGUOUS),
        (judge_reply(reply(409)), SAFE),
        (judge_reply(reply(409, x_should_retry="true")), ALL),
        (judge_reply(reply(529, x_should_retry="false")), set()),
        (judge_reply(reply(400)), set()),
        (judge_reply(reply(401)), set()),
        (judge_reply(reply(501)), set()),
        (judge_error(errors.DecodeError("odd", path="id")), set()),
        (judge_error(errors.BulkheadFull("b")), set()),
        (judge_error(ValueError()), set()),
        (OK, set()),
    ],
    ids=lambda found: f"{found.kind}-{found.scope}-{found.sent}" if isinstance(found, Verdict) else "",
)
def test_who_may_send_again(found: Verdict, free: set[tuple[str, str]]) -> None:
    """What surely had no effect is free; what may have had one is bound by the call and the caller's word."""
    allowed: Any
    for resend, allowed in CASES:
        assert may_resend(found, facts(resend), allowed) is ((resend, allowed) in free), (resend, allowed)
        assert not may_resend(found, facts(resend, replayable=False), allowed)


def test_the_objection_says_why() -> None:
    """Nothing to gain goes first, then a body that is gone, then the doubt."""
    doubtful = judge_error(errors.APITimeoutError(phase="read"))

    assert objection(judge_reply(reply(400)), facts(replayable=False), "never") == "verdict"
    assert objection(doubtful, facts(replayable=False), "never") == "replay"
    assert objection(doubtful, facts(), "never") == "ambiguous"
    assert objection(judge_reply(reply(409)), facts(), "always") == "verdict"
    assert objection(doubtful, facts(), "always") is None


@settings(deadline=None)
@given(
    status=st.integers(-10, 1200),
    kind=st.one_of(st.none(), st.text(max_size=20), st.sampled_from([kind for kind, _, _ in OF_TYPE])),
    code=st.one_of(st.none(), st.text(max_size=20), st.sampled_from([code for _, _, code, _ in OF_CODE])),
    header=st.one_of(st.none(), st.sampled_from(["true", "false", "TRUE", ""]), st.text(max_size=5)),
    message=st.one_of(st.text(max_size=40), st.sampled_from(table.SPENT_TEXTS)),
)
def test_the_table_is_total(status: int, kind: str | None, code: str | None, header: str | None, message: str) -> None:
    """Any answer has a verdict of the declared words, and what holds for all of them holds."""
    headers = {} if header is None else {"x-should-retry": header}
    error = status_error(status=status, headers=headers, content=body(kind, code, message))
    found = judge_reply(Reply(status=status, headers=error.headers, error=error))

    assert found.kind in get_args(Kind)
    assert found.scope in get_args(Scope)
    assert found.sent in get_args(Sent)
    assert (found.kind == "ok") == (status < 300)
    if found.kind == "spend_limit":
        assert not found.retryable
    if found.told:
        assert found.retryable
    if found.counts:  # only what the endpoint or a model did wrong opens a circuit
        assert found.scope in ("endpoint", "model")
    if found.kind in ("throttled", "conflict", "credential", "request", "spend_limit"):
        assert not found.counts


def test_verdicts_are_values() -> None:
    """They can be compared and hashed, and nobody changes them."""
    assert judge_reply(reply(529)) == judge_event("overloaded_error")
    assert len({judge_reply(reply(529)), judge_event("overloaded_error"), OK}) == 2
    with pytest.raises(AttributeError):
        OK.retryable = True  # type: ignore[misc]
    assert not hasattr(OK, "__dict__")
    with pytest.raises(TypeError):
        Verdict("ok")  # type: ignore[call-arg, misc]
