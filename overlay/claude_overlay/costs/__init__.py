"""What requests cost: bills by usage, previews, and price tables. No I/O but that of `PriceTable.from_file`."""

from __future__ import annotations

from claude_overlay.costs.batches import batch_cost
from claude_overlay.costs.bill import Cost, CostPart, total_cost
from claude_overlay.costs.preview import CostPreview, preview
from claude_overlay.costs.pricing import cost
from claude_overlay.costs.table import PriceTable, catalog_prices

__all__ = [
    "Cost",
    "CostPart",
    "CostPreview",
    "PriceTable",
    "batch_cost",
    "catalog_prices",
    "cost",
    "preview",
    "total_cost",
]
