"""Bills reckoned by hand, and what becomes of every field of a usage."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_api.catalog import MODELS
from claude_api.models import Message, Usage
from claude_overlay.costs.bill import Cost
from claude_overlay.costs.pricing import cost
from claude_overlay.costs.table import catalog_prices
from claude_overlay.errors import InvalidArgumentError

OPUS = "claude-opus-5-5"
"""4 in, 20 out, 5 and 8 to write to the cache, 0.20 to read from it: dollars for a million."""


AN_HOUR = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 1000}


def usage(read: int = 0, written: int = 0, **more: Any) -> dict[str, Any]:
    """A usage."""
    return {"input_tokens": read, "output_tokens": written, **more}


def usd(bill: Cost) -> str:
    """A known bill as text; an unknown one fails the test."""
    assert bill.known, bill.unknown
    return f"{bill.usd:f}"


HAND = [
    # 1,200 x 4 + 340 x 20 = 4,800 + 6,800 = 11,600 millionths.
    ("plain", OPUS, usage(1200, 340), "0.0116"),
    # 100 x 4 + 5,000 x 5 (5m) + 2,000 x 8 (1h) + 40,000 x 0.20 + 10 x 20 = 400 + 25,000 + 16,000 + 8,000 + 200.
    (
        "prompt cache by lifetime",
        OPUS,
        usage(
            100, 10, cache_read_input_tokens=40_000, cache_creation_input_tokens=7000,
            cache_creation={"ephemeral_5m_input_tokens": 5000, "ephemeral_1h_input_tokens": 2000},
        ),
        "0.0496",
    ),
    # 7,000 x 5: without the split all of it lives five minutes.
    ("a total without a split", OPUS, usage(cache_creation_input_tokens=7000), "0.035"),
    # 1,000 x 8 + 6,000 x 5: what the split does not tell lives five minutes.
    (
        "a split that is not all",
        OPUS,
        usage(cache_creation_input_tokens=7000, cache_creation=AN_HOUR),
        "0.038",
    ),
    # 1,000 x 8: the split alone.
    ("a split without a total", OPUS, usage(cache_creation=AN_HOUR), "0.008"),
    # 1,000,000 x 4 x 0.5 + 1,000 x 20 x 0.5.
    ("a batch, by its tier", OPUS, usage(1_000_000, 1000, service_tier="batch"), "2.01"),
    # 1,000 x 8 + 1,000 x 40 + 1,000 x 0.40 = 48,400.
    ("fast mode", OPUS, usage(1000, 1000, speed="fast", cache_read_input_tokens=1000), "0.0484"),
    # (1,000 x 4 + 1,000 x 20) x 1.1 = 26,400.
    ("one region", OPUS, usage(1000, 1000, inference_geo="us"), "0.0264"),
    # (8 + 40) x 1.1 thousandths.
    ("fast in one region", OPUS, usage(1000, 1000, inference_geo="us", speed="fast"), "0.0528"),
    ("anywhere", OPUS, usage(1000, 1000, inference_geo="global", service_tier="standard", speed="standard"), "0.024"),
    ("a model without regions", "claude-haiku-4-5", usage(1000, 0, inference_geo="not_available"), "0.001"),
    # 3 x 0.01; fetches are free.
    ("server tools", OPUS, usage(server_tool_use={"web_search_requests": 3, "web_fetch_requests": 9}), "0.03"),
    # Searches cost the same in a batch: 0.01 + 1,000 x 4 x 0.5.
    (
        "a search in a batch",
        OPUS,
        usage(1000, service_tier="batch", server_tool_use={"web_search_requests": 1}),
        "0.012",
    ),
    # Haiku 5.5: 60,000 x 0.10 + 40,000 x 0.01 + 1,000 x 0.50 = 6,000 + 400 + 500. The line itself is not over it.
    ("a prompt of 100,000", "claude-haiku-5-5", usage(60_000, 1000, cache_read_input_tokens=40_000), "0.0069"),
    # One token more: all of the request costs five times as much. 60,001 x 0.50 + 40,000 x 0.05 + 1,000 x 2.50.
    ("a prompt of 100,001", "claude-haiku-5-5", usage(60_001, 1000, cache_read_input_tokens=40_000), "0.0345005"),
    # Sonnet 4.5 over 200,000: 250,000 x 6 + 500 x 22.50 = 1,511,250.
    ("a long prompt of 2025", "claude-sonnet-4-5", usage(250_000, 500), "1.51125"),
    # The thinking tokens are in the output already.
    ("thinking", OPUS, usage(0, 1000, output_tokens_details={"thinking_tokens": 900}), "0.02"),
    ("nothing", OPUS, usage(), "0"),
    ("nulls", OPUS, usage(**dict.fromkeys(
        ("cache_creation", "cache_read_input_tokens", "iterations", "server_tool_use", "service_tier", "speed",
         "inference_geo", "fallback_credit", "output_tokens_details"))), "0"),
]  # fmt: skip


@pytest.mark.parametrize(("model", "used", "expected"), [row[1:] for row in HAND], ids=[row[0] for row in HAND])
def test_a_bill_reckoned_by_hand(model: str, used: dict[str, Any], expected: str) -> None:
    """The documented rules, one by one, for mappings and models alike, and the parts are the whole."""
    bill = cost(used, model=model)

    assert Decimal(usd(bill)) == Decimal(expected)
    assert bill == cost(Usage.from_dict(used), model=model)
    assert bill.usd == sum((one.usd for one in bill.parts), Decimal(0))
    assert bill.model == model


def iteration(kind: str, read: int, written: int, **more: Any) -> dict[str, Any]:
    """One run."""
    counts = {"cache_creation_input_tokens": 0, "cache_read_input_tokens": 0}
    return {"type": kind, **usage(read, written), **counts, **more}


RUNS = [
    # Sonnet 5.5 (2, 10) twice: (1,000 + 1,500) x 2 + (100 + 200) x 10; Opus 5.5 advises: 800 x 4 + 600 x 20.
    (
        "an advisor at its own price",
        "claude-sonnet-5-5",
        usage(2500, 300, iterations=[
            iteration("message", 1000, 100),
            iteration("advisor_message", 800, 600, model=OPUS),
            iteration("message", 1500, 200),
        ]),
        "0.0232",
    ),
    # The summing up is in no total: 55,096 x 5 + 100 x 4 + 82 x 20, then 180 x 4 + 8 x 20.
    (
        "a compaction",
        OPUS,
        usage(180, 8, iterations=[
            iteration("compaction", 100, 82, cache_creation_input_tokens=55_096,
                      cache_creation={"ephemeral_5m_input_tokens": 55_096, "ephemeral_1h_input_tokens": 0}),
            iteration("message", 180, 8),
        ]),
        "0.2784",
    ),
    # Nothing but a compaction: 1,000 x 4 + 50 x 20.
    ("only a compaction", OPUS, usage(0, 0, iterations=[iteration("compaction", 1000, 50)]), "0.005"),
    # The refused run wrote nothing and is not billed; Opus 4.8 (5, 25) answered: 412 x 5 + 264 x 25.
    (
        "a fallback",
        "claude-opus-4-8",
        usage(412, 264, iterations=[
            iteration("message", 408, 0, model="claude-fable-5"),
            iteration("fallback_message", 412, 264, model="claude-opus-4-8"),
        ]),
        "0.00866",
    ),
    # Refused in the middle: Fable 5 (10, 50) is billed for what it wrote, 400 x 10 + 20 x 50, and the fallback as well.
    (
        "a fallback after some output",
        "claude-opus-4-8",
        usage(412, 264, iterations=[
            iteration("message", 400, 20, model="claude-fable-5"),
            iteration("fallback_message", 412, 264, model="claude-opus-4-8"),
        ]),
        "0.01366",
    ),
    # Only the advisor is told: the totals are the message's own. 1,000 x 4 + 10 x 20 + 100 x 10 (Fable 5).
    (
        "iterations without the message's own",
        OPUS,
        usage(1000, 10, iterations=[iteration("advisor_message", 100, 0, model="claude-fable-5")]),
        "0.0052",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("model", "used", "expected"), [row[1:] for row in RUNS], ids=[row[0] for row in RUNS])
def test_each_run_at_the_price_of_its_model(model: str, used: dict[str, Any], expected: str) -> None:
    """Advisor, compaction and fallback: by the vendor's documentation and recorded answers, reckoned by hand."""
    bill = cost(used, model=model)

    assert Decimal(usd(bill)) == Decimal(expected)
    assert bill == cost(Usage.from_dict(used), model=model)


