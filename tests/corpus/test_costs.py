"""Bills of recorded answers: each is reckoned, and equals a plain reckoning where one is possible."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from claude_api.catalog import BATCH_TIMES, MODELS, SERVER_TOOLS
from claude_overlay.costs import cost

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN = {
    "input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "cache_creation",
    "server_tool_use", "service_tier", "inference_geo", "output_tokens_details", "iterations",
}  # fmt: skip


def answers(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every object in a recorded answer that has a model and a usage."""
    body = record["response_body"] or ""
    for line in [body] if record["response_kind"] == "json" else body.split("\n"):
        try:
            found = json.loads(line.strip().removeprefix("data:"))
        except ValueError:
            continue
        yield from billed(found)


def billed(value: Any) -> Iterator[dict[str, Any]]:
    """The same, anywhere in a value."""
    if isinstance(value, dict):
        usage = value.get("usage")
        if isinstance(value.get("model"), str) and isinstance(usage, dict) and "input_tokens" in usage:
            yield value
        for inside in value.values():
            yield from billed(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from billed(inside)


def reckoned(answer: dict[str, Any]) -> Fraction | None:
    """The bill in fractions, by other code; None where the usage asks for more than one run at list price."""
    usage, facts = answer["usage"], MODELS.get(answer["model"])
    is_plain = not usage.get("iterations") and usage.get("inference_geo") in (None, "global", "not_available")
    if facts is None or not facts.rates or not is_plain or set(usage) - PLAIN or answer.get("stop_reason") == "refusal":
        return None
    rate = facts.rates[0]
    split = usage.get("cache_creation") or {}
    hour = split.get("ephemeral_1h_input_tokens") or 0
    minutes = max(usage.get("cache_creation_input_tokens") or 0, sum(split.values())) - hour
    prompt = usage["input_tokens"] + hour + minutes + (usage.get("cache_read_input_tokens") or 0)
    if any((rate.over and prompt > rate.over) or rate.since for rate in facts.rates):
        return None
    counts = (usage["input_tokens"], usage["output_tokens"], minutes, hour, usage.get("cache_read_input_tokens") or 0)
    prices = (rate.input, rate.output, rate.cache_write_5m, rate.cache_write_1h, rate.cache_read)
    tokens = sum(Fraction(price or 0) * count for price, count in zip(prices, counts, strict=True)) / 10**6
    uses = usage.get("server_tool_use") or {}
    tools = sum((Fraction(SERVER_TOOLS[name]) * (count or 0) for name, count in uses.items()), Fraction(0)) / 1000
    return tokens * (Fraction(BATCH_TIMES or 0) if usage.get("service_tier") == "batch" else 1) + tools


def test_every_recorded_answer_has_a_bill(traffic: dict[str, dict[str, Any]], report: Any) -> None:
    """Known wherever the model has a price, and as the plain reckoning says; unknown with a reason elsewhere."""
    known = same = unknown = 0
    for record in traffic.values():
        for answer in answers(record):
            bill, plain = cost(answer), reckoned(answer)
            if bill.usd is None:
                unknown += 1
                assert bill.unknown
                assert plain is None
                continue
            known += 1
            if plain is not None:
                same += 1
                assert Fraction(bill.usd) == plain, record["id"]

    report(f"{known} bills known, {same} of them as reckoned by other code, {unknown} unknown with the reason")
    assert same > 1000
    assert unknown < known / 10
