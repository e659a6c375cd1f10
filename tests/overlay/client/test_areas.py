"""Generated namespaces: when they are loaded, what they say, and how a plan becomes a call."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.client.invented import invent

from claude_api._plan import PlannedPages
from claude_overlay import AsyncClaude, Claude, InvalidArgumentError
from claude_overlay.client.areas import STYLES, as_pages, call_of

CLIENTS = pytest.mark.parametrize("kind", [Claude, AsyncClaude])
FILE = {
    "id": "f", "type": "file", "filename": "a.txt", "mime_type": "text/plain", "size_bytes": 4,
    "created_at": "2026-01-01T00:00:00Z", "downloadable": False,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _namespace(monkeypatch: pytest.MonkeyPatch) -> None:
    invent(monkeypatch)


@CLIENTS
def test_a_namespace_is_made_once_and_says_what_it_has(kind: Any) -> None:
    """By name, with its methods and what is below it, each made when it is first used."""
    claude = kind("k")
    assert "inventions" in dir(claude)
    assert "inventions" not in vars(claude)

    area = claude.inventions

    assert area is claude.inventions
    assert repr(area) == "<area inventions>"
    assert area.__doc__ == "`claude.inventions`: what nobody has."
    assert {"list", "download_to", "parts"} <= set(dir(area))
    assert "list" not in vars(area)
    assert area.list is area.list
    assert repr(area.list) == "<operation list_things>"
    assert area.list.__doc__ == "List the things."
    assert repr(area.parts) == "<area inventions.parts>"
    assert type(area.parts.retrieve) is type(area.retrieve)


def test_a_copy_has_namespaces_of_its_own() -> None:
    """`with_options` is heeded by them."""
    claude: Any = Claude("k", betas="one")
    first = claude.inventions

    copy: Any = claude.with_options(betas="two")

    assert copy.inventions is not first
    assert copy.inventions.retrieve.dry_run("x").headers["anthropic-beta"] == "one,two"
    assert first.retrieve.dry_run("x").headers["anthropic-beta"] == "one"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda area: area.list(limti=3), r"list_files has no argument 'limti'; did you mean 'limit'\?$"),
        (lambda area: area.list(extra_body={}), "no argument 'extra_body'"),
        (lambda area: area.list(workspace=3), r"did you mean 'workspace_id'"),
        (lambda area: area.list(workspace_id=3), "workspace_id"),
        (lambda area: area.list(workspace_id="a\nb"), "workspace_id"),
        (lambda area: area.count(model="m", messages=[], betsa="x"), "did you mean 'betas'.*extra_body={...}"),
        (lambda area: area.count(model="m", messages=[], extra_body=3), "extra_body must be a mapping, not int"),
        (lambda area: area.retrieve("x", timeout=-1), "timeout"),
        (lambda area: area.retrieve("x", extra_headers=3), "extra_headers must be a mapping"),
        (lambda area: area.retrieve("x", betas=3), "betas must be"),
        (lambda area: area.retrieve(""), "is empty"),
        (lambda area: area.download("x", size_bytes=-1), "size_bytes must be a number of bytes, not -1"),
        (lambda area: area.download("x", size_bytes=True), "size_bytes"),
        (lambda area: area.download("x", size_bytes="1"), "size_bytes"),
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_sent(wrong: Any, message: str) -> None:
    """With the name, the nearest right one, and the way out."""
    claude: Any = Claude("k")
    with pytest.raises(InvalidArgumentError, match=message):
        wrong(claude.inventions)


def test_options_reach_the_request() -> None:
    """Betas, timeout, workspace, headers and further members of the body go out; what the client has, always."""
    area: Any = Claude("k", betas="own").inventions

    listed = area.list.dry_run(limit=3, workspace_id="wrkspc_1", betas=["b"], extra_headers={"x-a": "1"})
    counted = area.count.plan(model="m", messages=[], extra_body={"new": 1, "model": "n"}, timeout=3)
    over = area.list.dry_run(betas="b", extra_headers={"Anthropic-Beta": "only"})
    unset = area.list.dry_run(limit=None, workspace_id=None)

    assert listed.url.endswith("/v1/files?limit=3")
    assert listed.headers["anthropic-beta"] == "own,b"
    assert listed.headers["anthropic-workspace-id"] == "wrkspc_1"
    assert "x-a" in listed.headers
    assert counted.fields == {"model": "n", "messages": [], "new": 1}
    assert counted.request["timeout"].read == 3
    assert over.headers["anthropic-beta"] == "own,only"
    assert unset.url.endswith("/v1/files")


def test_a_style_said_by_the_description_is_taken() -> None:
    """Each name the generator writes has its style; none leaves it to the pages."""
    for name, style in STYLES.items():
        planned = PlannedPages[Any, Any]("files.list_files", {}, style=name)
        assert as_pages(lambda planned=planned: planned)().style is style
    assert as_pages(lambda: PlannedPages[Any, Any]("files.list_files", {}))().style is None


def test_none_in_a_body_is_null() -> None:
    """In a query and a header None is nothing; in a body it says that there is to be nothing."""
    area: Any = Claude("k").inventions

    assert area.count.plan(model=None, messages=[]).fields == {"model": None, "messages": []}


def test_a_body_that_is_no_mapping_of_members_goes_out_as_it_is() -> None:
    """Some operations take one value; it has no members to be added to."""
    from claude_api._plan import PlannedCall  # noqa: PLC0415 - of this test only
    from claude_api.models import CountMessageTokensRequest  # noqa: PLC0415 - as above

    body = CountMessageTokensRequest(model="m", messages=[])
    planned = PlannedCall[Any]("messages.count_message_tokens", {}, body=body)

    assert call_of(planned).request["content"] == b'{"messages":[],"model":"m"}'
    planned = PlannedCall[Any]("messages.count_message_tokens", {"extra_body": {}}, body=body)
    with pytest.raises(InvalidArgumentError, match="no argument 'extra_body'"):
        call_of(planned)
    assert repr(planned) == "<planned messages.count_message_tokens>"


def test_a_list_goes_on_from_page_to_page() -> None:
    """With the arguments it was asked with, forward and backward."""
    area: Any = Claude("k").inventions
    plan = area.list.plan(limit=1, workspace_id="w")
    page = plan.first.parse(_answer({"data": [FILE], "first_id": "f", "last_id": "f", "has_more": True}))

    following = plan.turner().after(page)
    before = plan.beyond(page, backwards=True)

    assert following.request["params"] == [("limit", "1"), ("after_id", "f")]
    assert following.request["headers"]["anthropic-workspace-id"] == "w"
    assert before.first.request["params"] == [("limit", "1"), ("before_id", "f")]


def _answer(body: Any) -> Any:
    import json  # noqa: PLC0415 - of this function only

    from claude_overlay.client.answer import Answer  # noqa: PLC0415 - as above

    return Answer(status_code=200, headers={}, content=json.dumps(body).encode())