def test_a_refused_run_is_shown_and_free() -> None:
    """Its tokens stand on the bill, at nothing, with the reason."""
    _, _, used, _ = RUNS[3]
    free = [one for one in cost(used, model="claude-opus-4-8").parts if one.note]

    assert [(one.model, one.units, one.usd, one.note) for one in free] == [
        ("claude-fable-5", 408, 0, "refused before any output")
    ]


MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": OPUS,
    "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": usage(1200, 340),
}


def test_a_message_tells_its_model() -> None:
    """A message or the mapping of one; model= goes before its own."""
    bill = cost(MESSAGE)

    assert (usd(bill), bill.model) == ("0.01160", OPUS) or Decimal(usd(bill)) == Decimal("0.0116")
    assert bill == cost(Message.from_dict(MESSAGE))
    assert cost(MESSAGE, model="claude-sonnet-5-5").usd == Decimal("0.0058")


def test_a_refusal_before_any_output_is_free() -> None:
    """A refused message without content is not billed, one with content is."""
    refused = {**MESSAGE, "stop_reason": "refusal", "content": [], "usage": usage(106, 1)}

    assert cost(refused).usd == 0
    assert cost(Message.from_dict(refused)).usd == 0
    assert {one.note for one in cost(refused).parts} == {"refused before any output"}
    assert cost({**refused, "content": MESSAGE["content"]}).usd == Decimal("0.000444")


