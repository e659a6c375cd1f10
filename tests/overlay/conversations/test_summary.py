"""Requests for a summary."""

from __future__ import annotations

import pytest

from claude_overlay.conversations.summary import BETA, SummaryRequest, summary_fields, with_beta


def test_what_the_api_does_not_take_with_it_stays_out() -> None:
    """Edits, stop sequences, a forced tool and the reply's format; the settings are not changed."""
    settings = {
        "model": "m",
        "context_management": {"edits": []},
        "stop_sequences": ["x"],
        "output_format": {},
        "tool_choice": {"type": "any"},
        "output_config": {"effort": "low", "format": {"type": "json_schema"}},
        "tools": [1],
    }

    assert summary_fields(settings, "Names.") == {
        "model": "m",
        "tools": [1],
        "output_config": {"effort": "low"},
        "compaction": {"type": "summarize", "instructions": "Names."},
        "betas": [BETA],
    }
    assert len(settings) == 7


def test_a_free_choice_of_tools_stays() -> None:
    """So does a configuration without a format."""
    fields = summary_fields({"tool_choice": {"type": "auto"}, "output_config": {"effort": "low"}}, None)

    assert fields["tool_choice"] == {"type": "auto"}
    assert fields["output_config"] == {"effort": "low"}
    assert fields["compaction"] == {"type": "summarize"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [(None, [BETA]), ("a, b", ["a", "b", BETA]), (["a"], ["a", BETA]), ([BETA], [BETA])],
)
def test_the_beta_goes_with_it_once(given: object, expected: list[str]) -> None:
    """Beside those there are, in either form."""
    assert with_beta(given) == expected
    assert SummaryRequest(request={}, covers=1).covers == 1
