"""ClientConfig: what settings are acceptable, and that none of them shows a credential."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.client.config import API_VERSION, BASE_URL, DEFAULT_TIMEOUT, ClientConfig, Timeouts, checked_timeout
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.secret import Secret

KEY = "sk-ant-hidden"


def build(**changes: Any) -> ClientConfig:
    """Build a configuration with these differences from the defaults."""
    settings: dict[str, Any] = {
        "api_key": KEY,
        "auth_token": None,
        "base_url": BASE_URL,
        "api_version": API_VERSION,
        "timeout": None,
        "betas": None,
        "headers": None,
        **changes,
    }
    return ClientConfig.build(**settings)


def test_defaults() -> None:
    """Ten minutes to read, five seconds to connect, no betas, no headers, key as x-api-key."""
    config = build()

    assert config.timeout == DEFAULT_TIMEOUT == Timeouts(5.0, 600.0, 600.0, 600.0)
    assert (config.scheme, config.betas, dict(config.headers)) == ("api_key", (), {})
    assert config.credential == Secret(KEY)
    assert config.is_https


def test_an_auth_token_is_a_bearer() -> None:
    """auth_token= goes out as a bearer token."""
    assert build(api_key=None, auth_token=Secret("t")).scheme == "bearer"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"api_key": None}, "from_env"),
        ({"auth_token": "t"}, "not both"),
    ],
)
def test_needs_exactly_one_credential(changes: dict[str, Any], words: str) -> None:
    """None or two credentials are refused, saying what to do."""
    with pytest.raises(ConfigurationError, match=words):
        build(**changes)


def test_an_empty_key_is_refused() -> None:
    """An empty key is no key."""
    with pytest.raises(InvalidArgumentError):
        build(api_key="")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
        ("https://proxy.example/claude/v9//", "https://proxy.example/claude/v9"),
        ("http://[::1]:99", "http://[::1]:99"),
        ("HTTP://Host", "HTTP://Host"),
    ],
)
def test_addresses_that_fit(given: str, kept: str) -> None:
    """Both http and https, with port and path are taken; a slash at the end is dropped."""
    assert build(base_url=given).base_url == kept


@pytest.mark.parametrize(
    "address",
    [
        None, "", "api.anthropic.com", "ftp://x", "https://", "https://x?y=1", "https://x#y", "https://x?",
        "https://x:port", "https://x:99999", "https://u:p4ss@x", "https://x/a b", "https://ü.example", "https://x\n",
    ],
)  # fmt: skip
def test_addresses_that_do_not_fit(address: Any) -> None:
    """Anything else is refused, and a password in it is not repeated."""
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        build(base_url=address)

    assert "p4ss" not in str(caught.value)


@pytest.mark.parametrize("version", ["", "2026\n", 3])
def test_versions_that_cannot_be_sent(version: Any) -> None:
    """The version is a header value."""
    with pytest.raises((ConfigurationError, InvalidArgumentError)):
        build(api_version=version)


@pytest.mark.parametrize(
    ("given", "expected"),
    [(5, Timeouts(5, 5, 5, 5)), (0.5, Timeouts(0.5, 0.5, 0.5, 0.5)), ((1, None, 2, None), Timeouts(1, None, 2, None))],
)
def test_timeouts_that_fit(given: Any, expected: Timeouts) -> None:
    """A number stands for all phases; four values for each, None for no limit."""
    assert checked_timeout(given) == expected


@pytest.mark.parametrize("timeout", [0, -1, True, "5", None, (1, 2), (1, 2, 3, 0), float("nan"), float("inf")])
def test_timeouts_that_do_not_fit(timeout: Any) -> None:
    """Zero, negative, boolean, NaN and other shapes are refused."""
    with pytest.raises(InvalidArgumentError, match="timeout"):
        checked_timeout(timeout)


def test_changes_add_and_replace() -> None:
    """A copy replaces the timeout, and adds betas and headers to those that are set."""
    config = build(betas="a,b", headers={"X-One": "1", "x-two": "2"}, timeout=3)

    changed = config.with_changes(timeout=9, betas=["b", "c"], headers={"x-one": "changed"})

    assert changed.betas == ("a", "b", "c")
    assert dict(changed.headers) == {"x-one": "changed", "x-two": "2"}
    assert changed.timeout == checked_timeout(9)
    assert config.with_changes(timeout=None, betas=None, headers=None) == config


def test_repr_shows_no_credential() -> None:
    """Neither the key nor a credential given as a header is printed."""
    config = build(headers={"Authorization": "Bearer also-hidden"})

    assert "hidden" not in repr(config)
