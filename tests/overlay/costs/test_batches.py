"""The bill of a batch."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.models import MessageBatchIndividualResponse as Line
from claude_overlay.costs.batches import batch_cost
from claude_overlay.costs.bill import Cost
from claude_overlay.costs.table import catalog_prices
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator


def line(number: int, kind: str = "succeeded", model: str = "claude-opus-5-5", **more: Any) -> dict[str, Any]:
    """One line of a results file."""
    message = {
        "id": "msg_1", "type": "message", "role": "assistant", "model": model, "content": [], "stop_reason": "end_turn",
        "stop_sequence": None, "usage": {"input_tokens": 1000, "output_tokens": 100, "service_tier": "batch", **more},
    }  # fmt: skip
    result = {"type": kind, "message": message} if kind == "succeeded" else {"type": kind}
    if kind == "errored":
        result["error"] = {"type": "error", "error": {"type": "api_error", "message": "no"}, "request_id": None}
    return {"custom_id": f"r{number}", "result": result}


LINES = [
    line(1),
    line(2, "errored"),
    line(3),
    line(4, "canceled"),
    line(5, "expired"),
    line(6, model="claude-sonnet-5-5"),
]


def test_only_answers_are_billed_at_half_the_price() -> None:
    """Opus: 2 x (1,000 x 4 + 100 x 20) x 0.5 = 6,000; Sonnet: (1,000 x 2 + 100 x 10) x 0.5 = 1,500 millionths."""
    bill = batch_cost(LINES)

    assert bill.usd == Decimal("0.0075")
    assert {(part.model, part.kind, part.units) for part in bill.parts} == {
        ("claude-opus-5-5", "input", 2000),
        ("claude-opus-5-5", "output", 200),
        ("claude-sonnet-5-5", "input", 1000),
        ("claude-sonnet-5-5", "output", 100),
    }


def test_models_and_mappings_alike() -> None:
    """What `batches.results` gives is billed as its lines are."""
    assert batch_cost(Line.from_dict(one) for one in LINES) == batch_cost(LINES)


def test_it_reads_lazily_and_keeps_one_bill() -> None:
    """A hundred thousand results need no list, and make four lines at most."""

    def results() -> Iterator[dict[str, Any]]:
        for number in range(2000):
            yield line(number)

    bill = batch_cost(results())

    assert bill.usd == Decimal("0.003") * 2000
    assert len(bill.parts) == 2


def test_an_unknown_model_makes_the_batch_unknown() -> None:
    """And what is known of it is told."""
    bill = batch_cost([line(1), line(2, model="claude-opus-9")])

    assert (bill.usd, bill.usd_known) == (None, Decimal("0.003"))


def test_own_prices_and_days() -> None:
    """The table and the day go to every result."""
    table = catalog_prices().with_prices({"claude-opus-5-5": {"input": 1, "output": 0}})
    read = line(1, model="claude-sonnet-5-5", cache_read_input_tokens=1_000_000)

    assert batch_cost([line(1)], table=table).usd == Decimal("0.0005")
    before, after = batch_cost([read], at=date(2026, 10, 1)).usd, batch_cost([read]).usd
    assert before is not None
    assert after is not None
    assert before - after == Decimal("0.05")


def test_no_results_cost_nothing() -> None:
    """A batch in which nothing succeeded is free."""
    assert batch_cost([]) == Cost()
    assert batch_cost([line(1, "expired"), {"result": {}}]) == Cost()


@pytest.mark.parametrize("given", [None, "r1", {"result": {}}, [{"usage": {"input_tokens": 5}}], [None], [{}]])
def test_what_is_no_result_is_refused(given: Any) -> None:
    """Messages, or a batch, taken for results would else be a bill of nothing."""
    with pytest.raises(InvalidArgumentError, match=r"batch_cost\(\) takes (the )?results of a batch"):
        batch_cost(given)