UNKNOWN = [
    ("a model without a price", "claude-fable-5-2", usage(1, 1), "the price of claude-fable-5-2"),
    ("a model nobody knows", "claude-opus-9", usage(1, 1), "the price of claude-opus-9"),
    ("a model of Bedrock", "us.anthropic.claude-opus-4-6-v1", usage(1, 1), "prices of the Claude API"),
    ("no model", None, usage(1, 1), "name it with model="),
    ("the priority tier", OPUS, usage(1, 1, service_tier="priority"), "at speed 'priority'"),
    ("another tier", OPUS, usage(1, 1, service_tier="express"), "the service tier 'express'"),
    ("fast, where there is none", "claude-haiku-5-5", usage(1, 1, speed="fast"), "at speed 'fast'"),
    ("fast in a batch", OPUS, usage(1, 1, speed="fast", service_tier="batch"), "fast mode in a batch"),
    ("another region", OPUS, usage(1, 1, inference_geo="eu"), "inference_geo 'eu'"),
    ("a region before its time", "claude-opus-4-5", usage(1, 1, inference_geo="us"), "inference_geo 'us'"),
    ("another server tool", OPUS, usage(server_tool_use={"web_moves": 2}), "the price of web_moves"),
    ("another count", OPUS, usage(1, 1, dream_tokens=5), "usage.dream_tokens"),
    ("another count, deep inside", OPUS, usage(1, 1, media={"pages": [{"n": 5}]}), "usage.media"),
    ("another lifetime", OPUS, usage(cache_creation={"ephemeral_24h_input_tokens": 9}), "ephemeral_24h_input_tokens"),
    ("no count", OPUS, usage("many", 1), "usage.input_tokens is 'many'"),  # type: ignore[arg-type]
    ("less than none", OPUS, usage(-1, 1), "usage.input_tokens is -1"),
    ("another kind of run", OPUS, usage(1, 1, iterations=[{"type": "dream", "input_tokens": 5}]), "kind 'dream'"),
    (
        "a run that does not tell its model, beside a fallback",
        OPUS,
        usage(1, 1, iterations=[iteration("message", 9, 9), iteration("fallback_message", 1, 1, model=OPUS)]),
        "the model of a run",
    ),
    (
        "runs that tell less than the whole",
        OPUS,
        usage(1000, 10, iterations=[iteration("message", 1, 10)]),
        "fewer input tokens",
    ),
    (
        "a credit of an amount nobody tells",
        OPUS,
        usage(1, 1, cache_creation_input_tokens=500, fallback_credit={"status": {"type": "redeemed"}}),
        "a fallback credit makes cheaper",
    ),
    (
        "short runs that are long together",
        "claude-haiku-5-5",
        usage(120_000, 2, iterations=[iteration("message", 60_000, 1), iteration("message", 60_000, 1)]),
        "the price over 100000 tokens",
    ),
]


