"""Bounds of a request's cost, reckoned by hand, and what they rest on."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_api.models import TextBlockParam
from claude_overlay.costs.preview import preview
from claude_overlay.costs.pricing import cost
from claude_overlay.costs.table import catalog_prices
from claude_overlay.errors import InvalidArgumentError

OPUS: dict[str, Any] = {"model": "claude-opus-5-5", "max_tokens": 1000, "messages": []}
"""4 in, 20 out, 5 and 8 to write to the cache, 0.20 to read from it: dollars for a million."""
CACHED = {"type": "text", "text": "x", "cache_control": {"type": "ephemeral"}}
AN_HOUR = {"type": "text", "text": "x", "cache_control": {"type": "ephemeral", "ttl": "1h"}}


def test_a_plain_request() -> None:
    """5,000 x 4 = 2 cents at least; with 1,000 x 20 of output 4 cents at most."""
    told = preview(OPUS, 5000)

    assert (told.at_least.usd, told.at_most.usd) == (Decimal("0.02"), Decimal("0.04"))
    assert (told.model, told.input_tokens, told.max_tokens) == ("claude-opus-5-5", 5000, 1000)
    assert str(told) == "at least $0.02, at most $0.04 (5000 tokens in, 1000 out)"
    assert any("no prompt cache" in one for one in told.assumptions)


@pytest.mark.parametrize(
    ("more", "least", "most"),
    [
        # All of it read from the cache: 5,000 x 0.20; all of it written: 5,000 x 5.
        ({"system": [CACHED]}, "0.001", "0.045"),
        ({"cache_control": {"type": "ephemeral", "ttl": "5m"}}, "0.001", "0.045"),
        ({"messages": [{"role": "user", "content": [CACHED, AN_HOUR]}]}, "0.001", "0.06"),
        ({"tools": [{"name": "t", "input_schema": {}, "cache_control": AN_HOUR["cache_control"]}]}, "0.001", "0.06"),
        ({"system": [TextBlockParam.from_dict(CACHED)]}, "0.001", "0.045"),
        ({"speed": "fast"}, "0.04", "0.08"),
        ({"inference_geo": "us"}, "0.022", "0.044"),
        ({"max_tokens": 0}, "0.02", "0.02"),
    ],
)  # fmt: skip
def test_what_the_request_asks_for(more: dict[str, Any], least: str, most: str) -> None:
    """Cache breakpoints anywhere, speed and region change the bounds."""
    told = preview({**OPUS, **more}, 5000)

    assert (told.at_least.usd, told.at_most.usd) == (Decimal(least), Decimal(most))


def test_a_batch_and_a_day_and_a_table() -> None:
    """All three go into the prices."""
    assert preview(OPUS, 5000, batch=True).at_most.usd == Decimal("0.02")
    sonnet = {**OPUS, "model": "claude-sonnet-5-5", "system": [CACHED]}
    assert preview(sonnet, 10**6, at=date(2026, 10, 1)).at_least.usd == Decimal("0.2")
    assert preview(sonnet, 10**6).at_least.usd == Decimal("0.1")
    own = catalog_prices().with_prices({"m": {"input": 1, "output": 2}})
    assert preview({**OPUS, "model": "m"}, 10**6, table=own).at_most.usd == Decimal("1.002")


def test_a_long_prompt() -> None:
    """The price of the prompt's length, of its input and of its output: 100,001 x 0.50 + 1,000 x 2.50."""
    told = preview({**OPUS, "model": "claude-haiku-5-5"}, 100_001)

    assert told.at_most.usd == Decimal("0.0525005")


