"""One fetch for all who wait, renewed in time, and no failure kept."""

from __future__ import annotations

import asyncio
import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.credential_cache import CredentialCache
from claude_overlay.platforms.tokens import AccessToken, FileToken

if TYPE_CHECKING:
    from pathlib import Path


class Provider:
    """Gives "t1", "t2", ... of 600 seconds; or what it is told. `gate` holds fetches up."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.calls = 0
        self.time = 0.0
        self.gate = threading.Event()
        self.gate.set()
        self.begun = threading.Event()
        self.ended = threading.Semaphore(0)

    def now(self) -> float:
        """The time."""
        return self.time

    def get(self) -> AccessToken:
        """Give the next."""
        self.calls += 1
        number = self.calls
        self.begun.set()
        try:
            assert self.gate.wait(120)
            step = self.script.pop(0) if self.script else None
            if isinstance(step, BaseException):
                raise step
            return AccessToken(f"t{number}", self.time + 600.0) if step is None else step
        finally:
            self.ended.release()


def cache_of(provider: Provider) -> CredentialCache[AccessToken]:
    """A cache by the provider's clock."""
    return CredentialCache(provider, now=provider.now)


def token(cache: CredentialCache[AccessToken]) -> str:
    """What the cache gives."""
    return cache.get().reveal()


def settle(cache: CredentialCache[AccessToken], provider: Provider, calls: int) -> None:
    """Wait until so many fetches have ended and their results are in."""
    for _ in range(calls):
        assert provider.ended.acquire(timeout=120)
    for thread in threading.enumerate():
        if thread.name == "claude-credential":
            thread.join(120)


def test_one_is_fetched_and_kept() -> None:
    """The first who asks fetches; nothing is fetched before, and nothing again while it is good."""
    provider = Provider()
    cache = cache_of(provider)
    assert provider.calls == 0

    assert [token(cache) for _ in range(5)] == ["t1"] * 5
    assert provider.calls == 1
    assert not isinstance(cache.obtain(), Future)


def test_a_hundred_threads_and_a_hundred_tasks_fetch_once() -> None:
    """All of them wait for the same fetch, and all get its token; two event loops at once among them."""
    provider = Provider()
    provider.gate.clear()
    signer = BearerSigner(cache_of(provider))

    async def ask() -> str:
        found = signer.obtain()
        waited = await asyncio.wrap_future(found) if isinstance(found, Future) else found
        return waited.reveal()

    async def many() -> list[str]:
        tasks = [asyncio.ensure_future(ask()) for _ in range(50)]
        await asyncio.sleep(0)
        waiting.release()
        return await asyncio.gather(*tasks)

    waiting = threading.Semaphore(0)
    with ThreadPoolExecutor(102) as pool:
        loops = [pool.submit(asyncio.run, many()) for _ in range(2)]
        threads = [pool.submit(lambda: signer.sign("GET", "u", {}, b"")["authorization"]) for _ in range(100)]
        assert waiting.acquire(timeout=120)
        assert waiting.acquire(timeout=120)
        assert provider.begun.wait(120)
        provider.gate.set()
        found = [one for loop in loops for one in loop.result(120)]
        sent = {thread.result(120) for thread in threads}

    assert provider.calls == 1
    assert found == ["t1"] * 100
    assert sent == {"Bearer t1"}


def test_early_it_is_renewed_and_nobody_waits() -> None:
    """Two minutes before the end of ten: who asks gets the old one, and one fetch begins."""
    provider = Provider()
    cache = cache_of(provider)
    token(cache)
    settle(cache, provider, 1)
    provider.time = 479.0
    assert token(cache) == "t1"
    assert provider.calls == 1

    provider.gate.clear()
    provider.time = 480.0
    assert [token(cache) for _ in range(9)] == ["t1"] * 9
    provider.gate.set()
    settle(cache, provider, 1)

    assert provider.calls == 2
    assert token(cache) == "t2"


def test_late_everybody_waits() -> None:
    """Half a minute before its end the old one is no longer given."""
    provider = Provider()
    cache = cache_of(provider)
    token(cache)
    provider.time = 570.0

    assert token(cache) == "t2"


def test_a_short_life_is_not_renewed_all_the_time() -> None:
    """Of a token of 20 seconds the last fifth and the last twentieth count."""
    provider = Provider(AccessToken("short", 20.0))
    cache = cache_of(provider)
    token(cache)

    for provider.time in (1.0, 10.0, 15.9):
        assert token(cache) == "short"
    assert provider.calls == 1
    provider.time = 19.1
    assert token(cache) == "t2"


