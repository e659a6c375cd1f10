"""`validate`: the description and all rules together, on made-up and on recorded requests."""

from __future__ import annotations

import gzip
import json
import os
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_api import models
from claude_overlay.content import document, text, user
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.requests import validate
from claude_overlay.requests.validation import RULES

GOOD: dict[str, Any] = {"model": "claude-opus-5-5", "max_tokens": 100, "messages": [user("Hello")]}
CORPUS = Path(os.environ.get("CLAUDE_CORPUS") or Path(__file__).resolve().parents[4] / "shared" / "corpus")

# Recorded requests that a server took all the same, each looked into: cassettes whose ids were changed by hand after
# they were recorded, and a picture of another type than it says, which a model of 2024 forgave.
FORGIVEN = {
    "47eacc02ee36c972db42": {"tool-use-answered", "tool-result-asked"},
    "2707e821358d94f9f550": {"tool-use-answered", "tool-result-asked"},
    "77639f38c2e5cfe87e9a": {"image-data"},
}


def test_a_good_request_has_no_problem() -> None:
    """As arguments with options, and as a model."""
    assert validate({**GOOD, "timeout": 5, "extra_headers": {"a": "b"}, "betas": "x,y"}) == []
    assert validate(models.CreateMessageRequest(model="claude-opus-5-5", max_tokens=1, messages=[user("a")])) == []


def test_all_problems_are_told_at_once() -> None:
    """Of the schema, of later versions, and of rules; each with place, value, constraint, explanation, source."""
    request = {
        **GOOD,
        "temperature": 0.5,
        "max_tokens": 10**9,
        "tool_choice": {"type": "any"},
        "messages": [user("q"), {"role": "assistant", "content": [document(text="d"), {"type": "text"}]}],
    }

    problems = validate(request)

    assert [(problem.path, problem.rule) for problem in problems] == [
        ("messages[1].content[0]", "description"),
        ("messages[1].content[1].text", "description"),
        ("temperature", "description"),
        ("tool_choice.type", "tool-choice"),
        ("max_tokens", "max-tokens"),
    ]
    assert all(problem.explanation and problem.source for problem in problems)
    assert (problems[-1].value, problems[-1].constraint) == (10**9, 128_000)


def test_an_older_version_takes_more() -> None:
    """What 2026-10-21 refuses is no problem for 2023-06-01."""
    assert validate({**GOOD, "temperature": 0.5}, api_version="2023-06-01") == []
    assert [problem.path for problem in validate({**GOOD, "temperature": 0.5})] == ["temperature"]


def test_counting_needs_no_max_tokens() -> None:
    """The method decides what is required."""
    counted = {name: value for name, value in GOOD.items() if name != "max_tokens"}

    assert validate(counted, method="count_tokens") == []
    assert [problem.path for problem in validate(counted)] == ["max_tokens"]


def test_options_count_where_they_matter() -> None:
    """extra_body is a part of the body; betas of the request and of the client raise limits."""
    much = {**GOOD, "max_tokens": 200_000}

    assert [problem.path for problem in validate({**GOOD, "extra_body": {"max_tokens": -1}})] == ["max_tokens"]
    assert [problem.rule for problem in validate(much)] == ["max-tokens"]
    assert validate(much, betas="output-300k-2026-03-24") == []
    assert validate({**much, "betas": ["output-300k-2026-03-24"]}) == []


def test_unknown_models_blocks_and_fields_pass() -> None:
    """Whatever is newer than this library is not its business."""
    request = {
        "model": "claude-next-9",
        "max_tokens": 10**7,
        "messages": [user({"type": "block_of_tomorrow", "x": 1}), {"role": "assistant", "content": "begun"}],
        "tools": [{"type": "tool_of_tomorrow"}],
        "field_of_tomorrow": {"a": 1},
    }

    assert validate(request) == []


def test_nothing_is_changed() -> None:
    """The request given is as it was."""
    request = {**GOOD, "messages": [user(text("a", cache="5m"))], "system": "s"}
    before = deepcopy(request)

    validate(request)

    assert request == before


