"""Reading a usage: every field of the description is accounted for, and nothing is read twice or dropped."""

from __future__ import annotations

from typing import Any

import pytest

from claude_api._schema import document
from claude_api.models import Usage
from claude_overlay.costs.usage_counts import FIELDS, read_usage

SCHEMAS = document()["components"]["schemas"]
MEANINGS = {"billed", "changes the price", "names the run", "part of output_tokens"}


def iteration_kinds() -> dict[str, str]:
    """The kinds of runs and their components, by the description."""
    mapping = SCHEMAS["IterationUsage"]["discriminator"]["mapping"]
    return {kind: pointer.rsplit("/", 1)[1] for kind, pointer in mapping.items()}


@pytest.mark.parametrize("component", [*FIELDS, *iteration_kinds().values()])
def test_every_field_of_the_description_has_a_meaning(component: str) -> None:
    """A field that is added to the description fails here until somebody says whether it is billed."""
    assert set(SCHEMAS[component]["properties"]) == set(FIELDS[component])
    assert set(FIELDS[component].values()) <= MEANINGS


def test_every_object_inside_a_usage_has_a_meaning() -> None:
    """No object that a usage refers to is left out of the table, but for the outcome of a credit, read by its type."""

    def inside(name: str) -> set[str]:
        text = repr(SCHEMAS[name])
        return {other for other in SCHEMAS if f"'#/components/schemas/{other}'" in text}

    reached, waiting = set(), {"Usage"}
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= inside(name) - reached

    unions = {"IterationUsage", "FallbackCreditStatus", "FallbackCreditRedeemed", "FallbackCreditNotApplied"}
    assert reached - unions - {"Model", "Speed"} == set(FIELDS)


def test_a_stream_counts_nothing_a_message_does_not() -> None:
    """What `message_delta` counts are fields of the usage it is merged into."""
    assert set(SCHEMAS["MessageDeltaUsage"]["properties"]) <= set(FIELDS["Usage"])


def test_the_counts_of_server_tools_are_those_of_the_description() -> None:
    """The price table's lint says the same; here it is held for the reader."""
    assert set(SCHEMAS["ServerToolUsage"]["properties"]) == set(FIELDS["ServerToolUsage"])


FULL: dict[str, Any] = {
    "input_tokens": 1,
    "output_tokens": 2,
    "cache_read_input_tokens": 4,
    "cache_creation_input_tokens": 24,
    "cache_creation": {"ephemeral_5m_input_tokens": 8, "ephemeral_1h_input_tokens": 16},
    "server_tool_use": {"web_search_requests": 3, "web_fetch_requests": 0},
    "service_tier": "batch",
    "speed": "fast",
    "inference_geo": "us",
    "output_tokens_details": {"thinking_tokens": 1},
}


@pytest.mark.parametrize("used", [FULL, Usage.from_dict(FULL)], ids=["mapping", "model"])
def test_everything_is_read(used: Any) -> None:
    """Tokens by the kind of their price, zeros left out; the prompt is all input."""
    counts = read_usage(used, model="m")

    (run,) = counts.runs
    assert run.tokens == {"input": 1, "output": 2, "cache_write_5m": 8, "cache_write_1h": 16, "cache_read": 4}
    assert (run.model, run.prompt_tokens, counts.whole_prompt) == ("m", 29, 29)
    assert counts.uses == {"web_search_requests": 3}
    assert (counts.tier, counts.speed, counts.geo) == ("batch", "fast", "us")
    assert (counts.unknown, counts.credited) == ((), False)


def test_a_total_that_outgrew_its_split() -> None:
    """A stream's last total may be above the split of its first event: the rest lives five minutes, nothing is lost."""
    used = {**FULL, "cache_creation_input_tokens": 30}

    (run,) = read_usage(used, model="m").runs
    assert (run.tokens["cache_write_5m"], run.tokens["cache_write_1h"], run.prompt_tokens) == (14, 16, 35)


