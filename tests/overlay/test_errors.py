"""The error tree: its shape, what each error carries, and that all of it survives pickle and copy."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest

import claude_api.errors
from claude_api.models import Message
from claude_overlay import errors
from claude_overlay.errors import (
    batches,
    connection,
    conversations,
    refusals,
    requests,
    signing,
    streams,
    structured,
    tool_runs,
    webhooks,
)

SNAPSHOT = Message.from_dict(
    {
        "id": "msg_test",
        "type": "message",
        "role": "assistant",
        "model": "claude-test-1",
        "content": [{"type": "text", "text": "so far"}],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    },
)
STREAM: dict[str, Any] = {
    "snapshot": SNAPSHOT,
    "request_id": "req_test",
    "complete": True,
    "incomplete_blocks": {0: '{"a'},
}

INSTANCES = [
    errors.ClaudeError("c"),
    errors.InvalidArgumentError("i"),
    errors.ConfigurationError("no key"),
    errors.ClientClosedError(request_id="req_test"),
    errors.DecodeError("d", path="content[0]", body=b"x", status=200, request_id="req_test"),
    errors.status_error(
        status=529,
        headers={"request-id": "req_test", "retry-after": "2"},
        content=b'{"type":"error","error":{"type":"overloaded_error","message":"busy"}}',
    ),
    errors.error_for("api_error", status=500, message="m"),
    errors.APIConnectionError("a", phase="read", request_id="req_test"),
    errors.APITimeoutError(phase="read"),
    errors.BatchWaitTimeoutError("b", batch={"id": "msgbatch_1"}),
    errors.StreamError("s", **STREAM),
    errors.StreamTruncatedError("t", **STREAM),
    errors.StreamStalledError("w", limit="progress", seconds=5.0, **STREAM),
    errors.StreamCancelledError("x", **STREAM),
    errors.StreamServerError("e", type="api_error", body={"error": {"type": "api_error"}}, **STREAM),
    errors.StreamProtocolError("p", event_number=4, **STREAM),
    errors.EventTooLargeError(limit=10, event_number=5),
    errors.BatchLineError("l", line_number=7, raw=b"{", offset=99, custom_id="r1", request_id="req_test"),
    errors.BatchDuplicateError("d", line_number=7, raw=b"{", custom_id="r1", result={"a": 1}, first_line=3),
    errors.BatchIncompleteError("i", expected={"errored": 1}, found={}, missing=["a"], extra=["b"], request_id="r"),
    errors.LocalRefusalError("l", retry_after=1.5),
    errors.CircuitOpenError("c", retry_after=2.0, endpoint="eu", model="claude-test-1"),
    errors.RateLimitExceeded("r", retry_after=3.0, axis="input_tokens"),
    errors.BulkheadFull("b", retry_after=None),
    errors.QuotaExceeded("q", retry_after=60.0, dimension="usd", period="month", model="m", limit=5, used=4),
    errors.DeadlineExceeded("d", retry_after=4.0, deadline=30.0),
    errors.BudgetExhausted("x", retry_after=0.5),
    errors.NoEndpointAvailable("n", retry_after=7.0, tried=("eu", "us")),
    errors.StructuredOutputError("s", text="{", type_name="Order", request_id="req_test"),
    errors.OutputMismatchError("m", text="3", partial=3, type_name="Order"),
    errors.OutputRefusedError("r", type_name="Order"),
    errors.OutputTruncatedError("t", text='{"a', partial={}),
    errors.OutputMissingError("n"),
    errors.ToolRunError("t"),
    errors.ToolRunIterationsError("t", max_iterations=3),
    errors.ToolRunBudgetError("t", max_usd=Decimal("0.5"), spent=Decimal("0.6")),
    errors.UnknownPriceError("t", model="m", unknown=("u",)),
    errors.ToolRunCancelledError(reason="r"),
    errors.ToolRunStoppedError("t", tool="t", reason="r"),
    errors.SigningError("s"),
    errors.CredentialError("c", status=400, error="invalid_grant", request_id="req_test"),
    errors.UnsupportedOperationError("u", platform="bedrock", operation="GET /v1/models"),
    errors.MaxTokensError("m", value=9, limit=8, model="m"),
    errors.ConversationStateError("c", reason="empty", entry=2),
    errors.ConversationFileError("c", path="entries[3]", file="a.json"),
    errors.WebhookVerificationError("w", fault="too_old", delivery_id="msg_1"),
]


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("how", ["pickle", "copy", "deepcopy"])
def test_errors_survive_with_every_attribute(error: errors.ClaudeError, how: str) -> None:
    """Class, arguments, text and attributes are the same on the other side."""
    clone = {
        "pickle": lambda: pickle.loads(pickle.dumps(error)),  # noqa: S301 - our own bytes
        "copy": lambda: copy.copy(error),
        "deepcopy": lambda: copy.deepcopy(error),
    }[how]()
    assert type(clone) is type(error)
    assert clone is not error
    assert (clone.args, str(clone), vars(clone)) == (error.args, str(error), vars(error))


def test_every_public_error_is_tried_above() -> None:
    """An error class added later must be added to the list; status classes stand for each other."""
    tried = {type(error) for error in INSTANCES}
    own = {
        value
        for name, value in vars(errors).items()
        if isinstance(value, type) and value.__module__.startswith(f"{errors.__name__}.") and name in errors.__all__
    }
    assert own
    assert own <= tried


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
def test_errors_are_shown_with_class_and_message(error: errors.ClaudeError) -> None:
    """`repr` names the class, `str` is not empty and does not repeat it."""
    assert repr(error).startswith(f"{type(error).__name__}(")
    assert str(error)
    assert type(error).__name__ not in str(error)


def test_every_public_class_is_defined_in_one_module_and_given_on_by_the_package() -> None:
    """What a module of the room offers, the package offers, as the same object."""
    for module in (
        batches,
        connection,
        conversations,
        refusals,
        requests,
        signing,
        streams,
        structured,
        tool_runs,
        webhooks,
    ):
        for name in module.__all__:
            assert getattr(errors, name) is getattr(module, name)
            assert name in errors.__all__


def test_all_of_the_generated_errors_are_here_too() -> None:
    """There is one place to import errors from, whatever the description adds."""
    public = {
        name
        for name, value in vars(claude_api.errors).items()
        if isinstance(value, type) and issubclass(value, claude_api.errors.ClaudeError)
    }
    missing = public - set(errors.__all__)
    assert not missing, f"add to claude_overlay/errors/__init__.py: {sorted(missing)}"
    for name in public:
        assert getattr(errors, name) is getattr(claude_api.errors, name)


def test_all_lists_what_is_there() -> None:
    """No name in __all__ is missing, none is listed twice."""
    assert len(errors.__all__) == len(set(errors.__all__))
    for name in errors.__all__:
        assert hasattr(errors, name)


@pytest.mark.parametrize(
    ("kind", "bases"),
    [
        (errors.InvalidArgumentError, (errors.ClaudeError, ValueError)),
        (errors.APITimeoutError, (errors.APIConnectionError, TimeoutError)),
        (errors.BatchWaitTimeoutError, (errors.APITimeoutError,)),
        (errors.APIConnectionError, (errors.ClaudeError,)),
        (errors.StreamTruncatedError, (errors.StreamError,)),
        (errors.StreamServerError, (errors.StreamError,)),
        (errors.StreamProtocolError, (errors.StreamError,)),
        (errors.EventTooLargeError, (errors.StreamProtocolError,)),
        (errors.BatchLineError, (errors.ClaudeError,)),
        (errors.ConfigurationError, (errors.ClaudeError,)),
        (errors.LocalRefusalError, (errors.ClaudeError,)),
        (errors.CircuitOpenError, (errors.LocalRefusalError,)),
        (errors.RateLimitExceeded, (errors.LocalRefusalError,)),
        (errors.BulkheadFull, (errors.LocalRefusalError,)),
        (errors.QuotaExceeded, (errors.LocalRefusalError,)),
        (errors.DeadlineExceeded, (errors.LocalRefusalError, TimeoutError)),
        (errors.BudgetExhausted, (errors.LocalRefusalError,)),
        (errors.NoEndpointAvailable, (errors.LocalRefusalError,)),
        (errors.APIStatusError, (errors.ClaudeError,)),
    ],
)
def test_the_tree_is_as_drawn(kind: type, bases: tuple[type, ...]) -> None:
    """Who catches a parent catches the child; all hang on ClaudeError."""
    assert all(issubclass(kind, base) for base in (*bases, errors.ClaudeError))


def test_the_drawing_names_every_class() -> None:
    """The tree in the module's docstring is complete and names nothing that is not there."""
    assert errors.__doc__ is not None
    drawn = set(re.findall(r"\b(?:[A-Z]+[a-z]+){2,}\b", errors.__doc__)) - {"ValueError", "TimeoutError"}
    classes = {name for name in errors.__all__ if isinstance(getattr(errors, name), type)}
    assert drawn == classes


def test_importing_errors_loads_no_model() -> None:
    """The error tree is cheap to import; the snapshot's type is known to type checkers only."""
    code = "import sys, claude_overlay.errors; print(any(m.startswith('claude_api.models') for m in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our code
    assert found.stdout.strip() == "False"
