"""What both connections with policies share: copies have the same policies; errors name the server that is meant."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Bulkhead, Claude, Endpoint, Resilience
from claude_overlay.client.policed import PolicedConnection

BOTH = pytest.mark.parametrize("cls", [Claude, AsyncClaude])


def connection(cls: Any, **policies: Any) -> Any:
    """Make a client with policies and give its connection."""
    return cls("k", base_url="https://home.example", resilience=Resilience(bulkhead=Bulkhead(), **policies)).client


@BOTH
def test_a_copy_has_the_same_policies(cls: Any) -> None:
    """Other settings change nothing of what was seen."""
    made = connection(cls)
    assert isinstance(made, PolicedConnection)

    assert made.with_timeout(5).runtime is made.runtime
    assert made.with_headers({"x-a": "b"}).runtime is made.runtime


@BOTH
@pytest.mark.parametrize(("deadline", "given", "expected"), [(None, 3.0, 3.0), (2.0, 3.0, 2.0), (9.0, 3.0, 3.0)])
def test_within_never_moves_a_deadline_back(cls: Any, deadline: Any, given: float, expected: float) -> None:
    """The earlier one holds; states are shared."""
    made = connection(cls, deadline=deadline)
    hurried = made.within(given)

    assert hurried.runtime.resilience.deadline == expected
    assert hurried.runtime.bulkhead is made.runtime.bulkhead
    assert made.runtime.resilience.deadline == deadline


@BOTH
def test_an_attempt_that_takes_too_long_names_its_server(cls: Any) -> None:
    """That of the endpoint, or the client's own."""
    made = connection(cls)
    there = SimpleNamespace(endpoint=Endpoint(base_url="https://there.example", api_key="k"), timeout=2.0)
    here = SimpleNamespace(endpoint=None, timeout=2.0)

    assert "https://there.example did not end in 2.000 s" in str(made._expired(there))
    assert "https://home.example did not end" in str(made._expired(here))
    assert made._expired(here, "req_1").request_id == "req_1"
