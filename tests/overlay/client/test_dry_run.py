"""Dry runs show what is sent: by the same code, for every method, both shells and both libraries. Nothing goes out."""

from __future__ import annotations

import io
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.api.files import upload_file
from claude_api.api.messages import create_message
from claude_overlay import Claude, Endpoint, Failover, Resilience, user
from claude_overlay.client.dry_run import dry_run
from claude_overlay.credential import MASK
from claude_overlay.diagnostics.dry_run import FormPart
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.testing import ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.overlay.client.conftest import Shell

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
HELLO: dict[str, Any] = {"model": "claude-haiku-5-5", "max_tokens": 5, "messages": [user("Hello")]}


class Signer:
    """Signs by the length of the body."""

    def __init__(self) -> None:
        self.asked = 0

    def sign(self, method: str, url: str, headers: Any, content: bytes) -> dict[str, str]:
        """Give a signature."""
        self.asked += 1
        return {"authorization": f"AWS4 {KEY} {len(content)}", "x-amz-date": "20261122T000000Z"}


class SlowSigner(Signer):
    """Has nothing to sign with yet."""

    def obtain(self) -> Future[Any]:
        """Give what will have it."""
        return Future()


def test_what_is_shown_is_what_is_sent(shell: Shell, message: Callable[..., Any]) -> None:
    """Method, address, every header and every byte of the body; for all kinds of request."""
    claude, transport = shell.claude(
        reply(json=message()),
        reply(json=message()),
        reply(json={"data": [], "has_more": False}),
        reply(json={"id": "f", "type": "file_deleted"}),
        betas=["b1"],
        headers={"x-team": "blue"},
        base_url="https://h.example/gateway",
    )
    calls = [
        (claude.messages.create, (), {**HELLO, "betas": "b2", "extra_headers": {"x-one": "1"}}),
        (claude.messages.create, (), {**HELLO, "workspace_id": "w"}),
        (claude.models.list, (), {"limit": 3, "after_id": "a b"}),
        (claude.files.delete, ("f/1",), {}),
    ]
    for method, args, kwargs in calls:
        shown = method.dry_run(*args, **kwargs)
        assert len(transport.requests) == calls.index((method, args, kwargs))
        list(_all(method(*args, **kwargs)))
        sent = transport.requests[-1]
        assert (shown.method, shown.url, shown.body) == (sent.method, sent.url, sent.content)
        assert shown.revealed_headers() == dict(sent.headers)
        assert KEY not in repr(shown)


def _all(value: Any) -> Any:
    return value if hasattr(value, "pages") else [value]


def test_every_kind_of_method_has_one(shell: Shell) -> None:
    """Calls, streams, lists, downloads, waits and results: the first request of each."""
    claude, transport = shell.claude()
    found = {
        "stream": claude.messages.stream.dry_run(**HELLO),
        "wait": claude.batches.wait_for.dry_run("b1"),
        "results": claude.batches.results.dry_run("b1"),
        "results_to": claude.batches.results_to.dry_run("b1", "/nowhere/x"),
        "download": claude.files.download.dry_run("f1"),
        "download_to": claude.files.download_to.dry_run("f1", "/nowhere/x"),
        "list": claude.batches.list.dry_run(limit=1),
    }

    assert found["stream"].is_streamed
    assert found["stream"].json["stream"] is True
    assert {
        name: run.url.removeprefix("https://api.anthropic.com") for name, run in found.items() if name != "stream"
    } == {
        "wait": "/v1/messages/batches/b1",
        "results": "/v1/messages/batches/b1/results",
        "results_to": "/v1/messages/batches/b1/results",
        "download": "/v1/files/f1/content",
        "download_to": "/v1/files/f1/content",
        "list": "/v1/messages/batches?limit=1",
    }
    assert transport.requests == []


def test_wrong_arguments_are_refused_as_by_the_call() -> None:
    """A dry run is no way round the checks."""
    claude = Claude(KEY)
    with pytest.raises(InvalidArgumentError, match="max_token"):
        claude.messages.create.dry_run(model="m", max_token=1, messages=[])


def test_generated_functions_too() -> None:
    """Sync or async, or their module; a client that is given is not used."""
    claude = Claude(KEY)
    body = {"model": "m", "max_tokens": 1, "messages": []}
    expected = claude.messages.create.dry_run(**body)
    for target in (create_message, create_message.sync, create_message.asyncio_detailed):
        shown = dry_run(claude.client, target, body=body, client=claude.client)
        assert (shown.url, shown.body, shown.revealed_headers()) == (
            expected.url, expected.body, expected.revealed_headers(),
        )  # fmt: skip
    assert dry_run(claude.client, claude.messages.create, **body) == expected


