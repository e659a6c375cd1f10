"""Every operation of the description, through its namespace, over both shells."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from tests.overlay.client.described import OPERATIONS, Described

from claude_overlay import AsyncClaude, Claude, DecodeError
from claude_overlay.client.areas import HANDWRITTEN, Area
from claude_overlay.testing import event_stream, reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.overlay.client.conftest import Shell

BOTH = pytest.mark.parametrize("shell", ["sync-httpx2", "aio-httpx2"], indirect=True)
EVERY = pytest.mark.parametrize("operation", OPERATIONS, ids=attrgetter("place"))
CONTENT = b"PK\x03\x04 some bytes"


def answer_to(operation: Described) -> Any:
    """Script what the description says that the server says."""
    if operation.kind == "bytes":
        return reply(operation.status, body=CONTENT, headers={"content-type": "application/zip"})
    if operation.kind == "events":
        events = operation.answer if isinstance(operation.answer, list) else [operation.answer]
        body = event_stream(events)
        return reply(operation.status, body=body, headers={"content-type": "text/event-stream"})
    if operation.kind == "lines":
        lines = operation.answer if isinstance(operation.answer, list) else [operation.answer]
        body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
        return reply(operation.status, body=body, headers={"content-type": "application/x-jsonl"})
    if operation.answer is None:
        return reply(operation.status)
    return reply(operation.status, json=operation.answer)


def plain(value: Any) -> Any:
    """Give the JSON of a decoded value."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def received(operation: Described, value: Any) -> Any:
    """Read what a method gave, as JSON."""
    if operation.kind == "pages":
        return plain(next(iter(value.pages())))
    if operation.kind in {"events", "lines"}:
        return [plain(getattr(item, "item", item)) for item in value]
    return plain(value)


def method_of(claude: Any, operation: Described) -> Any:
    """Find the method of an operation."""
    found = claude
    for name in operation.place.split("."):
        found = getattr(found, name)
    return found


@BOTH
@EVERY
def test_the_request_and_the_answer_are_those_of_the_description(shell: Shell, operation: Described) -> None:
    """All arguments go where the description says, the beta too; its example comes back as it is."""
    claude, transport = shell.claude(answer_to(operation))

    value = method_of(claude, operation)(*operation.path, **operation.arguments)
    got = received(operation, value)

    (request,) = transport.requests
    url = urlsplit(request.url)
    assert request.method == operation.verb
    assert url.path == operation.url
    assert sorted(parse_qsl(url.query)) == sorted(operation.query)
    assert {name: request.headers.get(name) for name in operation.headers} == operation.headers
    if operation.body is not None:
        assert json.loads(request.content) == operation.body
    for wire, content in operation.files:
        assert f'name="{wire}"'.encode() in request.content
        assert content in request.content
    if operation.body is None and not operation.files:
        assert request.content == b""
    if operation.kind == "bytes":
        assert got == CONTENT
    else:
        assert got == operation.answer


@EVERY
def test_dry_run_shows_every_request(operation: Described) -> None:
    """Nothing is sent, for either client, and no key is shown."""
    for claude in (Claude("sk-secret"), AsyncClaude("sk-secret")):
        shown = method_of(claude, operation).dry_run(*operation.path, **operation.arguments)

        assert shown.method == operation.verb
        assert "sk-secret" not in repr(shown)


@BOTH
@pytest.mark.parametrize(
    "operation",
    [one for one in OPERATIONS if one.kind == "bytes" and one.method == "download"],
    ids=attrgetter("place"),
)
def test_every_download_goes_into_a_file_too(shell: Shell, operation: Described, tmp_path: Path) -> None:
    """`download_to` takes the path after those of the URL, and gives it back."""
    claude, _ = shell.claude(answer_to(operation))
    target = tmp_path / "content"

    path = method_of(claude, operation)
    to = attrgetter(f"{operation.area}.download_to")(claude)

    assert path is not to
    assert to(*operation.path, target, **operation.arguments) == target
    assert target.read_bytes() == CONTENT


@EVERY
def test_every_operation_has_a_method_of_the_same_name_in_both_clients(operation: Described) -> None:
    """Also where the namespace is written by hand: whatever the description has, is there."""
    for claude in (Claude("k"), AsyncClaude("k")):
        method = method_of(claude, operation)

        assert callable(method)
        assert method.__doc__
        assert operation.area.split(".")[0] in dir(claude)


@pytest.mark.parametrize("claude", [Claude("k"), AsyncClaude("k")], ids=["sync", "aio"])
def test_namespaces_written_by_hand_are_not_generated(claude: Any) -> None:
    """Neither list knows what the other does not: a new namespace appears by itself, unless its class is there."""
    generated = {area.split(".")[0] for area in (operation.area for operation in OPERATIONS)} - HANDWRITTEN

    assert {name for name in HANDWRITTEN if isinstance(getattr(claude, name), Area)} == set()
    assert {name for name in generated if not isinstance(getattr(claude, name), Area)} == set()


@BOTH
def test_a_null_answer_is_none_where_the_description_has_one(shell: Shell) -> None:
    """`environments.work.poll` gives the work, or None when there is none; so does the value with its metadata."""
    operation = next(one for one in OPERATIONS if one.place == "environments.work.poll")
    nothing = reply(200, body=b"null", headers={"content-type": "application/json"})
    claude, _ = shell.claude(nothing, nothing, reply(200, json=operation.answer))

    first = claude.environments.work.poll("env_1")
    second, metadata = claude.environments.work.poll.with_response("env_1")
    third = claude.environments.work.poll("env_1")

    assert first is None
    assert second is None
    assert metadata.status == 200
    assert plain(third) == operation.answer


@BOTH
@pytest.mark.parametrize("body", [b"", b"nul", b"[]", b"0"])
def test_what_is_neither_null_nor_the_object_is_no_answer(shell: Shell, body: bytes) -> None:
    """Garbage is told apart from "there is none"."""
    claude, _ = shell.claude(reply(200, body=body, headers={"content-type": "application/json"}))

    with pytest.raises(DecodeError):
        claude.environments.work.poll("env_1")


@BOTH
def test_null_where_an_object_is_due_is_refused(shell: Shell) -> None:
    """Only where the description has it."""
    claude, _ = shell.claude(reply(200, body=b"null", headers={"content-type": "application/json"}))

    with pytest.raises(DecodeError):
        claude.environments.work.retrieve("env_1", "work_1")
