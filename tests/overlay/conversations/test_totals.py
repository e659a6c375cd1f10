"""Usages added up."""

from __future__ import annotations

from typing import Any

from claude_overlay.conversations.totals import total_usage


def test_counts_add_up() -> None:
    """Also inside of objects; lists are joined; null adds nothing."""
    one: dict[str, Any] = {
        "input_tokens": 1,
        "output_tokens": 2,
        "cache_creation": {"ephemeral_5m_input_tokens": 3},
        "iterations": [{"a": 1}],
        "server_tool_use": None,
    }
    other = {
        "input_tokens": 10,
        "output_tokens": 20,
        "cache_creation": {"ephemeral_5m_input_tokens": 30, "ephemeral_1h_input_tokens": 40},
        "iterations": [{"a": 2}],
        "server_tool_use": {"web_search_requests": 5},
    }

    assert total_usage([one, other, {"input_tokens": 100, "output_tokens": None}]) == {
        "input_tokens": 111,
        "output_tokens": 22,
        "cache_creation": {"ephemeral_5m_input_tokens": 33, "ephemeral_1h_input_tokens": 40},
        "iterations": [{"a": 1}, {"a": 2}],
        "server_tool_use": {"web_search_requests": 5},
    }
    assert one["input_tokens"] == 1


def test_words_stay_where_all_agree() -> None:
    """One that differed once says nothing about the sum, whatever comes after."""
    tiers = [{"service_tier": "standard"}, {"service_tier": "priority"}, {"service_tier": "standard"}]

    assert total_usage(tiers) == {"input_tokens": 0, "output_tokens": 0}
    assert total_usage(tiers[:1] * 2)["service_tier"] == "standard"
    assert total_usage([]) == {"input_tokens": 0, "output_tokens": 0}
