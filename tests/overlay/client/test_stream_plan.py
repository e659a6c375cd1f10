"""What a caller can ask of a stream, and what is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.client.calls.messages import stream_message
from claude_overlay.client.config import Timeouts
from claude_overlay.client.stream_plan import STREAM_OPTIONS, StreamOptions, StreamPlan
from claude_overlay.errors import InvalidArgumentError

FIELDS: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": []}
CLIENTS = Timeouts(connect=1, read=600, write=2, pool=3)


def plan(**options: Any) -> StreamPlan:
    """Plan a stream."""
    return stream_message(**FIELDS, **options)


def test_options_do_not_travel() -> None:
    """No option is a field of the request, and each that is typed is known."""
    options: dict[str, Any] = {"allow_invalid_input": True, "idle_timeout": 5, "progress_timeout": 7, "on_text": print}

    made = plan(**options)

    assert made.call.request["content"] == plan().call.request["content"]
    assert (made.allow_invalid_input, made.idle_timeout, made.progress_timeout) == (True, 5.0, 7.0)
    assert made.callbacks.on_text is print
    assert set(StreamOptions.__annotations__) == STREAM_OPTIONS


def test_none_is_the_same_as_leaving_out() -> None:
    """An option that is None is not set."""
    left_out, none = plan(), plan(**dict.fromkeys(STREAM_OPTIONS))

    assert [
        getattr(none, name) for name in ("allow_invalid_input", "idle_timeout", "progress_timeout", "callbacks")
    ] == [getattr(left_out, name) for name in ("allow_invalid_input", "idle_timeout", "progress_timeout", "callbacks")]


@pytest.mark.parametrize(
    "options",
    [
        {"idle_timeout": 0}, {"idle_timeout": -1}, {"idle_timeout": True}, {"idle_timeout": "5"},
        {"progress_timeout": float("inf")}, {"progress_timeout": float("nan")}, {"allow_invalid_input": 1},
        {"on_text": "print"}, {"on_error": 3},
    ],
)  # fmt: skip
def test_wrong_options(options: dict[str, Any]) -> None:
    """The refusal names the option."""
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        plan(**options)


@pytest.mark.parametrize(
    ("own", "limit", "expected"),
    [(None, 5, 5), (None, 900, 600), (3.0, 5, 3), (9.0, 5, 5), (Timeouts(1, None, 1, 1), 5, 5)],
)
def test_clamped(own: Any, limit: float, expected: float) -> None:
    """No read takes longer than the limit; the other phases stay, and the plan itself is not changed."""
    made = plan(timeout=own) if own is not None else plan()

    clamped = made.clamped(limit, CLIENTS).request["timeout"]

    assert clamped.read == expected
    assert clamped.write == (2 if own is None else own if isinstance(own, float) else 1)
    assert made.clamped(None, CLIENTS) is made.call
    assert ("timeout" in made.call.request) is (own is not None)


def test_coroutine_functions_are_for_async_claude() -> None:
    """Nobody would await one in a blocking stream."""

    async def awaited(_: Any) -> None:
        """Do nothing."""

    with pytest.raises(InvalidArgumentError, match=r"on_thinking .* AsyncClaude"):
        plan(on_thinking=awaited).refuse_coroutines()
    plan(on_thinking=print).refuse_coroutines()