@pytest.mark.parametrize(("model", "used", "said"), [row[1:] for row in UNKNOWN], ids=[row[0] for row in UNKNOWN])
def test_what_has_no_price_is_named(model: str | None, used: dict[str, Any], said: str) -> None:
    """The bill is unknown, never 0, and says what it lacks."""
    bill = cost(used, model=model)

    assert (bill.known, bill.usd) == (False, None)
    assert any(said in reason for reason in bill.unknown), bill.unknown
    assert "unknown" in str(bill)


def test_a_known_part_of_an_unknown_bill_is_told() -> None:
    """The searches of an unknown model still cost a cent each."""
    bill = cost(usage(1000, 10, server_tool_use={"web_search_requests": 2}), model="claude-opus-9")

    assert bill.usd is None
    assert bill.usd_known == Decimal("0.02")


@pytest.mark.parametrize(
    "more",
    [
        {"dream_tokens": 0},
        {"dream": None},
        {"note": "fine"},
        {"is_dream": True},
        {"server_tool_use": {"web_moves": 0}},
        {"iterations": [{"type": "dream", "input_tokens": 0}]},
        {"fallback_credit": {"status": {"type": "not_applied", "reason": "expired"}}, "cache_creation_input_tokens": 0},
        {"fallback_credit": {"status": {"type": "redeemed"}}},
    ],
)
def test_what_counts_nothing_changes_nothing(more: dict[str, Any]) -> None:
    """A new field without a count, a new count of 0, a credit without cache writes: the bill stays known."""
    assert cost(usage(1200, 340, **more), model=OPUS) == cost(usage(1200, 340), model=OPUS)


def test_a_batch_by_argument_is_a_batch_by_tier() -> None:
    """Both say the same; together they halve once."""
    by_tier = cost(usage(1000, 10, service_tier="batch"), model=OPUS)

    assert cost(usage(1000, 10), model=OPUS, batch=True) == by_tier
    assert cost(usage(1000, 10, service_tier="batch"), model=OPUS, batch=True) == by_tier
    assert {one.note for one in by_tier.parts} == {"batch"}


@pytest.mark.parametrize(
    ("at", "price"),
    [
        (None, "0.10"),
        (date(2026, 10, 6), "0.20"),
        (date(2026, 10, 7), "0.10"),
        (datetime(2026, 10, 7, 1, tzinfo=timezone(timedelta(hours=2))), "0.20"),
        (datetime(2026, 10, 6, 23, tzinfo=timezone(-timedelta(hours=2))), "0.10"),
        (datetime(2026, 10, 7, tzinfo=UTC), "0.10"),
    ],
)
def test_a_price_that_changed(at: date | None, price: str) -> None:
    """Cache reads on Sonnet 5.5 became cheaper on 2026-10-07; a moment counts by its day in UTC."""
    bill = cost(usage(cache_read_input_tokens=1_000_000), model="claude-sonnet-5-5", at=at)

    assert Decimal(usd(bill)) == Decimal(price)


def test_notes_say_what_is_in_a_price() -> None:
    """Batch, speed, length of the prompt and region stand on the line."""
    lines = cost(usage(100_001, 0, inference_geo="us", service_tier="batch"), model="claude-haiku-5-5").parts

    assert [one.note for one in lines] == ["batch, over 100000 tokens, us"]
    assert lines[0].usd_per_unit == Decimal("0.50") / 10**6 * Decimal("0.55")