def test_another_lifetime_is_not_taken_for_five_minutes() -> None:
    """Tokens of a lifetime of tomorrow are named, counted for the prompt, and billed as nothing else."""
    used = {"cache_creation_input_tokens": 9, "cache_creation": {"ephemeral_24h_input_tokens": 7}}

    counts = read_usage(used, model="m")
    assert (counts.runs[0].tokens, counts.runs[0].prompt_tokens) == ({"cache_write_5m": 2}, 9)
    assert any("ephemeral_24h_input_tokens" in reason for reason in counts.unknown)


@pytest.mark.parametrize(
    ("status", "credited"),
    [
        ({"type": "redeemed"}, True),
        ({"type": "half"}, True),
        ({"type": "not_applied", "reason": "expired"}, False),
        (None, False),
    ],
)
def test_a_credit_matters_where_it_was_applied(status: Any, credited: bool) -> None:  # noqa: FBT001 - a parameter
    """And where there are cache writes to make cheaper."""
    used = {"fallback_credit": {"status": status}}

    assert read_usage({**used, "cache_creation_input_tokens": 9}, model="m").credited is credited
    assert read_usage({**used, "input_tokens": 9}, model="m").credited is False


def test_a_total_below_its_split() -> None:
    """The split is what is billed: it is never cut down to a smaller total."""
    (run,) = read_usage({**FULL, "cache_creation_input_tokens": 3}, model="m").runs

    assert (run.tokens["cache_write_5m"], run.tokens["cache_write_1h"]) == (8, 16)


@pytest.mark.parametrize(
    "used", [{"input_tokens": None}, {"iterations": None}, {"iterations": []}, {"server_tool_use": None}]
)
def test_a_usage_that_tells_nothing(used: Any) -> None:
    """No tokens, nothing unknown, no error."""
    counts = read_usage(used, model=None)

    assert [run.tokens for run in counts.runs] == [{}]
    assert (counts.uses, counts.unknown, counts.tier, counts.speed, counts.geo) == (
        {},
        (),
        "standard",
        "standard",
        None,
    )


@pytest.mark.parametrize("used", [None, {}, [], "", 5, {"total": 0}])
def test_what_is_no_usage_is_named(used: Any) -> None:
    """So that it is never taken for a usage of nothing."""
    (said,) = read_usage(used, model=None).unknown

    assert said.startswith("what was used: ")


@pytest.mark.parametrize(
    ("iterations", "said"),
    [
        (5, "usage.iterations is 5, no list"),
        (True, "usage.iterations is True, no list"),
        ([{"type": "message", "model": {}, "input_tokens": 3}], ""),
        ([{"type": "message", "model": 5, "input_tokens": 3}], "usage.iterations[0].model is 5, no name"),
    ],
)
def test_iterations_of_another_kind_are_named(iterations: Any, said: str) -> None:
    """They are no error."""
    found = read_usage({"input_tokens": 3, "output_tokens": 0, "iterations": iterations}, model="m").unknown

    assert said in found or not said


def test_runs_are_told_apart() -> None:
    """Advisor and compaction are not of the message; a declined run before a fallback is free; models are kept."""
    runs = read_usage(
        {
            "input_tokens": 5,
            "output_tokens": 5,
            "iterations": [
                {"type": "message", "model": "a", "input_tokens": 4, "output_tokens": 0},
                {"type": "advisor_message", "model": "c", "input_tokens": 7, "output_tokens": 1},
                {"type": "message", "model": "b", "input_tokens": 1, "output_tokens": 0},
                {"type": "fallback_message", "model": "b", "input_tokens": 5, "output_tokens": 5},
            ],
        },
        model="b",
    ).runs

    assert [(run.model, run.of_the_message, bool(run.free)) for run in runs] == [
        ("a", True, True),
        ("c", False, False),
        ("b", True, False),
        ("b", True, False),
    ]


def test_a_refusal_frees_the_message_alone() -> None:
    """What the message itself used is free; what a compaction before it used is not."""
    used = {"iterations": [{"type": "compaction", "input_tokens": 9}, {"type": "message", "input_tokens": 4}]}

    runs = read_usage(used, model="m", refused_at_once=True).runs
    assert [bool(run.free) for run in runs] == [False, True]