@pytest.mark.parametrize("target", [print, "messages.create", None, Claude.close, lambda: None, pytest])
def test_anything_else_is_refused(target: Any) -> None:
    """With what it takes instead."""
    with pytest.raises(InvalidArgumentError, match=r"claude\.messages\.create"):
        dry_run(Claude(KEY).client, target)


def test_a_plan_may_begin_with_another_plan() -> None:
    """As a run begins with a stream; its call is shown."""
    from types import SimpleNamespace  # noqa: PLC0415 - only this test makes a plan

    from claude_overlay.client.dry_run import dry_run_of  # noqa: PLC0415 - the other way in

    claude = Claude(KEY)
    plan = SimpleNamespace(call=lambda: None, first=claude.messages.stream.plan(**HELLO))
    assert dry_run_of(claude.client, plan) == claude.messages.stream.dry_run(**HELLO)


def test_a_plan_without_a_request_is_refused() -> None:
    """What does not begin with one cannot be shown."""
    from claude_overlay.client.dry_run import dry_run_of  # noqa: PLC0415 - the other way in

    with pytest.raises(InvalidArgumentError, match="does not begin with a request"):
        dry_run_of(Claude(KEY).client, object())


def test_the_own_http_client_s_additions_are_shown_and_masked() -> None:
    """Headers and parameters that a caller's HTTP client adds; not to another origin."""
    import httpx2  # noqa: PLC0415 - a caller's own

    http = httpx2.Client(headers={"x-gateway": KEY}, params={"key": KEY}, cookies={"a": KEY})
    failover = Failover([Endpoint(base_url="https://eu.example", api_key="eu-key")])
    here = Claude(KEY, http_client=http).models.list.dry_run()
    there = Claude(KEY, http_client=http, resilience=Resilience(failover=failover)).models.list.dry_run()

    assert here.url.endswith(f"?key={MASK}")
    assert here.revealed_headers()["x-gateway"] == KEY
    assert {"x-gateway", "cookie", "x-api-key"} <= set(here.masked)
    assert KEY not in repr(here)
    assert there.url == "https://eu.example/v1/models"
    assert KEY not in str(there.revealed_headers())


def test_every_endpoint_of_a_failover_is_shown() -> None:
    """The first by priority, the others after it; only those that serve the model, and one pool for what stays."""
    failover = Failover(
        [
            Endpoint(base_url="https://c.example", api_key="c-key", name="c", priority=3),
            Endpoint(base_url="https://a.example", api_key="a-key", name="a", models=["claude-haiku-5-5"]),
            Endpoint(base_url="https://b.example", api_key="b-key", name="b", models=["other"], priority=2),
            Endpoint(base_url="https://api.anthropic.com", name="home", priority=4),
        ]
    )
    claude = Claude(KEY, resilience=Resilience(failover=failover))
    first = claude.messages.create.dry_run(**HELLO)

    assert [first.endpoint, *(one.endpoint for one in first.others)] == ["a", "c", "home"]
    assert first.revealed_headers()["x-api-key"] == "a-key"
    assert "ENDPOINT_API_KEY" in first.to_curl()
    assert "ANTHROPIC_API_KEY" in first.others[1].to_curl()
    stored = claude.files.delete.dry_run("f1")
    assert [stored.endpoint, *(one.endpoint for one in stored.others)] == ["a"]
    none = Failover([Endpoint(base_url="https://b.example", api_key="b-key", models=["other"])])
    with pytest.raises(InvalidArgumentError, match="claude-haiku-5-5"):
        Claude(KEY, resilience=Resilience(failover=none)).messages.create.dry_run(**HELLO)


def test_a_signature_is_shown_masked() -> None:
    """The signer is asked once for each request shown; its headers are named."""
    signer = Signer()
    failover = Failover([Endpoint(base_url="https://s.example", signer=signer)])
    claude = Claude(KEY, resilience=Resilience(failover=failover))
    shown = claude.messages.create.dry_run(**HELLO)

    assert signer.asked == 1
    assert shown.signed == ("authorization", "x-amz-date")
    assert shown.headers["authorization"] == shown.headers["x-amz-date"] == MASK
    assert isinstance(shown.body, bytes)
    assert shown.revealed_headers()["authorization"] == f"AWS4 {KEY} {len(shown.body)}"
    assert "x-api-key" not in shown.headers


def test_nobody_waits_for_what_a_signature_needs() -> None:
    """A signer that has to fetch something first: the request is shown without its signature, and says so."""
    failover = Failover([Endpoint(base_url="https://s.example", signer=SlowSigner())])
    shown = Claude(KEY, resilience=Resilience(failover=failover)).messages.create.dry_run(**HELLO)

    assert shown.awaits_credential
    assert shown.signed == ()
    assert "authorization" not in shown.headers


