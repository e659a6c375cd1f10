"""What is read from an answer about the limits, and what is garbage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.rate_headers import AXES, Window, read_advice

DATE = "Sat, 21 Nov 2026 10:00:00 GMT"
PREFIX = "anthropic-ratelimit-"


def windows(headers: dict[str, str], *, throttled: bool = False) -> dict[str, Window]:
    """Read all axes, by name."""
    advice = read_advice(headers, 200, throttled, (0, 1, 2))
    if advice is None:
        return {}
    return {AXES[axis]: window for axis, window in advice.windows.items()}


def test_all_three_axes_are_read() -> None:
    """Requests as they are; tokens, which are rounded to the nearest 1,000, as the least that may be left."""
    assert windows(
        {
            "anthropic-ratelimit-requests-limit": "50",
            "anthropic-ratelimit-requests-remaining": "49",
            "anthropic-ratelimit-input-tokens-limit": "30000",
            "anthropic-ratelimit-input-tokens-remaining": "12000",
            "anthropic-ratelimit-output-tokens-limit": "8000",
            "anthropic-ratelimit-output-tokens-remaining": "0",
        }
    ) == {
        "requests": Window(50, 49),
        "input_tokens": Window(30_000, 11_500),
        "output_tokens": Window(8_000, 0),
    }


def test_only_the_axes_asked_for_are_read() -> None:
    """The others cost nothing."""
    headers = {f"{PREFIX}requests-limit": "50", f"{PREFIX}input-tokens-limit": "9"}
    assert list(read_advice(headers, 200, False, (1,)).windows) == [1]


def test_the_tightest_limit_is_not_read() -> None:
    """`tokens-*` shows now this limit and now that one."""
    assert windows({f"{PREFIX}tokens-limit": "10", f"{PREFIX}tokens-remaining": "0"}) == {}


@pytest.mark.parametrize(
    ("reset", "date", "seconds"),
    [
        ("2026-11-21T10:00:30Z", DATE, 30.0),
        ("2026-11-21T10:00:30.500Z", DATE, 30.5),
        ("2026-11-21T12:00:30+02:00", DATE, 30.0),
        ("2026-11-21T09:59:00Z", DATE, 0.0),  # over
        ("2026-11-21T10:00:30", DATE, None),  # of which zone?
        ("2026-11-21T10:00:30Z", None, None),  # our own clock is not asked
        ("2026-11-21T10:00:30Z", "yesterday", None),
        ("soon", DATE, None),
        ("2027-11-21T10:00:30Z", DATE, None),  # in a year
        (None, DATE, None),
    ],
)
def test_the_reset_is_a_time_of_the_servers_clock(reset: str | None, date: str | None, seconds: float | None) -> None:
    """RFC 3339, less the answer's own date; read after a refusal."""
    headers = {f"{PREFIX}requests-limit": "60", f"{PREFIX}requests-remaining": "0"}
    headers |= {} if reset is None else {f"{PREFIX}requests-reset": reset}
    headers |= {} if date is None else {"date": date}

    assert windows(headers, throttled=True)["requests"] == Window(60, 0, seconds)
    assert windows(headers)["requests"] == Window(60, 0, None)


def test_what_is_missing_follows_from_the_reset() -> None:
    """Whole again in 30 s at 60 a minute: 30 are missing."""
    headers = {f"{PREFIX}requests-limit": "60", f"{PREFIX}requests-reset": "2026-11-21T10:00:30Z", "date": DATE}
    assert windows(headers)["requests"] == Window(60, 30.0, 30.0)
    assert windows({f"{PREFIX}requests-limit": "60"})["requests"] == Window(60, None, None)


@pytest.mark.parametrize(
    "text",
    [
        *("", "-1", "+5", "1e3", "5.0", " 5", "5, 5", "fifty", "1_000", "nan", "inf", "0x10"),
        *("\u0665", "\uff15"),  # digits, but of other scripts
        *("9" * 16, "9" * 10_000_000),
    ],
    ids=lambda text: text[:10],
)
def test_garbage_is_ignored(text: str) -> None:
    """A number that is no plain number was not said."""
    assert windows({f"{PREFIX}requests-limit": text, f"{PREFIX}requests-remaining": text}) == {}


def test_a_limit_of_nothing_is_ignored() -> None:
    """Nothing could ever be sent, so it means something else. Nor does what remains count of no limit."""
    assert windows({f"{PREFIX}requests-limit": "0", f"{PREFIX}requests-remaining": "0"}) == {}
    assert windows({f"{PREFIX}requests-remaining": "0"}) == {}


def test_retry_after_counts_for_a_refusal() -> None:
    """And for nothing else: a 503 stops no limit, and an answer without a word is None."""
    assert read_advice({"retry-after": "7"}, 429, True, ()) == (429, True, 7.0, {})
    assert read_advice({"retry-after": "7"}, 503, False, (0, 1, 2)) is None
    assert read_advice({}, 429, True, (0, 1, 2)) == (429, True, None, {})


@thorough(30)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "date",
                "retry-after",
                *(f"{PREFIX}{name}" for name in ("requests-limit", "requests-remaining", "requests-reset")),
                *(f"{PREFIX}input-tokens-{what}" for what in ("limit", "remaining", "reset")),
            ]
        ),
        st.one_of(st.text(max_size=30), st.integers().map(str), st.datetimes().map(str)),
    )
)
def test_no_header_is_too_strange(headers) -> None:
    """Whatever comes, reading raises nothing and gives numbers from 0."""
    advice = read_advice(headers, 429, True, (0, 1, 2))
    for window in advice.windows.values():
        assert all(value is None or value >= 0 for value in window)
