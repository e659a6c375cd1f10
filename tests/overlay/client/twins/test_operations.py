"""Calls and lists, blocking and awaited."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import fault, reply


def model(name: str) -> dict[str, Any]:
    """Make a model as the API lists it."""
    return {"id": name, "type": "model", "display_name": name, "created_at": "2026-01-01T00:00:00Z",
            "max_input_tokens": 1, "max_tokens": 1, "capabilities": None}  # fmt: skip


def page(*names: str, more: bool = False) -> Any:
    """Make a page of models."""
    body = {"data": [model(name) for name in names], "has_more": more, "first_id": names[0], "last_id": names[-1]}
    return reply(json=body, headers={"request-id": f"req_{names[0]}"})


def test_with_response_gives_value_and_metadata(shell: Any, message: Any) -> None:
    """The value beside status, request id, organization and rate limits."""
    headers = {
        "request-id": "req_9",
        "anthropic-organization-id": "org",
        "anthropic-ratelimit-tokens-remaining": "12",
    }
    claude, _ = shell.claude(reply(json=message("Hi"), headers=headers))

    value, metadata = claude.messages.create.with_response(model="m", max_tokens=1, messages=[])

    assert value.text == "Hi"
    assert (metadata.status, metadata.request_id, metadata.organization_id) == (200, "req_9", "org")
    assert metadata.rate_limits.tokens.remaining == 12


def test_a_list_is_lazy(shell: Any) -> None:
    """Nothing is sent before the first item is wanted, and no page before its items are."""
    claude, transport = shell.claude(page("a", "b", more=True), page("c"))
    models = claude.models.list(limit=2)
    items = iter(models)

    sent = [len(transport.requests)]
    for _ in range(3):
        next(items)
        sent.append(len(transport.requests))

    assert sent == [0, 1, 1, 2]
    assert next(items, None) is None
    assert transport.requests[1].url.endswith("/v1/models?after_id=b&limit=2")


def test_pages_and_beginning_anew(shell: Any) -> None:
    """pages() gives whole pages; each iteration begins at the first page."""
    claude, transport = shell.claude(page("a", more=True), page("b"), page("a"))
    models = claude.models.list()

    assert [[one.id for one in one_page.data] for one_page in models.pages()] == [["a"], ["b"]]
    assert [one.id for one in models] == ["a"]
    assert len(transport.requests) == 3


def test_a_list_with_response(shell: Any) -> None:
    """with_response fetches the first page now, once, and goes on from it."""
    claude, transport = shell.claude(page("a", more=True), page("b"))

    models, metadata = claude.models.list.with_response()

    assert len(transport.requests) == 1
    assert metadata.request_id == "req_a"
    assert [one.id for one in models] == ["a", "b"]
    assert len(transport.requests) == 2


@pytest.mark.parametrize("area", ["models", "batches", "files"])
def test_a_wrong_list_argument_is_refused_at_once(shell: Any, area: str) -> None:
    """A mistake shows in the call, not in the first iteration."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match="limit"):
        getattr(claude, area).list(limits=1)

    assert transport.requests == []


def test_betas_and_timeouts_of_client_and_call_meet(shell: Any, message: Any) -> None:
    """The client's betas and the call's go out together; the call's timeout replaces the client's."""
    claude, transport = shell.claude(reply(json=message()), betas=["one"], timeout=9)

    claude.messages.create(model="m", max_tokens=1, messages=[], betas="two", timeout=3)

    (request,) = transport.requests
    assert request.headers["anthropic-beta"] == "one,two"
    assert request.timeout == {"connect": 3, "read": 3, "write": 3, "pool": 3}


@pytest.mark.parametrize("step", [fault("ReadTimeout"), reply(529), fault("ConnectError")])
def test_a_failed_page_does_not_end_the_list(shell: Any, step: Any) -> None:
    """The failure is raised; the next step of the same iterator asks for that page again, and skips nothing."""
    claude, transport = shell.claude(page("a", more=True), step, page("b"))
    items = iter(claude.models.list())
    assert next(items).id == "a"

    with pytest.raises((errors.APIConnectionError, errors.OverloadedError)):
        next(items)

    assert [item.id for item in items] == ["b"]
    assert transport.requests[1].url == transport.requests[2].url


def test_a_cursor_that_does_not_move_keeps_failing(shell: Any) -> None:
    """A list that cannot go on fails each time it is asked, instead of ending."""
    claude, _ = shell.claude(page("a", more=True), page("a", more=True))
    pages = iter(claude.models.list().pages())
    next(pages)
    next(pages)

    for _ in range(2):
        with pytest.raises(errors.DecodeError, match="second time"):
            next(pages)


def test_the_rest_of_a_list_after_a_page(shell: Any) -> None:
    """after(page) goes on where a page ends, in items or pages, as often as wanted; after the last page it is empty."""
    claude, transport = shell.claude(page("a", more=True), page("b"), page("b"))
    models = claude.models.list(limit=1)
    first = next(iter(models.pages()))

    rest = models.after(first)

    assert len(transport.requests) == 1
    assert [one.id for one in rest] == ["b"]
    (last,) = rest.pages()
    assert transport.requests[2].url.endswith("/v1/models?after_id=a&limit=1")
    assert list(rest.after(last)) == []
    assert len(transport.requests) == 3


def test_the_pages_before_a_page(shell: Any) -> None:
    """before(page) goes back from it, and on back."""
    claude, transport = shell.claude(page("d"), page("b", "c", more=True), page("a"))
    models = claude.models.list()
    (here,) = models.pages()

    assert [one.id for one in models.before(here)] == ["b", "c", "a"]
    assert [request.url.partition("?")[2] for request in transport.requests] == ["", "before_id=d", "before_id=b"]


def test_a_list_that_goes_in_a_circle(shell: Any) -> None:
    """A, B, A: an error at the second A, whatever lies between."""
    claude, transport = shell.claude(page("a", more=True), page("b", more=True), page("a", more=True))

    with pytest.raises(errors.DecodeError, match="second time"):
        list(claude.models.list())

    assert len(transport.requests) == 3


def test_a_list_of_cursors(shell: Any) -> None:
    """The other style, through the same pager: next_page leads on, and there is no way back."""
    claude, transport = shell.claude(reply(json={"data": [], "next_page": "n2"}), reply(json={"data": []}))
    files = claude.files.list()
    pages = list(files.pages())

    assert [request.url.partition("?")[2] for request in transport.requests] == ["", "page=n2"]
    with pytest.raises(errors.InvalidArgumentError, match="forward only"):
        files.before(pages[0])
