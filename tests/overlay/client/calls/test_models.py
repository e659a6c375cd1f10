"""Calls of the models area."""

from __future__ import annotations

import pytest

from claude_overlay.client.calls.models import list_models, retrieve_model
from claude_overlay.errors import InvalidArgumentError


def test_list() -> None:
    """A list is planned with its first call built, so that mistakes show at once."""
    plan = list_models(limit=2, after_id="a")

    assert plan.first.request["url"] == "/v1/models"
    assert {tuple(pair) for pair in plan.first.request["params"]} == {("limit", "2"), ("after_id", "a")}
    with pytest.raises(InvalidArgumentError, match="limit"):
        list_models(limits=2)  # type: ignore[call-arg]


def test_retrieve() -> None:
    """The id goes into the path."""
    assert retrieve_model("claude-x", betas="b").request["url"] == "/v1/models/claude-x"