def test_for_an_expected_output() -> None:
    """Between the bounds: 5,000 x 4 + 100 x 20."""
    told = preview(OPUS, 5000)

    assert told.for_output(100).usd == Decimal("0.022")
    assert told.for_output(1000) == told.at_most
    for wrong in (1001, -1, True, 1.5):
        with pytest.raises(InvalidArgumentError, match="max_tokens, 1000"):
            told.for_output(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"tools": [{"type": "web_search_20260209", "name": "web_search"}]}, "web_search_20260209"),
        ({"tools": [{"type": "advisor_20260301", "name": "advisor", "model": "claude-opus-5-5"}]}, "advisor_20260301"),
        ({"fallbacks": "default"}, "fallbacks"),
        ({"mcp_servers": [{"type": "url"}]}, "mcp_servers"),
        ({"context_management": {"edits": []}}, "context_management"),
        ({"model": "claude-opus-9"}, "claude-opus-9"),
        ({"max_tokens": None}, "no max_tokens"),
        ({"speed": "fast", "model": "claude-haiku-5-5"}, "at speed 'fast'"),
    ],
)
def test_where_no_upper_bound_is_known(more: dict[str, Any], said: str) -> None:
    """The server may do more than the request says, or a price is missing: no figure, and the reason."""
    told = preview({**OPUS, **more}, 5000)

    assert told.at_most.usd is None
    assert any(said in reason for reason in told.at_most.unknown), told.at_most.unknown
    assert "no known upper bound" in str(told)


@pytest.mark.parametrize(
    "tools",
    [
        [{"name": "own", "input_schema": {}}],
        [{"type": "custom", "name": "own", "input_schema": {}}],
        [{"type": "bash_20250124", "name": "bash"}, {"type": "memory_20250818", "name": "memory"}],
        [{"type": "text_editor_20250728", "name": "e"}, {"type": "computer_20251124", "name": "c"}],
    ],
)
def test_tools_of_the_caller_keep_the_bound(tools: list[dict[str, Any]]) -> None:
    """They run here, after the answer: this request costs no more for them."""
    assert preview({**OPUS, "tools": tools}, 5000).at_most.usd == Decimal("0.04")


def test_it_says_what_it_rests_on() -> None:
    """Table and day, the count, the cache, the tier; and what a batch or a credit changes."""
    plain = " ".join(preview({**OPUS, "system": [CACHED, AN_HOUR]}, 1).assumptions)
    batch = " ".join(preview({**OPUS, "fallback_credit_token": "t"}, 1, batch=True).assumptions)

    for word in ("2026-11-22", "count_tokens", "prompt cache (1h and 5m)", "standard tier", "refused"):
        assert word in plain
    for word in ("part of a batch", "fallback credit"):
        assert word in batch
    assert "standard tier" not in " ".join(preview({**OPUS, "service_tier": "standard_only"}, 1).assumptions)


def test_it_survives_pickle_and_copy() -> None:
    """And still answers questions."""
    told = preview(OPUS, 5000)

    assert pickle.loads(pickle.dumps(told)) == told  # noqa: S301 - our own bytes
    assert copy.deepcopy(told).for_output(0) == told.at_least
    assert "messages" not in repr(told)


@given(
    model=st.sampled_from(["claude-opus-5-5", "claude-haiku-5-5", "claude-sonnet-4-5"]),
    split=st.tuples(*[st.integers(0, 150_000)] * 4),
    most=st.integers(1, 10_000),
    share=st.floats(0, 1),
)
def test_every_bill_lies_between_the_bounds(model: str, split: tuple[int, ...], most: int, share: float) -> None:
    """However the cache takes the input, and however much of max_tokens comes out."""
    read, minutes, hour, found = split
    told = preview({"model": model, "max_tokens": most, "system": [CACHED, AN_HOUR]}, sum(split))
    bill = cost(
        {
            "input_tokens": read,
            "output_tokens": int(most * share),
            "cache_read_input_tokens": found,
            "cache_creation": {"ephemeral_5m_input_tokens": minutes, "ephemeral_1h_input_tokens": hour},
        },
        model=model,
    ).usd

    assert bill is not None
    assert told.at_least.usd is not None
    assert told.at_most.usd is not None
    assert told.at_least.usd <= bill <= told.at_most.usd
