"""How a client gives its generated namespaces."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from tests.overlay.client.invented import invent

import claude_api.areas
from claude_overlay import AsyncClaude, Claude

CLIENTS = pytest.mark.parametrize("kind", [Claude, AsyncClaude])


@pytest.fixture(autouse=True)
def _namespace(monkeypatch: pytest.MonkeyPatch) -> None:
    invent(monkeypatch)


@CLIENTS
@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda claude: claude.invention, "object has no attribute 'invention'; did you mean 'inventions'"),
        (lambda claude: claude.mesages, "object has no attribute 'mesages'; did you mean 'messages'"),
        (lambda claude: claude.zzz, "object has no attribute 'zzz'$"),
        (lambda claude: claude.inventions.lst, "claude.inventions has no 'lst'; did you mean 'list'"),
        (lambda claude: claude.inventions.part, "did you mean 'parts'"),
        (lambda claude: claude.inventions.parts.list, r"claude.inventions.parts has no 'list'$"),
    ],
)
def test_a_misspelt_name_is_told_the_nearest(kind: Any, wrong: Any, message: str) -> None:
    """An AttributeError with the way out."""
    with pytest.raises(AttributeError, match=message):
        wrong(kind("k"))


def test_a_private_name_asks_nothing() -> None:
    """`copy`, `pickle` and debuggers ask for many; an object that was not made whole has an answer, too."""
    bare: Any = Claude.__new__(Claude)
    assert not hasattr(bare, "_anything")
    assert not hasattr(bare, "client")
    with pytest.raises(AttributeError, match="an area has no '_facts'"):
        _ = type(Claude("k").inventions).__new__(type(Claude("k").inventions))._facts  # type: ignore[attr-defined]


def test_only_what_is_used_is_loaded() -> None:
    """A client loads no namespace; a namespace loads no other, and no operation before it is called."""
    areas = sorted(claude_api.areas.AREAS)
    code = (
        "import sys; from claude_overlay import Claude; claude = Claude('k');"
        "loaded = lambda: {n.split('.')[2] for n in sys.modules if n.startswith('claude_api.areas.')};"
        "assert not any(n in sys.modules for n in ('claude_api.areas', 'claude_overlay.client.areas'));"
        "dir(claude); assert loaded() == set(), loaded();"
        "from claude_api.areas import AREAS;"
        "first = next(iter(AREAS), None);"
        "first and dir(getattr(claude, first));"
        "assert loaded() == ({first} if first else set()), loaded();"
        "assert not any(n.startswith(('claude_api.api.', 'claude_api.models.')) for n in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300)  # noqa: S603 - our own code

    assert done.returncode == 0, done.stderr
    assert "inventions" in areas
