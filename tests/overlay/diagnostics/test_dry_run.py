"""A dry run as a value: what it shows, what it keeps, and what a pickle has of it."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.dry_run import DryRun, FormPart
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

KEY = "sk-ant-THIS-MUST-NOT-SHOW"
TOKEN = "mcp-THIS-MUST-NOT-SHOW"


def run_of(**changes: Any) -> DryRun:
    """Give a dry run of a request with a key, a query that holds one, and a body that does."""
    values: dict[str, Any] = {
        "url": f"https://h.example/v1/messages?key={KEY}&limit=1",
        "headers": {"host": "h.example", "x-api-key": KEY, "authorization": f"Bearer {KEY}", "accept": "*/*"},
        "secret_names": frozenset({"x-api-key", "authorization"}),
        "method": "POST",
        "body": b'{"mcp_servers":[{"authorization_token":"' + TOKEN.encode() + b'"}]}',
        **changes,
    }
    return DryRun.of(**values)


def test_nothing_that_is_shown_shows_a_credential() -> None:
    """Neither `repr`, nor the attributes, nor a traceback's view of them."""
    run = run_of()

    assert run.url == f"https://h.example/v1/messages?key={MASK}&limit=1"
    assert run.headers == {"host": "h.example", "x-api-key": MASK, "authorization": f"Bearer {MASK}", "accept": "*/*"}
    assert run.masked == ("x-api-key", "authorization")
    for shown in (repr(run), str(run), repr(vars(type(run))), repr(run.sent)):
        assert "MUST-NOT-SHOW" not in shown


def test_credentials_are_given_to_who_asks() -> None:
    """As plain texts, in a mapping of the caller's own."""
    headers = run_of().revealed_headers()

    assert headers["x-api-key"] == KEY
    assert headers["authorization"] == f"Bearer {KEY}"
    assert type(headers["x-api-key"]) is str


def test_a_pickle_has_no_credentials() -> None:
    """Not in headers, address or body; what comes back says so when it is asked for them."""
    run = run_of()
    content = pickle.dumps(run)
    back = pickle.loads(content)  # noqa: S301 - our own

    assert b"MUST-NOT-SHOW" not in content
    assert (back.method, back.url, back.headers, back.masked) == (run.method, run.url, run.headers, run.masked)
    assert back.json == {"mcp_servers": [{"authorization_token": MASK}]}
    assert back.to_curl() == run.to_curl()
    with pytest.raises(ConfigurationError, match="pickled"):
        back.to_curl(reveal_key=True)


def test_a_pickle_without_secrets_is_equal() -> None:
    """Bodies, forms and paths come back as they were."""
    parts = (FormPart(name="file", content=Path("/x"), file_name="x", media_type="a/b"),)
    for body in (b"\xff\0", b"{}", parts, Path("/x"), None, b""):
        run = run_of(body=body, others=(run_of(body=body),))
        assert pickle.loads(pickle.dumps(run)) == run  # noqa: S301 - our own
        assert copy.copy(run) == run


def test_the_body_as_json() -> None:
    """Parsed, also where it is sent packed; a form or a file is none."""
    assert run_of(body=b"[1]").json == [1]
    assert run_of(body=b"\x1f\x8b", unpacked=b'{"a":1}').json == {"a": 1}
    for body, told in ((b"", "none"), ((FormPart(name="f", content=b""),), "form of 'f'"), (None, "a stream")):
        with pytest.raises(InvalidArgumentError, match=told):
            _ = run_of(body=body).json


def test_an_unsigned_request_is_no_command() -> None:
    """It would be refused by the server; the next one is signed."""
    with pytest.raises(ConfigurationError, match="not signed yet"):
        run_of(awaits_credential=True).to_curl()


def test_parts_do_not_print_their_content() -> None:
    """A file may be anything, and long."""
    assert "12345" not in repr(FormPart(name="f", content=b"12345"))


def test_no_way_of_writing_it_out_shows_a_credential() -> None:
    """What is masked is kept as no text: fields taken apart, copied or turned into JSON do not have it."""
    run = run_of(body=b"{}")

    for shown in (dataclasses.asdict(run), dataclasses.asdict(copy.deepcopy(run))):
        assert "MUST-NOT-SHOW" not in json.dumps(shown, default=str) + json.dumps(shown, default=vars_of)
    assert run.revealed_headers()["x-api-key"] == KEY


def vars_of(value: Any) -> Any:
    """Give what a careless encoder writes for an object."""
    return {name: str(getattr(value, name)) for name in getattr(value, "__slots__", ())} or str(value)


def test_an_empty_header_is_no_credential() -> None:
    """There is nothing to mask, and a variable that must not be empty could not stand for it."""
    run = run_of(headers={"x-gateway": ""}, secret_names=frozenset({"x-gateway"}))

    assert (run.headers, run.masked) == ({"x-gateway": ""}, ())
    assert "--header 'x-gateway;'" in run.to_curl()
