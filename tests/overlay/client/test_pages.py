"""Turning pages: both styles, both directions, and cursors that do not move."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client.call import Call
from claude_overlay.client.pages import PagePlan
from claude_overlay.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping


def plan(**arguments: Any) -> PagePlan[Any, Any]:
    """Make a plan whose calls show their query."""

    def build(query: Mapping[str, Any]) -> Call[Any]:
        return Call(operation="list", request=dict(query), parse=int)

    return PagePlan(build, arguments)


def page(**members: Any) -> Any:
    """Make a page."""
    return SimpleNamespace(data=[], **members)


def test_forward_by_ids() -> None:
    """has_more leads on after the last id, and keeps the other arguments."""
    turner = plan(limit=2).turner()

    call = turner.after(page(has_more=True, first_id="a", last_id="b"))

    assert call is not None
    assert call.request == {"limit": 2, "after_id": "b"}
    assert turner.after(page(has_more=False, first_id="c", last_id="d")) is None


def test_backward_by_ids() -> None:
    """A list begun with before_id goes on before the first id."""
    call = plan(before_id="z").turner().after(page(has_more=True, first_id="x", last_id="y"))

    assert call is not None
    assert call.request == {"before_id": "x"}


def test_opaque_cursor() -> None:
    """next_page leads on; null or absent ends the list, also on a page without has_more."""
    turner = plan(limit=1).turner()

    call = turner.after(page(next_page="page_2", has_more=None))

    assert call is not None
    assert call.request == {"limit": 1, "page": "page_2"}
    assert turner.after(page(next_page=None)) is None
    assert turner.after(page()) is None


def test_an_empty_page_may_lead_on() -> None:
    """A filtered page can be empty while more follow."""
    assert plan().turner().after(page(has_more=True, first_id="a", last_id="b")) is not None


@pytest.mark.parametrize(
    ("arguments", "last", "path"),
    [
        ({}, page(has_more=True, first_id=None, last_id=None), "last_id"),
        ({}, page(has_more=True, first_id="a", last_id=""), "last_id"),
        ({"before_id": "z"}, page(has_more=True, first_id=None, last_id="y"), "first_id"),
        ({"after_id": "b"}, page(has_more=True, first_id="a", last_id="b"), "last_id"),
        ({"page": "p"}, page(next_page="p"), "next_page"),
    ],
)
def test_a_cursor_that_cannot_lead_on(arguments: dict[str, Any], last: Any, path: str) -> None:
    """A missing cursor, or the one just used, is an error that names the member."""
    with pytest.raises(DecodeError) as caught:
        plan(**arguments).turner().after(last)

    assert caught.value.path == path


def test_a_cycle_is_found() -> None:
    """A cursor seen earlier in the pass is an error, even with others between; a new pass begins afresh."""
    the_plan = plan()
    turner = the_plan.turner()
    turner.after(page(next_page="1"))
    turner.after(page(next_page="2"))

    with pytest.raises(DecodeError, match="second time"):
        turner.after(page(next_page="1"))
    assert the_plan.turner().after(page(next_page="1")) is not None
