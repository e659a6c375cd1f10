"""The address, variables, packages and certificates around a client."""

from __future__ import annotations

from datetime import date
from importlib import metadata
from typing import Any

import pytest

from claude_overlay.diagnostics import surroundings
from claude_overlay.diagnostics.surroundings import (
    BASE_URL_NAME,
    look_at_address,
    look_at_certificates,
    look_at_packages,
    look_at_variables,
)

SECRET = "THIS-MUST-NOT-SHOW"


@pytest.mark.parametrize(
    ("address", "levels"),
    [
        (None, []),
        ("", []),
        ("https://gateway.example/x", ["info"]),
        ("http://gateway.example", ["info", "warning"]),
        ("http://127.0.0.1:8000", ["info"]),
        ("http://localhost", ["info"]),
        ("http://[::1]:80", ["info"]),
        ("https://api.anthropic.com/v1/", ["info", "warning"]),
        (f"https://user:{SECRET}@h", ["error"]),
        (f"https://h/?key={SECRET}", ["error"]),
        (f"https://h/{SECRET}", ["info"]),
        (f"h{SECRET}", ["error"]),
    ],
)
def test_the_address(address: str | None, levels: list[str]) -> None:
    """Unusable ones are errors, risky ones warnings; only the host is repeated."""
    findings = look_at_address({} if address is None else {BASE_URL_NAME: address})

    assert [finding.level for finding in findings] == levels
    assert SECRET not in str(findings)


@pytest.mark.parametrize(
    ("name", "level", "words"),
    [
        ("HTTPS_PROXY", "warning", "http_client"),
        ("all_proxy", "warning", "http_client"),
        ("SSL_CERT_FILE", "info", "verify"),
        ("CLAUDE_API_KEY", "warning", "ANTHROPIC_API_KEY is the name"),
        ("ANTROPIC_API_KEY", "warning", "ANTHROPIC_API_KEY is the name"),
        ("ANTHROPIC_AUTHTOKEN", "warning", "ANTHROPIC_AUTH_TOKEN is the name"),
        ("ANTHROPIC_LOG", "info", "does not read it"),
    ],
)
def test_variables_that_are_not_read(name: str, level: str, words: str) -> None:
    """Others read them, or nobody does; values are not repeated."""
    (finding,) = look_at_variables({name: SECRET})

    assert finding.level == level
    assert name in finding.message
    assert words in finding.message + finding.hint
    assert SECRET not in str(finding)


def test_other_variables_are_nobody_s_business() -> None:
    """Nor are those that are read, or empty."""
    environment = dict.fromkeys(("OPENAI_API_KEY", "PATH", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "NO_PROXY"), "x")
    assert look_at_variables({**environment, "HTTPS_PROXY": "", "ANTHROPIC_LOG": ""}) == []


def test_packages() -> None:
    """Versions of all that may matter; what is needed is here."""
    versions, findings = look_at_packages()

    assert versions["httpx2"] == metadata.version("httpx2")
    assert {"python", "claude-openapi", "attrs", "botocore", "starlette"} <= set(versions)
    assert [finding.level for finding in findings] == ["ok", "info"]


def test_a_package_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error if it is needed; else its extra is not whole."""

    def version(name: str) -> str:
        if name in {"jiter", "starlette"}:
            raise metadata.PackageNotFoundError(name)
        return "1"

    monkeypatch.setattr(metadata, "version", version)
    versions, findings = look_at_packages()

    assert versions["jiter"] is None
    assert [finding.message for finding in findings if finding.level == "error"] == ["jiter is not installed"]
    assert "not installed: local" in findings[-1].message


def test_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """How many authorities, from where; old ones are a warning, none an error."""
    year, month = (int(part) for part in metadata.version("certifi").split(".")[:2])
    assert [finding.level for finding in look_at_certificates(date(year, month, 2))] == ["ok"]
    assert [finding.level for finding in look_at_certificates(date(year + 3, month, 2))] == ["ok", "warning"]

    empty = tmp_path / "empty.pem"
    empty.write_text("")
    monkeypatch.setattr("certifi.where", lambda: str(empty))
    assert [finding.level for finding in look_at_certificates(date(year, month, 2))] == ["error"]


@pytest.mark.parametrize("version", [None, "", "2026", "x.y", "2026.13.1"])
def test_a_version_that_is_no_date(version: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is said of its age."""
    monkeypatch.setattr(surroundings, "_version", lambda _: version)
    assert [finding.level for finding in look_at_certificates(date(2100, 1, 1))] == ["ok"]
