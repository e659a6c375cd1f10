"""Claude and AsyncClaude: life and death, copies, and twins that do not differ."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.testing import reply

ARGUMENTS = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
AREAS = ("messages", "batches", "models", "files")


def test_a_closed_client_refuses(shell: Any, message: Any) -> None:
    """After close() a call is refused with a typed error, by the client and its copies; closing twice is fine."""
    claude, transport = shell.claude(reply(json=message()))
    copy = claude.with_options(timeout=3)
    claude.messages.create(**ARGUMENTS)

    claude.close()
    claude.close()

    for one in (claude, copy):
        with pytest.raises(errors.ClientClosedError, match="closed"):
            one.messages.create(**ARGUMENTS)
    assert len(transport.requests) == 1


def test_a_block_closes(shell: Any) -> None:
    """Leaving the block closes the client, and what it made."""
    claude = shell.over(None, base_url="http://127.0.0.1:1")
    with claude as same:
        made = http_client_of(shell, same)
        assert made.is_closed is False

    assert made.is_closed is True


def http_client_of(shell: Any, claude: Any) -> Any:
    """Give the HTTP client in use; the asynchronous one is asked for in its event loop."""
    if shell.loop is None:
        return claude.client.source.get()

    async def ask() -> Any:
        return claude.client.source.get()

    return shell.loop.run_until_complete(ask())


def test_closing_a_copy_leaves_the_origin_open(shell: Any, message: Any) -> None:
    """A copy is used plain or in a block; its end is not the origin's."""
    claude, transport = shell.claude(*[reply(json=message())] * 3)

    with claude.with_options(timeout=3, betas="b") as copy:
        copy.messages.create(**ARGUMENTS)
    claude.with_options(headers={"x": "1"}).messages.create(**ARGUMENTS)
    claude.messages.create(**ARGUMENTS)

    first, second, third = transport.requests
    assert (first.timeout["read"], first.headers["anthropic-beta"]) == (3, "b")
    assert second.headers["x"] == "1"
    assert "x" not in third.headers
    assert "anthropic-beta" not in third.headers
    assert third.timeout["read"] == 600.0


def test_a_client_of_the_other_kind_is_refused(shell: Any) -> None:
    """The constructor refuses an HTTP client it cannot use."""
    script = shell.script()
    wrong = script.async_client() if shell.kind == "sync" else script.sync_client()

    with pytest.raises(errors.ConfigurationError, match="http_client"):
        shell.over(wrong)


@pytest.mark.parametrize("area", AREAS)
def test_the_twins_have_the_same_methods(area: str) -> None:
    """Each area has the same methods in both clients, planned by the same functions."""
    one, other = getattr(Claude("k"), area), getattr(AsyncClaude("k"), area)

    assert list(vars(one)) == list(vars(other))
    for name, operation in vars(one).items():
        if name.startswith("_"):
            continue
        twin = vars(other)[name]
        assert operation._plan is twin._plan
        assert type(twin).__name__ == f"Async{type(operation).__name__}"
        assert inspect.getdoc(operation._plan)


def test_the_clients_have_the_same_surface() -> None:
    """Public names agree, but for aclose beside close."""
    names = {name for name in dir(Claude) if not name.startswith("_")}
    twin_names = {name for name in dir(AsyncClaude) if not name.startswith("_")}

    assert twin_names - names == {"aclose"}
    assert names <= twin_names
    assert inspect.signature(Claude) == inspect.signature(AsyncClaude)
