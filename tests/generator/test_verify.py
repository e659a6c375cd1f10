"""A generated tree is compared both ways, byte for byte, and imported to the last module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from driver.verify import compare_trees, import_all

if TYPE_CHECKING:
    from pathlib import Path


def tree(top: Path, files: dict[str, str]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return top


def test_equal_trees_have_no_difference(tmp_path: Path) -> None:
    """Caches of Python are no part of a tree."""
    fresh = tree(tmp_path / "a", {"x.py": "1", "sub/y.py": "2", "sub/__pycache__/y.cpython-311.pyc": "3"})
    committed = tree(tmp_path / "b", {"x.py": "1", "sub/y.py": "2", "__pycache__/x.cpython-311.pyc": "4"})

    assert compare_trees(fresh, committed) == []


def test_a_difference_is_seen_from_either_side(tmp_path: Path) -> None:
    """A file too many, a file too few and a changed one each give a line."""
    fresh = tree(tmp_path / "a", {"same.py": "1", "new.py": "1", "changed.py": "1"})
    committed = tree(tmp_path / "b", {"same.py": "1", "sub/old.py": "1", "changed.py": "2"})

    assert compare_trees(fresh, committed) == ["changed: changed.py", "added: new.py", "removed: sub/old.py"]
    assert compare_trees(committed, fresh) == ["changed: changed.py", "removed: new.py", "added: sub/old.py"]


@pytest.mark.parametrize(
    ("one", "other"), [("a\n", "a\r\n"), ("a\n", "a"), ("é", "e\u0301")], ids=["line ends", "last line", "accents"]
)
def test_contents_are_compared_as_bytes(tmp_path: Path, one: str, other: str) -> None:
    """Texts that look alike are a difference."""
    assert compare_trees(tree(tmp_path / "a", {"x": one}), tree(tmp_path / "b", {"x": other})) == ["changed: x"]


def test_a_missing_folder_is_an_empty_one(tmp_path: Path) -> None:
    """Before the first run there is nothing to compare with."""
    assert compare_trees(tree(tmp_path / "a", {"x": "1"}), tmp_path / "b") == ["added: x"]


def test_a_sound_package_imports(tmp_path: Path) -> None:
    """Modules at any depth, relative imports and lazy names are no problem."""
    lazy = "__all__ = ['later']\ndef __getattr__(name):\n    from .sub import x\n    return x.later\n"
    files = {"claude_api/__init__.py": lazy, "claude_api/sub/__init__.py": "", "claude_api/sub/x.py": "later = 1\n"}

    assert import_all(tree(tmp_path, files)) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("from .gone import X\n", "claude_api.bad: ModuleNotFoundError"),
        ("def f(:\n", "claude_api.bad: SyntaxError"),
        ("__all__ = ['gone']\n", "claude_api.bad: AttributeError"),
        ("x = '\\d'\n", "claude_api.bad: SyntaxError: invalid escape"),
        ("raise SystemExit(3)\n", "claude_api.bad: SystemExit"),
        ("print('hello')\n", "claude_api: printed while importing: hello"),
        ("import os\nos._exit(3)\n", "claude_api: the interpreter ended with 3"),
    ],
    ids=["import", "syntax", "lazy name", "escape", "exit", "print", "crash"],
)
def test_a_broken_module_is_named(tmp_path: Path, text: str, says: str) -> None:
    """Whatever a module does while it is imported, the line names it and the others are still tried."""
    files = {"claude_api/__init__.py": "", "claude_api/bad.py": text, "claude_api/good.py": ""}

    (problem,) = import_all(tree(tmp_path, files))

    assert problem.startswith(says)


def test_importing_leaves_no_cache_behind(tmp_path: Path) -> None:
    """The tree that is written out holds what was rendered and nothing else."""
    import_all(tree(tmp_path, {"claude_api/__init__.py": ""}))

    assert [path.name for path in tmp_path.rglob("*")] == ["claude_api", "__init__.py"]
