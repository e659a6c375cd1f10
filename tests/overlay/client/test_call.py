"""Keyword arguments to requests: fields, options, and what is refused before anything is sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_api import UNSET, models
from claude_api.api.batches import list_message_batches
from claude_api.api.messages import create_message
from claude_api.api.models import retrieve_model
from claude_overlay.client.call import build_call
from claude_overlay.client.config import Timeouts
from claude_overlay.errors import InvalidArgumentError

FIELDS: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": []}


def body_of(**arguments: Any) -> Any:
    """Build a create call and give its body."""
    return json.loads(build_call(create_message, {**FIELDS, **arguments}).request["content"])


def test_fields_become_the_body() -> None:
    """Fields go out under their wire names, models and mappings alike; UNSET ones do not, None ones do."""
    body = body_of(system=UNSET, metadata=models.MetadataParam(user_id="u"), thinking={"type": "x"}, container=None)

    assert body == {**FIELDS, "metadata": {"user_id": "u"}, "thinking": {"type": "x"}, "container": None}


def test_extra_body_wins() -> None:
    """extra_body adds members and replaces fields."""
    assert body_of(extra_body={"new": [1], "model": "other"}) == {**FIELDS, "model": "other", "new": [1]}


def test_options_do_not_reach_the_body() -> None:
    """Options become headers and the timeout."""
    call = build_call(
        create_message,
        {
            **FIELDS,
            "betas": ["a", "b"],
            "workspace_id": "w",
            "user_profile_id": "u",
            "timeout": 3,
            "extra_headers": {"X-More": "1", "Anthropic-Workspace-Id": "won"},
        },
        headers={"accept": "text/event-stream"},
    )

    headers = {name.lower(): value for name, value in call.request["headers"].items()}
    assert headers["anthropic-beta"] == "a,b"
    assert headers["anthropic-workspace-id"] == "won"
    assert headers["anthropic-user-profile-id"] == "u"
    assert headers["accept"] == "text/event-stream"
    assert headers["x-more"] == "1"
    assert call.request["timeout"] == Timeouts(3, 3, 3, 3)
    assert json.loads(call.request["content"]) == FIELDS
    assert call.operation == "create_message"


def test_path_and_query() -> None:
    """Path parameters are quoted; query arguments go out when given."""
    assert build_call(retrieve_model, {}, "a/b").request["url"] == "/v1/models/a%2Fb"
    request = build_call(list_message_batches, {"limit": 3, "after_id": UNSET}).request
    assert [tuple(pair) for pair in request["params"]] == [("limit", "3")]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"max_token": 1}, "did you mean 'max_tokens'.*extra_body"),
        ({"zzzz": 1}, "no argument 'zzzz'[^;]*extra_body"),
        ({"beta": "x"}, "did you mean 'betas'"),
        ({"extra_body": [1]}, "extra_body must be a mapping, not list"),
        ({"extra_headers": {"a": "b\n"}}, "extra_headers"),
        ({"workspace_id": "w\n"}, "workspace_id"),
        ({"timeout": -1}, "timeout"),
        ({"model": UNSET}, "model"),
        ({"temperature": float("nan")}, "(?i)nan"),
    ],
)
def test_wrong_arguments_are_refused(arguments: dict[str, Any], words: str) -> None:
    """Each names what is wrong, and what was perhaps meant."""
    with pytest.raises(InvalidArgumentError, match=words):
        build_call(create_message, {**FIELDS, **arguments})


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"limits": 1}, "did you mean 'limit'"),
        ({"extra_body": {}}, "no argument 'extra_body'"),
        ({"user_profile_id": "u"}, "no argument 'user_profile_id'"),
        ({"anthropic_beta": "x"}, "no argument 'anthropic_beta'"),
    ],
)
def test_options_the_operation_does_not_have(arguments: dict[str, Any], words: str) -> None:
    """A list has no body and no user profile, so it has no such arguments; no way out by extra_body is offered."""
    with pytest.raises(InvalidArgumentError, match=words) as caught:
        build_call(list_message_batches, arguments)

    assert "{...}" not in str(caught.value)


def test_an_empty_path_parameter_is_refused() -> None:
    """An empty id would ask for something else."""
    with pytest.raises(InvalidArgumentError, match="model_id"):
        build_call(retrieve_model, {}, "")
