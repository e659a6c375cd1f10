"""The version is said in several places and is one; the wheel check tells a good wheel from a bad one."""

from __future__ import annotations

import tomllib
from importlib.metadata import version
from pathlib import Path

from tests.wheel_contents import WANTED, faults

from claude_overlay.client.connection import VERSION

ROOT = Path(__file__).resolve().parents[1]


def test_the_version_is_one():
    """pyproject.toml, the installed distribution and the user agent agree."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        declared = tomllib.load(file)["project"]["version"]

    assert declared == VERSION
    assert declared == version("claude-openapi")


def test_the_wheel_check_finds_what_is_missing_and_what_is_strange():
    """Both packages with their markers and the description; no tests, no spec, no driver."""
    good = WANTED | {"claude_openapi-0.1.0.dist-info/METADATA"}

    assert faults(good) == []
    assert faults(good - {"claude_api/openapi.json"}) == ["missing: claude_api/openapi.json"]
    assert faults(good | {"tests/test_x.py"}) == ["not ours to install: tests"]
