"""The public surface: names, their homes, and what importing them costs."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import claude_overlay
from claude_overlay import errors

SOURCE = Path(claude_overlay.__file__)


def run(code: str, *flags: str) -> str:
    """Run code in a fresh interpreter and give what it prints."""
    return subprocess.run(  # noqa: S603 - our own code
        [sys.executable, *flags, "-c", code], capture_output=True, text=True, check=True, timeout=300
    ).stdout


def names_for_type_checkers() -> set[str]:
    """Give the names that `__init__` imports for type checkers."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_all_is_exact() -> None:
    """`__all__` is sorted, without doubles, and is what type checkers see and what can be imported."""
    names = claude_overlay.__all__

    assert names == sorted(set(names))
    assert set(names) == names_for_type_checkers()
    assert all(getattr(claude_overlay, name) is not None for name in names)
    assert set(names) <= set(dir(claude_overlay))


def test_every_error_is_public() -> None:
    """Every error class of `errors` can be imported from the top, and is the same class."""
    classes = {
        name
        for name in errors.__all__
        if isinstance(getattr(errors, name), type) and issubclass(getattr(errors, name), errors.ClaudeError)
    }

    assert classes <= set(claude_overlay.__all__)
    assert all(getattr(claude_overlay, name) is getattr(errors, name) for name in classes)


def test_no_other_name_exists() -> None:
    """A name that is not public is an AttributeError, also when it is a module's."""
    with pytest.raises(AttributeError, match="Claudia"):
        _ = claude_overlay.Claudia
    assert run("import claude_overlay; print(hasattr(claude_overlay, 'import_it'))").strip() == "False"


@pytest.mark.parametrize("module", ["errors", "testing", "batches", "streaming", "wire"])
def test_packages_list_what_they_offer(module: str) -> None:
    """Every public package has an `__all__` that is exact."""
    offered: Any = importlib.import_module(f"claude_overlay.{module}")

    assert len(offered.__all__) == len(set(offered.__all__))
    assert all(hasattr(offered, name) for name in offered.__all__)


HEAVY = ("httpx", "httpx2", "httpcore2", "anyio", "asyncio", "attr", "attrs", "ssl", "starlette", "dateutil")


@pytest.mark.parametrize(
    "code",
    [
        "import claude_overlay",
        "from claude_overlay import Claude, AsyncClaude, Secret, user, ClaudeError",
        "from claude_overlay import Claude; Claude('k').messages",
    ],
)
def test_importing_loads_nothing_heavy(code: str) -> None:
    """Neither an HTTP library, nor models, nor the stand-in server, nor attrs, nor asyncio is loaded before a call."""
    loaded = run(f"import sys; {code}; print(*sys.modules)").split()

    heavy = [name for name in loaded if name.split(".")[0] in HEAVY]
    ours = [name for name in loaded if name.startswith(("claude_api.models", "claude_overlay.local"))]
    assert heavy == []
    assert ours == []


def test_importing_costs_less_than_the_http_library() -> None:
    """Importing the package takes at most 1.5 times as long as importing httpx2 (the issue's bound)."""
    timed = "import time; t = time.process_time(); import {}; print(time.process_time() - t)"

    def cost(package: str) -> float:
        return float(run(timed.format(package)))

    # Processor time of two neighbours in time. If it is dearer, it is so in each of the pairs.
    assert any(cost("claude_overlay") <= 1.5 * cost("httpx2") for _ in range(10))
