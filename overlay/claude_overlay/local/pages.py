"""Pages of lists: by object id (models, batches) and by opaque cursor (files).

Pure: takes the whole list in its order and the query, gives the page body.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DEFAULT_LIMIT = 20
_CURSOR_PREFIX = "page_"


def page_by_id(items: Sequence[dict[str, Any]], query: Mapping[str, Any]) -> dict[str, Any]:
    """A page bounded by `after_id` or `before_id`, with `has_more`, `first_id` and `last_id`."""
    after, before = query.get("after_id"), query.get("before_id")
    if after is not None and before is not None:
        raise RefusedError(400, "Only one of `after_id` and `before_id` may be given.")
    limit = query.get("limit", DEFAULT_LIMIT)
    if before is not None:
        end = _position(items, before, "before_id")
        start = max(0, end - limit)
        has_more = start > 0
    else:
        start = 0 if after is None else _position(items, after, "after_id") + 1
        end = min(len(items), start + limit)
        has_more = end < len(items)
    data = list(items[start:end])
    return {
        "data": data,
        "has_more": has_more,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
    }


def _position(items: Sequence[dict[str, Any]], wanted: str, name: str) -> int:
    for index, item in enumerate(items):
        if item["id"] == wanted:
            return index
    raise RefusedError(400, f"{name}: no object has the id {wanted!r}")


def page_by_cursor(items: Sequence[dict[str, Any]], query: Mapping[str, Any]) -> dict[str, Any]:
    """A page that starts after the object named inside the opaque `page` cursor, with `next_page`."""
    limit = query.get("limit", DEFAULT_LIMIT)
    cursor = query.get("page")
    start = 0 if cursor is None else _position(items, _decode(cursor), "page") + 1
    data = list(items[start : start + limit])
    more = start + limit < len(items)
    return {"data": data, "next_page": _encode(data[-1]["id"]) if more else None}


def _encode(object_id: str) -> str:
    return _CURSOR_PREFIX + base64.urlsafe_b64encode(object_id.encode()).decode().rstrip("=")


def _decode(cursor: str) -> str:
    body = cursor.removeprefix(_CURSOR_PREFIX)
    try:
        return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()
    except ValueError as error:
        raise RefusedError(400, f"page: {cursor!r} is not a cursor of this server") from error
