"""Pages of lists, without a server."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.local.pages import page_by_cursor, page_by_id
from claude_overlay.local.refusal import RefusedError


def items(count):
    """So many objects with ids."""
    return [{"id": f"é{n}"} for n in range(count)]


@given(count=st.integers(0, 30), limit=st.integers(1, 12))
def test_following_the_pages_gives_everything_once(count, limit):
    """Both kinds of page, followed to the end, give every object once and in order; no page is too long."""
    everything = items(count)
    by_id, by_cursor = [], []
    query = {"limit": limit}
    for _ in range(count + 1):
        page = page_by_id(everything, query)
        assert len(page["data"]) <= limit
        by_id += page["data"]
        query = {"limit": limit, "after_id": page["last_id"]}
        if not page["has_more"]:
            break
    query = {"limit": limit}
    for _ in range(count + 1):
        page = page_by_cursor(everything, query)
        assert len(page["data"]) <= limit
        by_cursor += page["data"]
        query = {"limit": limit, "page": page["next_page"]}
        if page["next_page"] is None:
            break

    assert by_id == by_cursor == everything


def test_backwards():
    """`before_id` gives the objects just before, in list order, and says whether there are earlier ones."""
    page = page_by_id(items(5), {"before_id": "é3", "limit": 2})

    assert [item["id"] for item in page["data"]] == ["é1", "é2"]
    assert page["has_more"] is True
    assert page_by_id(items(5), {"before_id": "é2", "limit": 5})["has_more"] is False


def test_an_empty_page():
    """An empty list is one page with null ids."""
    assert page_by_id([], {}) == {"data": [], "has_more": False, "first_id": None, "last_id": None}
    assert page_by_cursor([], {}) == {"data": [], "next_page": None}


@pytest.mark.parametrize("cursor", ["", "page_", "page_é", "page_%%%", "page_AAAA"])
def test_a_foreign_cursor_is_refused(cursor):
    """A cursor this server never gave is a 400."""
    with pytest.raises(RefusedError, match="page: "):
        page_by_cursor(items(3), {"page": cursor})


def test_default_limit():
    """Without a limit a page has 20 objects."""
    assert len(page_by_id(items(30), {})["data"]) == len(page_by_cursor(items(30), {})["data"]) == 20
