"""Construction and copying, the same for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude, Secret
from claude_overlay.client.config import Timeouts
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from pathlib import Path

BOTH = pytest.mark.parametrize("cls", [Claude, AsyncClaude])
NAMES = ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Give an environment without our variables."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@BOTH
def test_the_constructor_reads_no_environment(cls: Any, environment: pytest.MonkeyPatch) -> None:
    """Variables that are set change nothing unless from_env is called."""
    environment.setenv("ANTHROPIC_BASE_URL", "http://elsewhere.example")
    environment.setenv("ANTHROPIC_API_KEY", "other")

    claude = cls("sk-mine")

    assert claude.client.prepare({"url": "/"})["url"] == "https://api.anthropic.com/"
    assert claude.client.prepare({"url": "/"})["headers"]["x-api-key"] == "sk-mine"
    with pytest.raises(ConfigurationError, match="from_env"):
        cls()


@BOTH
def test_from_env(cls: Any, environment: pytest.MonkeyPatch) -> None:
    """The key comes first, the token second; the base URL is read unless it is given; other settings pass."""
    with pytest.raises(ConfigurationError, match=r"ANTHROPIC_API_KEY nor ANTHROPIC_AUTH_TOKEN"):
        cls.from_env()
    environment.setenv("ANTHROPIC_AUTH_TOKEN", "token")
    assert cls.from_env().client.prepare({"url": "/"})["headers"]["authorization"] == "Bearer token"
    environment.setenv("ANTHROPIC_API_KEY", "key")
    environment.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:1/")
    request = cls.from_env(betas="b").client.prepare({"url": "/x"})
    assert (request["headers"]["x-api-key"], request["headers"]["anthropic-beta"]) == ("key", "b")
    assert request["url"] == "http://127.0.0.1:1/x"
    assert cls.from_env(base_url="http://h").client.prepare({"url": "/"})["url"] == "http://h/"


@BOTH
def test_from_workspace(cls: Any, tmp_path: Path) -> None:
    """The key comes from the workspace's file."""
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "-secrets.sh").write_text('export ANTHROPIC_API_KEY="from-file"\n', encoding="utf-8")

    claude = cls.from_workspace(root=tmp_path, timeout=3)

    request = claude.client.prepare({"url": "/"})
    assert request["headers"]["x-api-key"] == "from-file"
    assert request["timeout"] == Timeouts(3, 3, 3, 3)


@BOTH
def test_with_options_copies(cls: Any) -> None:
    """A copy adds betas and headers, replaces the timeout, shares the HTTP client; the origin stays as it was."""
    claude = cls(Secret("k"), betas="a", headers={"x": "1"}, timeout=9)

    copy = claude.with_options(timeout=3, betas=["b"], headers={"X": "2"}, resilience=None)

    assert type(copy) is cls
    request = copy.client.prepare({"url": "/"})
    assert request["headers"]["anthropic-beta"] == "a,b"
    assert request["headers"]["x"] == "2"
    assert request["timeout"] == Timeouts(3, 3, 3, 3)
    assert copy.client.source is claude.client.source
    assert claude.client.prepare({"url": "/"})["timeout"] == Timeouts(9, 9, 9, 9)
    assert copy.messages is copy.messages
    assert copy.messages is not claude.messages


@BOTH
def test_policies_do_not_exist_yet(cls: Any) -> None:
    """resilience= takes None, in the constructor and in copies."""
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k", resilience=object())
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k").with_options(resilience=object())


@BOTH
def test_repr_shows_the_address_and_no_key(cls: Any) -> None:
    """A client prints where it goes."""
    assert repr(cls("hidden", base_url="http://h")) == f"{cls.__name__}(base_url='http://h', api_version='2026-10-21')"


@BOTH
def test_a_half_built_client_prints(cls: Any) -> None:
    """What a failed construction leaves behind has a repr: tracebacks print it."""
    assert repr(cls.__new__(cls)) == f"<{cls.__name__}, not built>"
