"""Commands of curl: which options, which variables, and how a body gets there. Real curl runs in tests/robust."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path
from typing import Any

import pytest

from claude_overlay.diagnostics.curl import MOST_OF_AN_ARGUMENT
from claude_overlay.diagnostics.dry_run import DryRun, FormPart
from claude_overlay.errors import InvalidArgumentError

KEY = "sk-ant-THIS-MUST-NOT-SHOW"
TOKEN = "mcp-THIS-MUST-NOT-SHOW"


def run_of(**changes: Any) -> DryRun:
    """Give a dry run of a POST with a key."""
    values: dict[str, Any] = {
        "url": "https://h.example/v1/messages",
        "headers": {"host": "h.example", "x-api-key": KEY, "content-type": "application/json", "content-length": "2"},
        "secret_names": frozenset({"x-api-key"}),
        "method": "POST",
        "body": b"{}",
        **changes,
    }
    return DryRun.of(**values)


def test_the_key_comes_from_a_variable_unless_it_is_asked_for() -> None:
    """Redacted, the command is complete all the same; revealed, it needs nothing."""
    assert run_of().to_curl() == (
        "curl https://h.example/v1/messages \\\n"
        "  --request POST \\\n"
        "  --header 'x-api-key: '\"${ANTHROPIC_API_KEY:?}\" \\\n"
        "  --header 'content-type: application/json' \\\n"
        "  --data-raw '{}'"
    )
    assert f"--header 'x-api-key: {KEY}'" in run_of().to_curl(reveal_key=True)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"own_credential": False}, "${ENDPOINT_API_KEY:?}"),
        ({"headers": {"authorization": "Bearer x"}}, "'authorization: Bearer '\"${ANTHROPIC_AUTH_TOKEN:?}\""),
        ({"headers": {"authorization": "AWS4 x"}}, '"${HEADER_AUTHORIZATION:?}"'),
        ({"headers": {"authorization": "Bearer x"}, "signed": ("authorization",)}, '"${HEADER_AUTHORIZATION:?}"'),
        ({"headers": {"x-team": "blue"}}, "'x-team: '\"${HEADER_X_TEAM:?}\""),
    ],
)
def test_which_variable(changes: dict[str, Any], expected: str) -> None:
    """The client's own key is only for its own server; a signature is nobody's variable but its own."""
    secret = frozenset({"authorization", "x-team", "x-api-key"})
    assert expected in run_of(**{"secret_names": secret, **changes}).to_curl()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"url": "http://[::1]:80/v1"}, "--globoff"),
        ({"url": "http://h/a{b}"}, "--globoff"),
        ({"url": "http://h/a/%2e%2E/b"}, "--path-as-is"),
        ({"url": "http://h/a/.."}, "--path-as-is"),
        ({"method": "HEAD", "body": b""}, "--head \\\n"),
        ({"is_streamed": True}, "--no-buffer"),
        ({"headers": {"accept-encoding": "gzip, zstd"}}, "--compressed"),
        ({"headers": {"accept-encoding": "identity"}}, "--header 'accept-encoding: identity'"),
        ({"headers": {"x-empty": ""}}, "--header 'x-empty;'"),
        ({"body": b""}, "--data-raw '' \\\n"),
        ({"body": b"", "headers": {}}, "--header content-type:"),
        ({"body": b"@file"}, "--data-raw @file"),
        ({"body": Path("/x y")}, "--data-binary '@/x y'"),
        ({"body": b"\0"}, "printf %s AA== | base64 --decode |\ncurl"),
        ({"body": b"\xff"}, "printf %s /w== | base64 --decode |\ncurl"),
        ({"body": b"\t."}, "--data-raw \"$(printf '\\011')\".".replace('".', "\"'.'")),
        ({"body": b"\t." * 21}, "base64 --decode"),
        ({"body": b"a" * (MOST_OF_AN_ARGUMENT + 1)}, "printf %s aaa"),
        ({"url": "http://h/?key=S&key=T&key=S"}, "${QUERY_KEY:?}\"'&key='\"${QUERY_KEY_2:?}\"'&key='\"${QUERY_KEY:?}"),
    ],
)
def test_options(changes: dict[str, Any], expected: str) -> None:
    """Each thing that curl would take for something else has its option, or its way round."""
    changes = {"secret_names": frozenset(), **changes}
    command = run_of(**changes).to_curl() + " \\\n"
    assert expected in command
    assert expected not in run_of().to_curl()


def test_curl_keeps_its_own_headers() -> None:
    """What curl makes of the address, the body and its own abilities is not named."""
    headers = {"host": "h", "content-length": "2", "connection": "keep-alive", "transfer-encoding": "chunked"}
    assert "--header" not in run_of(headers=headers).to_curl()


def test_get_has_no_body() -> None:
    """Not even an empty one."""
    assert run_of(method="GET", body=b"", headers={}).to_curl() == "curl https://h.example/v1/messages"


def test_credentials_in_a_body_come_from_variables() -> None:
    """By the member's name; the same value is one variable, another is another."""
    body = f'{{"a":[{{"token":"{TOKEN}"}},{{"token":"other"}},{{"token":"{TOKEN}"}}]}}'.encode()
    command = run_of(body=body).to_curl()

    assert TOKEN not in command
    assert "other" not in command
    assert command.count("${BODY_TOKEN:?}") == 2
    assert command.count("${BODY_TOKEN_2:?}") == 1
    assert TOKEN in run_of(body=body).to_curl(reveal_key=True)


