"""Construction and copying, the same for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude, Secret
from claude_overlay.client.config import Timeouts
from claude_overlay.client.policed import PolicedConnection
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.failover import Endpoint
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.runtime import MemoryStore

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
def test_policies_are_a_resilience(cls: Any) -> None:
    """resilience= takes a Resilience or None, in the constructor, in copies and later."""
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k", resilience=object())
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k").with_options(resilience=object())
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k", resilience=Resilience()).with_options(resilience=object())
    with pytest.raises(InvalidArgumentError, match="resilience"):
        cls("k", resilience=Resilience()).apply_resilience(object())


@BOTH
def test_a_client_without_policies_has_nothing_of_them(cls: Any) -> None:
    """Its connection is the plain class, and there is no runtime."""
    plain, resilient = cls("k"), cls("k", resilience=Resilience())

    assert (plain.resilience, plain.client.runtime, plain.response_cache) == (None, None, None)
    assert isinstance(resilient.client, type(plain.client))
    assert not isinstance(plain.client, PolicedConnection)
    assert isinstance(resilient.client, PolicedConnection)
    assert resilient.resilience == Resilience()
    assert type(resilient.with_options(resilience=None).client) is type(plain.client)
    assert type(plain.with_options(resilience=Resilience()).client) is type(resilient.client)


@BOTH
def test_the_circuit_of_the_own_server_is_named_after_it(cls: Any) -> None:
    """As an Endpoint at the same address would be."""
    for base_url in ("https://h", "http://h/v", "http://h:81"):
        home = cls("k", base_url=base_url, resilience=Resilience()).client.runtime.pipeline.home
        assert home == Endpoint(base_url=base_url).name


@BOTH
def test_the_states_can_be_reached(cls: Any) -> None:
    """Those of policies that are on; None for the others."""
    claude = cls("k", resilience=Resilience(breaker=CircuitBreaker(), quota=Quota(requests_per_day=1)))

    assert claude.circuits is claude.client.runtime.pipeline.circuits
    assert claude.ledger is claude.client.runtime.pipeline.ledger
    assert (cls("k").circuits, cls("k").ledger) == (None, None)
    assert (cls("k", resilience=Resilience()).circuits, cls("k", resilience=Resilience()).ledger) == (None, None)


@BOTH
def test_policies_given_to_each_call_keep_their_state(cls: Any) -> None:
    """Copies of a client without policies that are given equal ones draw on the same state; other ones do not."""
    claude = cls("k")
    first, second, other = (
        claude.with_options(resilience=Resilience(bulkhead=Bulkhead(max_concurrent=number))).client.runtime.bulkhead
        for number in (1, 1, 2)
    )

    assert first is second
    assert first is not other
    assert claude.client.runtime is None


@BOTH
def test_a_state_store_makes_the_states(cls: Any) -> None:
    """Of the client, of a copy with other policies, and of policies that come later."""
    made = []

    class Store(MemoryStore):
        """Writes down what it makes."""

        def bulkhead(self, policy: Any) -> Any:
            """Make the state as usual."""
            made.append(policy)
            return super().bulkhead(policy)

    first, second, third = (Bulkhead(max_concurrent=number) for number in (1, 2, 3))
    claude = cls("k", state_store=Store())
    assert made == []
    claude.apply_resilience(Resilience(bulkhead=first))
    claude.with_options(resilience=None).with_options(resilience=Resilience(bulkhead=second))
    cls("k", resilience=Resilience(bulkhead=third), state_store=Store())

    assert made == [first, second, third]


@BOTH
def test_a_sticky_key_is_a_text(cls: Any) -> None:
    """It is kept by copies of the copy; nonsense is refused."""
    named = cls("k").with_options(sticky_key="conversation")

    assert named.with_options(timeout=3).client.config.sticky_key == "conversation"
    for nonsense in ("", 7):
        with pytest.raises(InvalidArgumentError, match="sticky_key"):
            cls("k").with_options(sticky_key=nonsense)


@BOTH
def test_the_monitor_is_made_and_not_started(cls: Any) -> None:
    """Asking for it starts nothing."""
    assert cls("k", resilience=Resilience()).health_monitor().is_running is False


@BOTH
def test_repr_shows_the_address_and_no_key(cls: Any) -> None:
    """A client prints where it goes."""
    assert repr(cls("hidden", base_url="http://h")) == f"{cls.__name__}(base_url='http://h', api_version='2026-10-21')"


@BOTH
def test_a_half_built_client_prints(cls: Any) -> None:
    """What a failed construction leaves behind has a repr: tracebacks print it."""
    assert repr(cls.__new__(cls)) == f"<{cls.__name__}, not built>"


@BOTH
def test_policies_put_in_force_while_an_area_is_asked_for(cls: Any) -> None:
    """Another thread may ask for `claude.files` in the middle of it."""

    class Meta(type(cls)):  # type: ignore[misc]  # the class is chosen at run time
        def __getattr__(cls, name: str) -> Any:
            claude.messages, claude.files, claude.batches, claude.models  # noqa: B018 - as another thread would
            raise AttributeError(name)

    class Busy(cls, metaclass=Meta):  # type: ignore[misc]  # as above
        """A client of which something is asked at the worst moment."""

    claude = Busy("k")
    claude.apply_resilience(Resilience())

    assert claude.resilience == Resilience()
