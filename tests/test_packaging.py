"""The version is said in several places and is one; the wheel check tells a good wheel from a bad one."""

from __future__ import annotations

import tomllib
from importlib.metadata import version
from pathlib import Path

from tests.wheel_contents import due, faults

from claude_overlay.client.connection import VERSION

ROOT = Path(__file__).resolve().parents[1]


def test_the_version_is_one():
    """pyproject.toml, the installed distribution and the user agent agree."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        declared = tomllib.load(file)["project"]["version"]

    assert declared == VERSION
    assert declared == version("claude-openapi")


def test_the_wheel_check_finds_what_is_missing_strange_or_changed():
    """Both packages with their markers and the description, as they are in the tree; no tests, no spec, no driver."""
    wanted = due()
    good = wanted | {"claude_openapi-0.1.0.dist-info/METADATA": b"Name: claude-openapi"}

    assert {
        "claude_api/py.typed", "claude_api/openapi.json", "claude_api/models/message.py", "claude_overlay/py.typed",
        "claude_overlay/local/__main__.py",
    } <= wanted.keys()  # fmt: skip
    assert faults(good, wanted) == []
    without = {name: content for name, content in good.items() if name != "claude_api/openapi.json"}
    assert faults(without, wanted) == ["missing: claude_api/openapi.json"]
    assert faults(good | {"tests/test_x.py": b""}, wanted) == ["not ours to install: tests/test_x.py"]
    assert faults(good | {"claude_api/x.pyc": b""}, wanted) == ["not ours to install: claude_api/x.pyc"]
    assert faults(good | {"claude_api/py.typed": b"x"}, wanted) == ["not as in the tree: claude_api/py.typed"]
