"""Turning pages: every style of the API, both directions, and cursors that do not move."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.models import FilePage, MessageBatchPage
from claude_overlay.client.call import Call
from claude_overlay.client.pages import BIDIRECTIONAL, CURSOR, IDS, REPORT, PagePlan, PageStyle, style_of
from claude_overlay.errors import DecodeError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping


def page(data: Any = (), **members: Any) -> Any:
    """Make a page."""
    return SimpleNamespace(data=list(data), **members)


def plan(**arguments: Any) -> PagePlan[Any, Any]:
    """Make a plan whose calls show their query."""

    def build(query: Mapping[str, Any]) -> Call[Any]:
        return Call(operation="list", request=dict(query), parse=int)

    return PagePlan(build, arguments)


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

    call = turner.after(page(next_page="page_2"))

    assert call is not None
    assert call.request == {"limit": 1, "page": "page_2"}
    assert turner.after(page(next_page=None)) is None
    assert turner.after(page()) is None


@pytest.mark.parametrize(
    ("made", "style"),
    [
        (page(first_id=None, last_id=None, has_more=False), IDS),
        (page(next_page=None), CURSOR),
        (page(next_page=None, prev_page=None), BIDIRECTIONAL),
        (page(next_page=None, has_more=False, data_refreshed_at=None), REPORT),
        (page(), None),
        (MessageBatchPage.from_dict({"data": [], "has_more": True, "first_id": None, "last_id": "b"}), IDS),
        (FilePage.from_dict({"data": [], "has_more": True, "first_id": "a", "last_id": "b"}), IDS),
        (FilePage.from_dict({"data": [], "next_page": "n"}), CURSOR),
        (FilePage.from_dict({"data": []}), None),
        (page(has_more=True, last_id="b"), IDS),
    ],
)
def test_the_style_is_read_off_a_page(made: Any, style: PageStyle | None) -> None:
    """The members that came with a page tell, not those its class knows."""
    assert style_of(made) is style


REPORTS = [
    ({"next_page": "2", "has_more": True}, "2"),
    ({"next_page": "2", "has_more": None}, "2"),
    ({"next_page": "2", "has_more": False}, None),
    ({"next_page": None, "has_more": False}, None),
    ({"next_page": None, "has_more": None}, None),
]


@pytest.mark.parametrize(("members", "cursor"), REPORTS)
def test_report_pages(members: dict[str, Any], cursor: str | None) -> None:
    """has_more false ends a report, whatever next_page says; without a word next_page decides."""
    call = plan().turner().after(page(**members))

    assert (None if call is None else call.request) == (None if cursor is None else {"page": cursor})


def test_both_ways_by_cursor() -> None:
    """A list with prev_page goes back by it, and ends where there is none."""
    middle = page(next_page="3", prev_page="1")
    back = plan(limit=1, page="2").beyond(middle, backwards=True)
    forward = plan(limit=1, page="2").turner().after(middle)

    assert (back.first.request, back.over) == ({"limit": 1, "page": "1"}, False)
    call = back.turner().after(page(next_page="2", prev_page="0"))
    assert (call and call.request) == {"limit": 1, "page": "0"}
    assert back.turner().after(page(next_page="1", prev_page=None)) is None
    assert (forward and forward.request) == {"limit": 1, "page": "3"}


def test_resuming_from_a_page() -> None:
    """The rest after a page keeps the other arguments and drops the old cursor; after the last page it is over."""
    rest = plan(limit=2, after_id="a").beyond(page(has_more=True, first_id="b", last_id="c"))

    assert (rest.first.request, rest.over) == ({"limit": 2, "after_id": "c"}, False)
    assert plan().beyond(page(has_more=False, first_id="b", last_id="c")).over
    assert plan().beyond(page()).over


def test_the_pages_before_a_page_of_ids() -> None:
    """has_more of a page read forward says nothing about those before it; read backward it does."""
    back = plan(limit=2, after_id="a").beyond(page(has_more=False, first_id="b", last_id="c", data=[1]), backwards=True)

    assert (back.first.request, back.over) == ({"limit": 2, "before_id": "b"}, False)
    assert back.turner().after(page(has_more=False, first_id="0", last_id="a")) is None
    assert back.beyond(page(has_more=False, first_id="0", last_id="a", data=[1]), backwards=True).over
    assert plan().beyond(page(has_more=False, first_id=None, last_id=None), backwards=True).over


@pytest.mark.parametrize("made", [page(next_page="2"), page(next_page="2", has_more=True), page()])
def test_a_list_without_a_way_back(made: Any) -> None:
    """Asking for the pages before is refused."""
    with pytest.raises(InvalidArgumentError, match="forward only"):
        plan().beyond(made, backwards=True)


def test_ids_without_a_word_about_more() -> None:
    """A page that leaves has_more out is followed while there are items, so that nothing is cut short in silence."""
    turner = plan().turner()

    call = turner.after(page(has_more=None, first_id="a", last_id="b", data=[1]))
    assert (call and call.request) == {"after_id": "b"}
    assert turner.after(page(has_more=None, first_id=None, last_id=None, data=[])) is None
    assert turner.after(page(has_more=None, first_id="a", last_id="z", data=[])) is None


def test_more_in_an_unknown_style_is_an_error() -> None:
    """A page that promises more in a way unknown today does not look like the last one."""
    with pytest.raises(DecodeError, match="no cursor known") as caught:
        plan().turner().after(page(has_more=True, next_token="t"))

    assert caught.value.path == "has_more"


def test_a_style_may_be_given() -> None:
    """A namespace that knows its style gives it, and pages of any shape are read by it."""

    def build(query: Mapping[str, Any]) -> Call[Any]:
        return Call(operation="list", request=dict(query), parse=int)

    turner = PagePlan[Any, Any](build, {}, style=CURSOR).turner()

    assert turner.after(page(has_more=False, next_page="2")) is not None
    assert turner.after(page(has_more=True)) is None


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
        ({}, page(next_page=None, has_more=True), "next_page"),
        ({}, page(next_page=7), "next_page"),
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
