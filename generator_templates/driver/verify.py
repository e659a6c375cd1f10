"""Proves a generated tree: equal to another byte for byte, both ways, and importable to the last module.

Decides nothing about how the tree is made. `pipeline` imports every module after rendering; `make check-generated`
compares a fresh tree with the committed one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TIMEOUT = 300
"""Seconds. Importing 2,500 modules takes about one."""

# Runs in a fresh interpreter. Imports with what the compiler warns of as errors (an invalid escape is a template's
# fault), and asks each module for every name of its `__all__`, so that a lazy name that leads nowhere is found too.
_IMPORT_ALL = """
import importlib, json, pathlib, sys, warnings
top = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(top))
warnings.filterwarnings("error", module=r".*\\bclaude_api\\b")
problems = []
for path in sorted(top.joinpath("claude_api").rglob("*.py")):
    parts = path.relative_to(top).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    try:
        module = importlib.import_module(name)
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
    except BaseException as error:
        problems.append(f"{name}: {type(error).__name__}: {error}")
print(json.dumps(problems))
"""


def compare_trees(fresh: Path, committed: Path) -> list[str]:
    """Every difference between two folders: "added: x" (only in `fresh`), "removed: x" or "changed: x".

    Paths are relative with "/" and sorted; contents are compared byte for byte. Python's caches are ignored. A folder
    that does not exist is an empty one.
    """
    new, old = dict(_contents(fresh)), dict(_contents(committed))
    words = {
        **dict.fromkeys(new.keys() - old.keys(), "added"),
        **dict.fromkeys(old.keys() - new.keys(), "removed"),
        **{name: "changed" for name in new.keys() & old.keys() if new[name] != old[name]},
    }
    return [f"{words[name]}: {name}" for name in sorted(words)]


def _contents(tree: Path) -> Iterator[tuple[str, bytes]]:
    for path in tree.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc":
            yield path.relative_to(tree).as_posix(), path.read_bytes()


def import_all(tree: Path) -> list[str]:
    """Import every module of `tree`/claude_api in a fresh interpreter; one line "module: Error: text" for each failure.

    The interpreter is isolated (`-I`), so neither the environment nor the current folder helps an import along.
    """
    command = [sys.executable, "-I", "-B", "-c", _IMPORT_ALL, str(tree.resolve())]
    run = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT, check=False)  # noqa: S603 our own code
    if run.returncode != 0:
        return [f"claude_api: the interpreter ended with {run.returncode}: {run.stderr.strip()[-2000:]}"]
    # A module that prints while it is imported is caught here as well: only the last line is ours.
    *printed, last = run.stdout.splitlines()
    problems: list[str] = json.loads(last)
    return problems + [f"claude_api: printed while importing: {line}" for line in printed]
