"""The signature of one attempt: what is signed is what is sent."""

from __future__ import annotations

from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.client.config import Timeouts
from claude_overlay.client.route import BARE, WAY
from claude_overlay.client.signing import SignedWay, Way
from claude_overlay.errors import APITimeoutError, InvalidArgumentError
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.vertex import Vertex


class Plain:
    """Gives what it is told, and keeps what it has seen."""

    def __init__(self, **headers: Any) -> None:
        self.headers = headers
        self.seen: list[Any] = []

    def sign(self, *request: Any) -> Any:
        """Sign."""
        self.seen.append(request)
        return self.headers


def request(**changes: Any) -> dict[str, Any]:
    """A request that is ready but for its signature."""
    return {"method": "POST", "url": "https://x.test/v1/messages", "headers": {"a": "1"}, "content": b"{}", **changes}


def test_a_request_is_noted_first_and_signed_when_it_is_sent() -> None:
    """A plain signer leaves its form alone."""
    signer, prepared = Plain(**{"X-S": "s"}), request()
    way = Way(signer, "https://x.test")

    way.put(prepared, "/v1/messages")
    assert prepared == {**request(), WAY: way}
    assert signer.seen == []
    del prepared[WAY]
    signed = way.begin()
    signed.sign(prepared)

    assert signed.pending is None
    assert signer.seen == [("POST", "https://x.test/v1/messages", {"a": "1"}, b"{}")]
    assert prepared["headers"] == {"a": "1", "x-s": "s"}
    assert "'s'" not in repr(prepared)


def test_the_query_is_signed_with_the_address() -> None:
    """Encoded as it goes out."""
    prepared = request(method="GET", params=[("a[b]", "x y"), ("c", "1,2")])
    del prepared["content"]

    Way(Plain(), "t").begin().sign(prepared)
    assert prepared["url"].endswith("/v1/messages?a%5Bb%5D=x%20y&c=1%2C2")
    assert "params" not in prepared


@pytest.mark.parametrize("unsignable", [{"content": iter([b"x"])}, {"content": "text"}, {"files": [("f", b"x")]}])
def test_nobody_signs_what_he_has_not_seen(unsignable: dict[str, Any]) -> None:
    """A body that is read while it is sent."""
    signer = Plain()

    with pytest.raises(InvalidArgumentError, match="body of bytes"):
        Way(signer, "t").begin().sign(request(**unsignable))
    assert signer.seen == []


def test_a_platform_puts_the_request_into_its_form() -> None:
    """At its own address; the HTTP client adds nothing to it."""
    platform = Vertex(project="p", region="us", access_token="t", base_url="https://v.test")
    prepared = request(content=b'{"model":"m"}', headers={"anthropic-version": "v"})

    Way(platform, platform.base_url).put(prepared, "/v1/messages")

    assert prepared["url"] == "https://v.test/projects/p/locations/us/publishers/anthropic/models/m:rawPredict"
    assert prepared["content"] == b'{"anthropic_version":"v"}'
    assert prepared["headers"] == {}
    assert prepared[BARE] is True


def test_what_is_fetched_is_used_when_it_is_there() -> None:
    """And the signer learns of a refusal of just that."""
    told: list[Any] = []
    future: Future[str] = Future()
    signer = SimpleNamespace(
        sign=None, obtain=lambda: future, sign_with=lambda key, *_: {"k": key}, refused=lambda *what: told.append(what)
    )
    signed = Way(signer, "t").begin()
    assert signed.pending is future
    future.set_result("key")
    prepared = request()

    signed.sign(prepared)
    for status in (200, 400, 401, 403, 500):
        assert signed.received(SimpleNamespace(status_code=status, headers={})) is None
    assert prepared["headers"]["k"] == "key"
    assert told == [("key", 401, {}), ("key", 403, {})]


def test_an_answer_of_a_platform_is_translated() -> None:
    """Any other is not."""
    way = Way(Vertex(project="p", region="us", access_token="t"), "t")

    translation = SignedWay(way, None).received(SimpleNamespace(status_code=200, headers={"a": "b"}))
    assert translation is not None
    assert translation.is_verbatim
    assert SignedWay(Way(BearerSigner("t"), "t"), None).received(SimpleNamespace(status_code=200, headers={})) is None


def test_what_is_left_of_an_attempt_is_for_its_request() -> None:
    """The wait for what it is signed with is part of its time; each phase gets at most the rest."""
    signed = SignedWay(Way(BearerSigner("t"), "https://a.test"), None)
    prepared = request(timeout=Timeouts(1.0, None, 10.0, 10.0))

    signed.waited(prepared, None, 99.0)
    assert prepared["timeout"] == Timeouts(1.0, None, 10.0, 10.0)
    signed.waited(prepared, 5.0, 2.0)
    assert prepared["timeout"] == Timeouts(1.0, 3.0, 3.0, 3.0)


@pytest.mark.parametrize(("seconds", "is_there"), [(5.0, True), (1.0, False)], ids=["used up", "not there"])
def test_nothing_is_left_of_an_attempt(seconds: float, is_there: bool) -> None:  # noqa: FBT001 - a case
    """It ends as one whose connection was not had in time: nothing was sent."""
    future: Future[str] = Future()
    if is_there:
        future.set_result("key")

    with pytest.raises(
        APITimeoutError, match=r"https://a\.test are signed with was not there within 5\.000 s"
    ) as raised:
        SignedWay(Way(BearerSigner("t"), "https://a.test"), future).waited(request(), 5.0, seconds)
    assert raised.value.phase == "connect"
