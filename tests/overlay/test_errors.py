"""The error tree: its shape, what each error carries, and that all of it survives pickle and copy."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from typing import Any

import pytest

import claude_api.errors
from claude_api.models import Message
from claude_overlay import errors

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
        if isinstance(value, type) and value.__module__ == errors.__name__ and name in errors.__all__
    }
    assert own <= tried


def test_all_of_the_generated_errors_are_here_too() -> None:
    """There is one place to import errors from, whatever the description adds."""
    public = {
        name
        for name, value in vars(claude_api.errors).items()
        if isinstance(value, type) and issubclass(value, claude_api.errors.ClaudeError)
    }
    missing = public - set(errors.__all__)
    assert not missing, f"add to claude_overlay/errors.py: {sorted(missing)}"
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
        (errors.APIStatusError, (errors.ClaudeError,)),
    ],
)
def test_the_tree_is_as_drawn(kind: type, bases: tuple[type, ...]) -> None:
    """Who catches a parent catches the child; all hang on ClaudeError."""
    assert all(issubclass(kind, base) for base in (*bases, errors.ClaudeError))


def test_the_drawing_names_every_class() -> None:
    """The tree in the module's docstring is complete and names nothing that is not there."""
    assert errors.__doc__ is not None
    drawn = set(re.findall(r"\b[A-Z]\w*Error\b", errors.__doc__)) - {"ValueError", "TimeoutError"}
    classes = {name for name in errors.__all__ if name[0].isupper()}
    assert drawn == classes


def test_a_stream_error_names_its_request() -> None:
    """The text has the request id, for a support ticket; without one it is the message alone."""
    assert str(errors.StreamError("cut", request_id="req_1")) == "cut (request req_1)"
    assert str(errors.StreamError("cut")) == "cut"


def test_a_server_error_gives_its_error_object_whatever_the_body() -> None:
    """`.error` is a mapping, empty when the event had none."""
    assert errors.StreamServerError("m", body={"error": {"type": "x"}}).error == {"type": "x"}
    for body in (None, "text", [], {}, {"error": "x"}, {"error": None}):
        assert errors.StreamServerError("m", body=body).error == {}


def test_a_line_error_keeps_the_beginning_of_the_line_only() -> None:
    """A huge line is not carried about in an exception; the text names the line."""
    error = errors.BatchLineError("it is not JSON", line_number=3, raw=b"x" * 1_000_000)
    assert len(error.raw) == 65_536
    assert str(error) == "line 3: it is not JSON"


def test_a_timeout_is_caught_as_the_language_s_own() -> None:
    """`except TimeoutError` catches every time limit of ours."""
    with pytest.raises(TimeoutError):
        raise errors.BatchWaitTimeoutError("b")


def test_importing_errors_loads_no_model() -> None:
    """The error tree is cheap to import; the snapshot's type is known to type checkers only."""
    code = "import sys, claude_overlay.errors; print(any(m.startswith('claude_api.models') for m in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our code
    assert found.stdout.strip() == "False"
