"""Methods that are made when they are first used."""

from __future__ import annotations

import subprocess
import sys
from typing import ClassVar

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.client.later import LaterMethods


class Area(LaterMethods):
    """An area with one such method."""

    LATER: ClassVar = {"count": ("calls.messages.count_tokens", "sync.operations.CallMethod")}

    def __init__(self) -> None:
        self._connection = None


def test_a_method_is_made_once() -> None:
    """The first use makes it, the second gives the same; it has the name and the docstring of its plan."""
    area = Area()
    assert "count" in dir(area)
    assert "count" not in vars(area)

    method = area.count  # type: ignore[attr-defined]

    assert method is area.count  # type: ignore[attr-defined]
    assert repr(method) == "<operation count_tokens>"
    assert method.__doc__.startswith("Count the tokens")


def test_no_other_name_is_one() -> None:
    """A misspelt name is an AttributeError that names the area."""
    with pytest.raises(AttributeError, match="'Area' object has no attribute 'cuont'"):
        _ = Area().cuont  # type: ignore[attr-defined]


@pytest.mark.parametrize("claude", [Claude("k"), AsyncClaude("k")], ids=["sync", "aio"])
def test_every_name_of_the_messages_area_leads_somewhere(claude: Claude | AsyncClaude) -> None:
    """The table names modules and classes that there are, the same names for both clients."""
    messages = claude.messages

    assert {getattr(messages, name).__class__.__name__ for name in messages.LATER}
    assert set(Claude("k").messages.LATER) == set(AsyncClaude("k").messages.LATER)


def test_making_a_client_loads_none_of_it() -> None:
    """`claude.messages` pays neither for tools nor for prices."""
    code = (
        "import sys; from claude_overlay import Claude; Claude('k').messages; "
        "print([name for name in sys.modules if name.startswith('claude_overlay.') "
        "and name.split('.')[1] in {'tools', 'costs', 'schema', 'structured', 'requests', 'conversations'}])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300)  # noqa: S603 - our own code

    assert found.stdout.strip() == "[]"