def test_an_early_failure_is_no_failure_and_is_tried_again_later() -> None:
    """The old token is good; five seconds pass between two tries."""
    provider = Provider(None, OSError("down"), OSError("down"))
    cache = cache_of(provider)
    token(cache)
    settle(cache, provider, 1)
    for provider.time in (500.0, 504.0, 505.0):
        assert token(cache) == "t1"
        settle(cache, provider, int(provider.time != 504.0))

    assert provider.calls == 3
    provider.time = 520.0
    assert token(cache) == "t1"
    settle(cache, provider, 1)
    assert token(cache) == "t4"


@pytest.mark.parametrize("failure", [OSError("secret detail"), RuntimeError("x"), KeyboardInterrupt()])
def test_a_failure_is_typed_and_not_kept(failure: BaseException) -> None:
    """Each who waited gets an error of his own, without the provider's text; the next who asks tries anew."""
    provider = Provider(failure)
    provider.gate.clear()
    cache = cache_of(provider)
    waiting: list[Any] = [cache.obtain() for _ in range(3)]
    provider.gate.set()

    errors = [one.exception(20) for one in waiting]
    assert {type(error) for error in errors} == {CredentialError}
    assert len({id(error) for error in errors}) == 3
    assert "Provider could not get a credential" in str(errors[0])
    assert "secret detail" not in str(errors[0])
    assert errors[0].__cause__ is failure
    assert token(cache) == "t2"


def test_a_typed_failure_stays_what_it_is() -> None:
    """With its attributes."""
    cache = cache_of(Provider(CredentialError("refused", status=401, error="invalid_grant")))

    with pytest.raises(CredentialError, match="refused") as caught:
        cache.get()
    assert (caught.value.status, caught.value.error) == (401, "invalid_grant")


def test_nobody_who_leaves_ends_it_for_the_others() -> None:
    """A cancelled task cancels its own wait alone."""
    provider = Provider()
    provider.gate.clear()
    cache = cache_of(provider)

    async def main() -> str:
        first: Any = cache.obtain()
        task = asyncio.ensure_future(asyncio.wait_for(asyncio.wrap_future(first), 120))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        second: Any = cache.obtain()
        provider.gate.set()
        found: AccessToken = await asyncio.wrap_future(second)
        return found.reveal()

    assert asyncio.run(main()) == "t1"
    assert provider.calls == 1


def test_a_refused_token_is_let_go_once() -> None:
    """By whoever says so first; not the new one, and not again within a minute: fetching did not help."""
    provider = Provider()
    cache = cache_of(provider)
    old = cache.get()

    assert cache.invalidate(old) is True
    new = cache.get()
    assert new.reveal() == "t2"
    assert cache.invalidate(old) is False
    assert cache.invalidate(new) is False
    assert token(cache) == "t2"
    provider.time = 61.0
    assert cache.invalidate(old) is False
    assert cache.invalidate(new) is True
    assert token(cache) == "t3"


def test_without_an_end_it_is_kept_until_its_provider_has_another(tmp_path: Path) -> None:
    """A file that is rotated."""
    path = tmp_path / "token"
    path.write_text("one")
    cache = CredentialCache(FileToken(path))

    assert [cache.get().reveal() for _ in range(2)] == ["one", "one"]
    path.write_text("second")
    assert cache.get().reveal() == "second"


def test_one_that_is_good_for_one_call_is_asked_for_each() -> None:
    """`expires_at` 0."""
    cache = cache_of(Provider(AccessToken("a", 0), AccessToken("b", 0)))

    assert [token(cache), token(cache)] == ["a", "b"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_child_forked_during_a_fetch_makes_its_own() -> None:
    """It does not wait for a thread that it does not have."""
    provider = Provider()
    provider.gate.clear()
    cache = cache_of(provider)
    waiting: Any = cache.obtain()
    assert provider.begun.wait(120)

    child = os.fork()
    if child == 0:  # pragma: no cover - in another process
        provider.gate.set()
        os._exit(0 if token(cache) == "t2" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    provider.gate.set()
    assert waiting.result(120).reveal() == "t1"


def test_what_is_no_provider_is_refused() -> None:
    """And its repr names the provider."""
    with pytest.raises(InvalidArgumentError, match=r"get\(\)"):
        CredentialCache(object())  # type: ignore[arg-type]  # the point
    assert "Provider" in repr(cache_of(Provider()))
