"""Log lines: one line an event, at its level, whatever is in the event."""

from __future__ import annotations

import logging
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.telemetry.samples import KINDS, full, sparse

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.events import (
    AttemptEnded,
    CallEnded,
    CallStarted,
    CircuitChanged,
    ConfigApplied,
    ConfigRejected,
    Event,
    HealthProbed,
    RetryScheduled,
)
from claude_overlay.reliability.facts import Usage
from claude_overlay.telemetry.logs import LEVELS, LoggingHook, line_of

PART = r'[A-Za-z_.]+=(?:[^\s"=\\]+|"(?:[^"\\]|\\.)*")'
LINE = re.compile(rf"[A-Za-z]+(?: {PART})*")


class Collected(logging.Handler):
    """Keeps the records."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.records.append(record)


@pytest.fixture
def logger() -> logging.Logger:
    """Give a logger of its own that takes everything."""
    made = logging.Logger("tests")  # noqa: LOG001 - of no program's tree
    made.addHandler(Collected())
    return made


def records(logger: logging.Logger) -> list[logging.LogRecord]:
    """Give what was logged."""
    handler = logger.handlers[0]
    assert isinstance(handler, Collected)
    return handler.records


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("make", [full, sparse])
def test_every_event_is_one_line_at_its_level(logger, kind, make) -> None:
    """Every kind of event, full or sparse, becomes exactly one record with one well-formed line and the event."""
    event = make(kind)

    LoggingHook(logger)(event)

    (record,) = records(logger)
    assert LINE.fullmatch(record.getMessage())
    assert record.getMessage().startswith(kind.__name__)
    assert "None" not in record.getMessage()
    assert record.claude_event is event
    level = LEVELS[kind]
    assert record.levelno == (level(event) if callable(level) else level)


def test_every_kind_of_event_has_a_level() -> None:
    """No kind falls back to the level for unknown ones."""
    assert set(KINDS) == set(LEVELS)


def test_a_line_reads_as_documented() -> None:
    """Numbers are short, None is left out, a nested value has its path, text with spaces is quoted."""
    event = CallEnded(
        time=1.0, call_id=12, operation="POST /v1/messages", outcome="ok", model="m", attempts=2,
        elapsed=1.2345678, usage=Usage(input_tokens=10, output_tokens=3),
    )  # fmt: skip

    assert line_of(event) == (
        'CallEnded call=12 operation="POST /v1/messages" outcome=ok model=m attempts=2 elapsed=1.23457 '
        "usage.input_tokens=10 usage.output_tokens=3 usage.cache_write_tokens=0 usage.cache_read_tokens=0"
    )
    assert line_of(ConfigApplied(time=0.0, changed=("retry", "limit"))) == "ConfigApplied changed=retry,limit"
    assert line_of(HealthProbed(time=0.0, endpoint="eu", healthy=True)) == "HealthProbed endpoint=eu healthy=true"


@settings(deadline=None)  # a busy machine is no defect
@given(st.text())
def test_any_text_stays_on_one_line(text: str) -> None:
    """Line ends of every kind, quotes, lone surrogates: the line is one printable line that can be taken apart."""
    line = line_of(ConfigRejected(time=0.0, reason=text))

    assert line.isprintable()
    assert len(line.splitlines()) == 1
    assert LINE.fullmatch(line)


def test_a_long_text_is_cut() -> None:
    """A reason of a megabyte becomes a line of some hundred characters."""
    assert len(line_of(ConfigRejected(time=0.0, reason="x" * 1_000_000))) < 600


@pytest.mark.parametrize(
    ("event", "level"),
    [
        (CallEnded(time=0.0, outcome="ok"), logging.INFO),
        (CallEnded(time=0.0, outcome="cancelled"), logging.INFO),
        (CallEnded(time=0.0, outcome="error"), logging.WARNING),
        (CallEnded(time=0.0, outcome="refused"), logging.WARNING),
        (AttemptEnded(time=0.0, number=1), logging.DEBUG),
        (AttemptEnded(time=0.0, number=1, kind="overloaded"), logging.INFO),
        (CircuitChanged(time=0.0, endpoint="", model=None, old="closed", new="open"), logging.WARNING),
        (CircuitChanged(time=0.0, endpoint="", model=None, old="half_open", new="closed"), logging.INFO),
        (HealthProbed(time=0.0, endpoint="", healthy=False), logging.INFO),
        (HealthProbed(time=0.0, endpoint="", healthy=True), logging.DEBUG),
    ],
    ids=str,
)
def test_the_level_tells_good_from_bad(logger, event, level) -> None:
    """What went wrong is louder than what went well."""
    LoggingHook(logger)(event)

    assert [record.levelno for record in records(logger)] == [level]


def test_levels_can_be_changed_and_silenced(logger) -> None:
    """A number, a function or None replace the level of a kind; the others stay."""
    hook = LoggingHook(
        logger, levels={CallStarted: logging.CRITICAL, RetryScheduled: None, ConfigApplied: lambda event: None}
    )

    hook(CallStarted(time=0.0))
    hook(RetryScheduled(time=0.0, number=2, delay=1.0, kind="server"))
    hook(ConfigApplied(time=0.0))
    hook(CallEnded(time=0.0, outcome="ok"))

    assert [record.levelno for record in records(logger)] == [logging.CRITICAL, logging.INFO]


def test_nothing_is_formatted_for_a_level_that_is_off(logger, monkeypatch) -> None:
    """With the level off, no line is made."""
    logger.setLevel(logging.ERROR)
    monkeypatch.setattr("claude_overlay.telemetry.logs.line_of", lambda event: pytest.fail("it was formatted"))

    LoggingHook(logger)(CallEnded(time=0.0, outcome="error"))

    assert records(logger) == []


def test_an_event_of_a_later_version_is_told(logger) -> None:
    """A kind without a level is logged at INFO."""

    class Later(Event):
        __slots__ = ()

    LoggingHook(logger)(Later(time=0.0))

    assert [(record.levelno, record.getMessage()) for record in records(logger)] == [(logging.INFO, "Later")]


@pytest.mark.parametrize("levels", [{"CallEnded": 10}, {int: 10}, {CallEnded: "INFO"}, {CallEnded: True}], ids=str)
def test_levels_that_are_none_are_refused(levels) -> None:
    """A key that is no event class and a value that is no level are refused at once, by name."""
    with pytest.raises(InvalidArgumentError, match="levels takes"):
        LoggingHook(levels=levels)


def test_the_default_logger_is_named_after_the_package(caplog) -> None:
    """Without a logger, lines go to `claude_overlay`, where the application's handlers are."""
    with caplog.at_level(logging.DEBUG, logger="claude_overlay"):
        LoggingHook()(CallEnded(time=0.0, outcome="ok"))

    assert [record.name for record in caplog.records] == ["claude_overlay"]
    assert repr(LoggingHook()) == "LoggingHook('claude_overlay')"