def test_credentials_in_a_packed_body_unpack_it() -> None:
    """A variable cannot stand in packed bytes: the same body goes as it is, unless the key may show."""
    body = f'{{"token":"{TOKEN}"}}'.encode()
    packed = gzip.compress(body)
    run = run_of(body=packed, unpacked=body, headers={"content-encoding": "gzip"})

    assert "content-encoding" not in run.to_curl()
    assert TOKEN not in run.to_curl()
    assert base64.b64encode(packed).decode() in run.to_curl(reveal_key=True)


def test_a_form_uses_options_or_the_whole_body() -> None:
    """One file in memory comes through the pipe; of two, the body is put together, with our boundary."""
    headers = {"content-type": "multipart/form-data; boundary=BB"}
    one = FormPart(name="file", content=b"1", file_name="a", media_type="a/b")
    by_path = FormPart(name="file", content=Path("/p q"), file_name="p", media_type="a/b")
    field = FormPart(name="n", content=b"v")

    simple = run_of(body=(field, one), headers=headers).to_curl()
    assert simple.startswith("printf %s MQ== | base64 --decode |\ncurl")
    assert "--form-string n=v" in simple
    assert "boundary" not in simple

    whole = run_of(body=(one, by_path, one), headers=headers).to_curl()
    assert whole.startswith("{ printf %s ")
    assert "; cat '/p q'; " in whole
    assert "boundary=BB" in whole
    assert "--data-binary @-" in whole


@pytest.mark.parametrize("body", [None, (FormPart(name="f", content=None),)])
def test_what_can_be_read_once_is_refused(body: Any) -> None:
    """The message says what would work."""
    with pytest.raises(InvalidArgumentError, match=r"read only once.*give a path"):
        run_of(body=body).to_curl()


def test_a_body_that_is_unpacked_may_be_too_long_for_an_argument() -> None:
    """What counts is how long it is then, not how short it was when it was packed."""
    plain = f'{{"authorization_token":"{TOKEN}","x":"{"a" * MOST_OF_AN_ARGUMENT}"}}'.encode()
    command = run_of(body=gzip.compress(plain), unpacked=plain).to_curl()

    assert command.startswith("printf %s ")
    assert "--data-binary @-" in command
    assert TOKEN not in command
