"""Requests as plain JSON."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from claude_api import UNSET, models
from claude_overlay.content.plain import plain


class Tool:
    """What has a definition, as tools do."""

    definition = MappingProxyType({"name": "n", "input_schema": MappingProxyType({"type": "object"})})


def test_models_tools_and_tuples_become_json() -> None:
    """At any depth; what is not set is not there."""
    request: Any = {
        "messages": ({"role": "user", "content": [models.TextBlockParam(text="a")]},),
        "tools": [Tool()],
        "system": UNSET,
        "stop": None,
    }

    assert plain(request) == {
        "messages": [{"role": "user", "content": [{"type": "text", "text": "a"}]}],
        "tools": [{"name": "n", "input_schema": {"type": "object"}}],
        "stop": None,
    }


def test_nothing_is_shared() -> None:
    """A change of what comes out leaves what went in alone."""
    request: Any = {"a": [{"b": []}]}

    plain(request)["a"][0]["b"].append(1)

    assert request == {"a": [{"b": []}]}
    assert plain(b"x") == b"x"
