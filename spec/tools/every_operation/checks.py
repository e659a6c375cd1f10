"""What is wrong with one call: the mock server's verdict, what went out, what came back. Used by `__main__`.

Decides what right means. The request: steady counts no error, and method, path, query, headers and body are those of
the description. The answer: what steady sent is what the description gives as example, and decoded and encoded again it
is the same.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import claude_api.models
from claude_api.errors import APIStatusError
from tools.every_operation.ways import CONTENT, Got

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.every_operation.rounds import Answer
    from tools.every_operation.subjects import Case, Subject
    from tools.every_operation.wire import Exchange

__all__ = ["faults"]

_SUCCESS = 300
_MOST_SHOWN = 300
_TURNS = frozenset({"page", "after_id", "before_id", "starting_after"})


def faults(subject: Subject, case: Case, answer: Answer, got: Got, exchanges: list[Exchange]) -> list[str]:
    """All that is wrong with a call, in words; nothing for a good one."""
    if not exchanges:
        return [f"nothing was sent: {_shown(got.error)}"]
    found = list(_request_faults(subject, case, exchanges))
    found += _second_page_faults(subject, exchanges)
    try:
        found += _answer_faults(subject, answer, got, exchanges)
    except (ValueError, OSError) as error:
        found.append(f"the answer is no {subject.kind} ({error}); the call gave {_shown(got.error or got.values)}")
    return found


def _request_faults(subject: Subject, case: Case, exchanges: list[Exchange]) -> Iterator[str]:
    for exchange in exchanges:
        yield from _steady_faults(subject, exchange)
    first = exchanges[0]
    url = urlsplit(first.target)
    yield from _differs("method", first.verb, subject.verb)
    yield from _differs("path", url.path, subject.url(case))
    yield from _differs("query", sorted(map(_moment, parse_qsl(url.query))), sorted(map(_moment, _pairs(case))))
    for name, value in case.headers.items():
        yield from _differs(f"header {name}", first.sent_headers.get(name), value)
    betas = [case.own_beta] if case.own_beta else [*case.added_betas, *([subject.beta] if subject.beta else ())]
    sent = first.sent_headers.get("anthropic-beta", "")
    yield from _differs("anthropic-beta", sorted(sent.split(",")) if sent else [], sorted(betas))
    if subject.form is not None:
        yield from _form_faults(subject, case, first.sent)
    elif case.body is not None:
        due = {**case.body, "stream": True} if subject.kind == "events" else case.body
        yield from _differs("body", json.loads(first.sent), due)
    else:
        yield from _differs("body", first.sent, b"")


def _steady_faults(subject: Subject, exchange: Exchange) -> Iterator[str]:
    count = exchange.headers.get("x-steady-error-count")
    if count != "0":
        said = [
            f"{exchange.headers.get(f'x-steady-error-{number}-code')} "
            f"{exchange.headers.get(f'x-steady-error-{number}-path')}: "
            f"{exchange.headers.get(f'x-steady-error-{number}-message')}"
            for number in range(1, int(count or 0) + 1)
        ]
        yield f"steady counts {count} errors in {exchange.verb} {exchange.target}: {'; '.join(said)}"
    if exchange.headers.get("x-steady-request-valid") != "true":
        yield f"steady finds the request not valid: {exchange.verb} {exchange.target}"
    yield from _differs("matched path", exchange.headers.get("x-steady-matched-path"), subject.template)


def _pairs(case: Case) -> list[tuple[str, str]]:
    return [
        (wire, "true" if one is True else str(one))
        for wire, value in case.query.items()
        for one in (value if isinstance(value, list) else [value])
    ]


def _moment(pair: tuple[str, str]) -> tuple[str, str]:
    """Points in time are the same however they are written."""
    try:
        return pair[0], dt.datetime.fromisoformat(pair[1]).isoformat()
    except ValueError:
        return pair


def _form_faults(subject: Subject, case: Case, sent: bytes) -> Iterator[str]:
    for name, value in case.body.items():
        content = CONTENT if (subject.form or {})[name] != "text" else str(value).encode()
        times = 2 if (subject.form or {})[name] == "files" else 1
        if sent.count(f' name="{name}"'.encode()) != times or sent.count(content) < times:
            yield f"the form does not hold {name!r} {times} times, each with its content"


def _second_page_faults(subject: Subject, exchanges: list[Exchange]) -> Iterator[str]:
    """It must be asked for exactly when the first says that there is one, with the same arguments and a cursor."""
    if not subject.pages:
        yield from _differs("number of requests", len(exchanges), 1)
        return
    queries = [parse_qsl(urlsplit(exchange.target).query) for exchange in exchanges]
    for query in queries[1:]:
        turned = [pair for pair in query if pair not in queries[0]]
        kept = [pair for pair in queries[0] if pair not in query and pair[0] not in _TURNS]
        if kept or len(turned) != 1 or turned[0][0] not in _TURNS:
            yield f"the second page was asked for with {query}, the first with {queries[0]}"


def _answer_faults(subject: Subject, answer: Answer, got: Got, exchanges: list[Exchange]) -> Iterator[str]:
    first = exchanges[0]
    yield from _differs("status", first.status, answer.status)
    if answer.status >= _SUCCESS:
        yield from _refusal_faults(answer, got, first)
        return
    if got.error is not None:
        yield f"it raised {_shown(got.error)}"
        return
    if got.detailed is not None:
        yield from _differs("detailed status", got.detailed.status_code, answer.status)
        yield from _differs("detailed content", got.detailed.content, first.content)
    whole = subject.kind == "bytes" or (got.values and isinstance(got.values[0], str))
    if whole:
        due: list[Any] = [first.content if subject.kind == "bytes" else first.content.decode()]
    elif subject.kind == "json":
        due = [exchange.answered for exchange in exchanges]
    else:
        due = first.events if subject.kind == "events" else first.lines
    yield from _differs("values", [_encoded(value) for value in got.values], due)
    served = due[:1] if subject.kind == "json" else due
    expected = answer.value if subject.kind in {"events", "lines"} else [answer.value]
    if whole:
        served = first.events if subject.kind == "events" else [first.content.decode()]
    yield from _differs("what steady served", served, expected)
    for value in () if whole or answer.value is None else got.values:
        yield from _type_faults(subject, value)


def _refusal_faults(answer: Answer, got: Got, exchange: Exchange) -> Iterator[str]:
    yield from _differs("what steady served", exchange.answered, answer.value)
    if got.detailed is not None:
        yield from _differs("detailed status", got.detailed.status_code, answer.status)
        yield from _differs("detailed content", got.detailed.content, exchange.content)
        yield from _differs("detailed parsed", got.detailed.parsed, None)
        return
    error = got.error
    if not isinstance(error, APIStatusError):
        yield f"no APIStatusError but {_shown(error)}"
        return
    yield from _differs("error's status", error.status, answer.status)
    yield from _differs("error's type", error.type, answer.value["error"]["type"])
    yield from _differs("error's body", error.body, answer.value)


def _type_faults(subject: Subject, value: Any) -> Iterator[str]:
    """The value is of the model that the description names, and nothing in it of a class for what is not known."""
    due = getattr(claude_api.models, subject.response, None) if subject.response else None
    if isinstance(due, type) and type(value) is not due:
        yield f"the value is a {type(value).__name__}, not a {due.__name__}"
    if not type(value).__module__.startswith("claude_api.models."):
        yield f"the value is a {type(value).__qualname__}, no model"
    unknown = sorted({name for name in _classes(value) if name.startswith("Unknown")})
    if unknown:
        yield f"not recognized: {', '.join(unknown)}"


def _classes(value: Any) -> Iterator[str]:
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _classes(one)
    elif isinstance(value, dict):
        yield from _classes(list(value.values()))
    elif hasattr(value, "to_dict"):
        yield type(value).__name__
        for attribute in getattr(type(value), "__attrs_attrs__", ()):
            yield from _classes(getattr(value, attribute.name))


def _encoded(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _differs(what: str, found: Any, due: Any) -> Iterator[str]:
    if found != due:
        yield f"{what}: {_shown(found)} instead of {_shown(due)}"


def _shown(value: Any) -> str:
    text = f"{type(value).__name__}: {value}" if isinstance(value, Exception) else repr(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."