@pytest.mark.parametrize("request_", [None, "text", [1], 3])
def test_what_is_no_request_is_refused(request_: Any) -> None:
    """The one thing that is raised."""
    with pytest.raises(InvalidArgumentError, match="arguments of a request"):
        validate(request_)


def test_every_rule_has_a_name_of_its_own_and_a_source() -> None:
    """A problem can be looked up."""
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.source for rule in RULES)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["", " ", "user", "assistant", "system", "1h"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["type", "role", "content", "text", "id", "tool_use_id", "source", "cache_control", "name"]
            ),
            inner
            | st.sampled_from(["text", "tool_use", "tool_result", "document", "image", "compaction", "base64", "any"]),
            max_size=5,
        )
    ),
    max_leaves=20,
)
FIELDS = st.sampled_from([
    "model", "max_tokens", "messages", "system", "tools", "tool_choice", "thinking", "cache_control", "betas",
    "stop_sequences", "mcp_servers", "output_config", "compaction", "context_management", "extra_body", "thread",
])  # fmt: skip


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(FIELDS, JSON | st.lists(JSON, max_size=4), max_size=8))
def test_any_nonsense_gets_problems_and_no_exception(request_: dict[str, Any]) -> None:
    """Rules keep calm about shapes that only the schema knows to be wrong."""
    problems = validate(request_)

    assert all(str(problem) for problem in problems)
    assert "model" in request_ or any(problem.path == "model" for problem in problems) or "extra_body" in request_


def accepted(record: dict[str, Any]) -> tuple[str, Any] | None:
    """Give method and body of a recorded message request that a server took; None for anything else."""
    path = (record["path"] or "").split("?")[0]
    methods = {"/v1/messages": "create", "/v1/messages/count_tokens": "count_tokens"}
    body = record["request_body"]
    if record["method"] != "POST" or path not in methods or record["status"] >= 300:
        return None
    body = json.loads(body) if isinstance(body, str) and body.startswith("{") else body
    return (methods[path], body) if isinstance(body, dict) else None


def test_recorded_requests_that_a_server_took_have_no_problem() -> None:
    """No false alarm on real traffic of version 2023-06-01; what the server forgave is listed, with its reason."""
    traffic = CORPUS / "traffic.jsonl.gz"
    if not traffic.is_file():
        pytest.skip("the corpus is not here; CLAUDE_CORPUS names its folder")
    alarms: dict[str, set[str]] = {}
    checked, seen = 0, set()
    with gzip.open(traffic, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            request = accepted(record)
            if request is None or (key := json.dumps(request)) in seen:
                continue
            seen.add(key)
            checked += 1
            headers = {name.lower(): value for name, value in (record["request_headers"] or {}).items()}
            problems = validate(
                request[1],
                method=request[0],  # type: ignore[arg-type]
                api_version="2023-06-01",
                betas=headers.get("anthropic-beta") or "",
            )
            if problems:
                alarms[record["id"]] = {problem.rule for problem in problems}

    assert checked > 1000
    assert alarms == FORGIVEN


def in_itself() -> dict[str, Any]:
    """Give a mapping that holds itself."""
    found: dict[str, Any] = {}
    found["self"] = found
    return found


@pytest.mark.parametrize(
    "changes",
    [
        {"metadata": in_itself()},
        {"messages": [{"role": "assistant", "content": [{"type": "tool_use", "id": [], "name": "f", "input": {}}]}]},
        {"tools": 5, "tool_choice": {"type": "tool", "name": "f"}},
        {"tools": True, "tool_choice": {"type": "tool", "name": "f"}},
        {"messages": [models.Message]},
    ],
)
def test_garbage_is_a_problem_and_no_exception(changes: dict[str, Any]) -> None:
    """Whatever stands there."""
    request = {"model": "claude-opus-4-1", "max_tokens": 10, "messages": [user("Hello")], **changes}

    assert [str(problem) for problem in validate(request)] != []


@pytest.mark.parametrize(
    ("options", "words"),
    [({"method": "stream"}, "stream, run and parse are create"), ({"api_version": None}, "a date as text")],
)
def test_options_of_another_kind_are_refused(options: Any, words: str) -> None:
    """With what is meant."""
    with pytest.raises(InvalidArgumentError, match=words):
        validate({}, **options)