def test_aliases_cost_the_same() -> None:
    """A model has one price under all its names."""
    for name, facts in MODELS.items():
        if facts.rates:
            assert cost(usage(7, 7), model=name).usd == cost(usage(7, 7), model=facts.id).usd


@pytest.mark.parametrize("used", [None, {}, {"model": OPUS, "content": []}, {"model": OPUS, "usage": None}])
def test_what_has_no_usage_costs_nobody_knows_what(used: Any) -> None:
    """Nothing was said, which is not the same as nothing was used."""
    assert cost(used, model=OPUS).usd is None
    assert cost(used, model=OPUS).unknown[0].startswith("what was used: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("text",), "takes a message or its usage, not str"),
        ((5,), "takes a message or its usage, not int"),
        ((Message,), "takes a message or its usage, not type"),
    ],
)
def test_what_is_no_message_is_refused(arguments: Any, message: str) -> None:
    """A slip is told, and never a bill of $0."""
    with pytest.raises(InvalidArgumentError, match=message):
        cost(*arguments)


@pytest.mark.parametrize("options", [{"model": 5}, {"table": {OPUS: {"input": 1}}}, {"at": "2026-10-06"}])
def test_options_of_another_kind_are_refused(options: dict[str, Any]) -> None:
    """By name, with what is due."""
    (name,) = options
    with pytest.raises(InvalidArgumentError, match=rf"cost\({name}=...\) is a"):
        cost(usage(1, 1), **options)


def test_a_count_beyond_all_reason_is_unknown() -> None:
    """It is named, and does not break the arithmetic."""
    bill = cost(usage(10**200, 1), model=OPUS)

    assert bill.usd is None
    assert bill.unknown == (f"usage.input_tokens is above {10**15}, no count",)


COUNTS = st.integers(min_value=0, max_value=10**7)
USAGES = st.fixed_dictionaries(
    {"input_tokens": COUNTS, "output_tokens": COUNTS},
    optional={
        "cache_read_input_tokens": COUNTS,
        "cache_creation_input_tokens": COUNTS,
        "service_tier": st.sampled_from(["standard", "batch", None]),
        "inference_geo": st.sampled_from(["us", "global", None]),
        "server_tool_use": st.fixed_dictionaries({"web_search_requests": st.integers(0, 9)}),
    },
)
PRICED = st.sampled_from(sorted(model for model in catalog_prices().rates if catalog_prices().inference_geo.get(model)))


@given(USAGES, PRICED)
def test_the_sum_of_the_parts_is_the_total(used: dict[str, Any], model: str) -> None:
    """Every bill, whatever was used: known, exact, and no line below 0."""
    bill = cost(used, model=model)

    assert bill.usd == sum((one.usd for one in bill.parts), Decimal(0))
    assert all(one.usd >= 0 and one.units > 0 for one in bill.parts)
    assert bill == cost(Usage.from_dict(used), model=model)


@given(USAGES, PRICED, st.sampled_from(["input_tokens", "output_tokens", "cache_read_input_tokens"]), COUNTS)
def test_more_never_costs_less(used: dict[str, Any], model: str, field: str, more: int) -> None:
    """More tokens of any kind: the same or a higher bill, across every price step."""
    grown = {**used, field: (used.get(field) or 0) + more}

    before, after = cost(used, model=model).usd, cost(grown, model=model).usd
    assert before is not None
    assert after is not None
    assert after >= before


@given(st.lists(USAGES, max_size=4))
def test_bills_of_one_price_add_up_as_their_usages_do(several: list[dict[str, Any]]) -> None:
    """On a model whose price knows no steps, the sum of the bills is the bill of the sum."""
    plain = [{name: value for name, value in used.items() if isinstance(value, int)} for used in several]
    whole = {name: sum(used.get(name, 0) for used in plain) for name in ("input_tokens", "output_tokens",
             "cache_read_input_tokens", "cache_creation_input_tokens")}  # fmt: skip

    assert sum((cost(used, model=OPUS) for used in plain), Cost()).usd == cost(whole, model=OPUS).usd
