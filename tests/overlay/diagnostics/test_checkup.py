"""`doctor()`: all of it together, against the environment, files and the stand-in server."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from claude_overlay.diagnostics import doctor
from claude_overlay.local import serve

if TYPE_CHECKING:
    from pathlib import Path

KEY = "sk-ant-api03-QZJXKVWYQZJXKVWY"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take every variable away that matters, and stand in an empty folder."""
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_is_sent_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even a name is resolved."""

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError(args)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    report = doctor()

    assert report.is_well
    assert [finding for finding in report.findings if finding.topic == "connection"] == []
    assert KEY[-10:] not in report.to_json() + report.to_text()


def test_without_a_credential_it_is_ill() -> None:
    """And says so once."""
    report = doctor()
    assert report.exit_code == 1
    assert [finding.topic for finding in report.of_level("error")] == ["credential"]


def test_connecting_with_the_environment_s_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """One request for one model; the server's clock is looked at."""
    with serve() as server:
        monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url)
        report = doctor(connect=True)
        (request,) = server.requests

    assert (request.method, request.path, request.query) == ("GET", "/v1/models", "limit=1")
    assert request.headers["x-api-key"] == KEY
    assert report.is_well
    connection = [finding for finding in report.findings if finding.topic == "connection"]
    assert "address and credential are good" in connection[0].message
    assert KEY[-10:] not in json.dumps(report.to_dict())


def test_connecting_with_the_workspace_s_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the environment has none. The address is then the API's own, which is not asked here."""
    folder = tmp_path / "secret"
    folder.mkdir()
    path = folder / "-secrets.sh"
    path.write_text(f'ANTHROPIC_API_KEY="{KEY}"\n')
    path.chmod(0o600)
    asked: list[object] = []

    def refuse(*args: object, **kwargs: object) -> None:
        asked.append(args)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    report = doctor(root=tmp_path, connect=True)

    assert asked
    assert [finding.message for finding in report.of_level("error")] == ["the server's name cannot be resolved"]


def test_what_the_server_refuses_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """The finding is of the credential, with the request's id; and the key stays out of it."""
    with serve() as server:
        server.faults.add("status:401")
        monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url)
        report = doctor(connect=True)

    (error,) = report.of_level("error")
    assert "does not know the credential" in error.message
    assert "req_" in error.message
    assert KEY not in report.to_text()


def test_connecting_with_an_unusable_key_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said twice: what is wrong with it, and that no request was made."""
    with serve() as server:
        monkeypatch.setenv("ANTHROPIC_API_KEY", KEY + "\n")
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url)
        report = doctor(connect=True)
        assert list(server.requests) == []

    assert [finding.topic for finding in report.of_level("error")] == ["credential", "connection"]
    assert KEY[-10:] not in report.to_text()