def test_a_platform_s_request_is_shown_as_it_has_it() -> None:
    """Its address and body, signed; the key of nothing is in the plain."""
    pytest.importorskip("botocore", reason="no botocore to sign with")
    from claude_overlay.platforms import AWSCredentials, Bedrock  # noqa: PLC0415 - only with the extra

    platform = Bedrock(region="us-east-1", credentials=AWSCredentials("AKIDEXAMPLE", KEY))
    shown = Claude(platform=platform).messages.stream.dry_run(**HELLO)

    assert shown.url.endswith(f"/model/{HELLO['model']}/invoke-with-response-stream")
    assert "model" not in shown.json
    assert shown.is_streamed
    assert "authorization" in shown.signed
    assert shown.headers["authorization"] == MASK
    assert "HEADER_AUTHORIZATION" in shown.to_curl()
    assert "--no-buffer" in shown.to_curl()
    assert "AKIDEXAMPLE" not in shown.to_curl() + repr(shown)
    assert shown.revealed_headers()["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE")


def test_packed_bodies_are_shown_as_they_go() -> None:
    """With what they are unpacked."""
    claude = Claude(KEY, compress_requests="gzip")
    shown = claude.messages.create.dry_run(**HELLO, system="x" * 2000)

    assert isinstance(shown.body, bytes)
    assert shown.body[:2] == b"\x1f\x8b"
    assert shown.headers["content-encoding"] == "gzip"
    assert shown.json["system"] == "x" * 2000


def test_files_are_shown_and_left_alone(tmp_path: Path) -> None:
    """By path where there is one; bytes otherwise; a stream that can be read once is not touched."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    claude = Claude(KEY)
    source = io.BytesIO(b"12345")
    source.seek(2)

    by_path = claude.files.upload.dry_run(path, expires_in_seconds=3600)
    assert by_path.body == (
        FormPart(name="expires_in_seconds", content=b"3600"),
        FormPart(name="file", content=path, file_name="a.pdf", media_type="application/pdf"),
    )
    assert claude.files.upload.dry_run(("b", b"x", "a/b")).body == (
        FormPart(name="file", content=b"x", file_name="b", media_type="a/b"),
    )
    (part,) = _parts(claude.files.upload.dry_run(("b", source)).body)
    assert (part.content, source.tell()) == (b"12345", 2)
    with path.open("rb") as opened:
        (part,) = _parts(claude.files.upload.dry_run(opened).body)
        assert part.content == path
        assert not opened.closed
    (part,) = _parts(claude.files.upload.dry_run(("b", Once(b"once"))).body)
    assert part.content is None
    (part,) = _parts(dry_run(claude.client, upload_file.sync, body={"file": b"x"}).body)
    assert part == FormPart(name="file", content=b"x", file_name="file", media_type="application/octet-stream")


class Once(io.RawIOBase):
    """A stream that cannot go back."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def readable(self) -> bool:
        """It is."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Fail: nobody may."""
        raise AssertionError(size)


def _parts(body: Any) -> tuple[FormPart, ...]:
    assert isinstance(body, tuple)
    return body


def test_a_traceback_shows_no_credential(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that prints local variables, wherever it fails."""
    import traceback  # noqa: PLC0415 - only this test looks at one

    from claude_overlay.diagnostics.dry_run import DryRun  # noqa: PLC0415 - as above

    def fail(**values: Any) -> DryRun:
        raise ZeroDivisionError

    monkeypatch.setattr(DryRun, "of", fail)
    for settings in ({"api_key": KEY}, {"auth_token": KEY, "headers": {"x-gateway": KEY}}):
        claude = Claude(**settings)
        try:
            claude.messages.create.dry_run(**HELLO)
        except ZeroDivisionError as error:
            told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
            frames = [line for line in told.splitlines() if "settings" not in line and "KEY =" not in line]
            assert "claude" in told
            assert KEY not in "\n".join(frames)
        else:
            pytest.fail("it did not fail")


def test_a_dry_run_makes_no_http_client_of_the_client_s() -> None:
    """Nothing is opened, also for an asynchronous client outside of any event loop."""
    transport = ScriptedTransport()
    assert Claude(KEY, http_client=transport).messages.create.dry_run(**HELLO).method == "POST"
    assert transport.requests == []
    claude = Claude(KEY)
    claude.messages.create.dry_run(**HELLO)
    assert vars(claude.client.source)["_pools"] == {}
