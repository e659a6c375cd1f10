"""A request, or a part of one, as plain JSON: models, tools and tuples become mappings and lists.

Decides what counts as JSON before anything is sent. Copies: what comes out shares no mapping and no list with what went
in. Called by all that look into requests or keep them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_api import UNSET

__all__ = ["plain"]


def plain(value: Any) -> Any:
    """Give the JSON value of models (`to_dict`), tools (`definition`), mappings and lists, deeply; copies all of it."""
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items() if item is not UNSET}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, str | int | float | type | None):
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return plain(to_dict())
    definition = getattr(value, "definition", None)
    return plain(definition) if isinstance(definition, Mapping) else value
