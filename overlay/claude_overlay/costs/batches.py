"""The bill of a batch: what its results cost, at the prices of batches.

Decides that only results with a message are billed (errored, canceled and expired requests are not: platform
documentation, "Batch processing"). Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from claude_overlay.costs.bill import Cost, total_cost
from claude_overlay.costs.pricing import cost
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from datetime import date

    from claude_overlay.costs.table import PriceTable

__all__ = ["batch_cost"]


def batch_cost(results: Iterable[Any], *, table: PriceTable | None = None, at: date | None = None) -> Cost:
    """Add up the cost of a batch's results, in constant memory: `batch_cost(claude.batches.results(batch_id))`.

    Args:
        results: what `batches.results` gives, or mappings of the lines of the results file.
        table: the prices; default: those of `claude_api.catalog`.
        at: the day the batch ran (UTC), for prices that changed; default: the day of the table.

    Raises:
        InvalidArgumentError: it is no sequence of results.
    """
    if isinstance(results, Mapping | str) or not isinstance(results, Iterable):
        message = f"batch_cost() takes the results of a batch, one after the other, not {type(results).__name__}"
        raise InvalidArgumentError(message)
    return total_cost(_costs(results, table, at))


def _costs(results: Iterable[Any], table: PriceTable | None, at: date | None) -> Iterator[Cost]:
    for number, item in enumerate(results):
        result = _member(item, "result")
        if result is None:
            message = f"batch_cost() takes results of a batch; number {number}, {type(item).__name__}, has no `result`"
            raise InvalidArgumentError(message)
        if _member(result, "type") == "succeeded":
            yield cost(_member(result, "message"), batch=True, table=table, at=at)


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
