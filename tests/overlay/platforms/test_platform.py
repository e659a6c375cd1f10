"""What all platforms have in common, on one made up for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import Claude
from claude_overlay.client.config import ClientConfig
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.platform import COUNT_TOKENS, MESSAGES, Platform, checked_models, model_segment
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.testing import ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import Mapping


class Cloud(Platform):
    """Puts everything at one path."""

    name = "cloud"
    operations = frozenset({MESSAGES, COUNT_TOKENS})
    models: Mapping[str, str] = {"short": "long/name"}
    anthropic_version = None
    base_url = "https://cloud.test"
    signer = BearerSigner("t")

    def _place(self, path: str, headers: dict[str, str], body: dict[str, Any]) -> str:
        return f"/x/{self._model(body, take=path == MESSAGES[1])}"


def test_models_are_renamed_and_others_go_as_they_are() -> None:
    """Taken out, or renamed where they stay."""
    taken = Cloud().rewrite(*MESSAGES, {}, b'{"model": "short"}')
    kept = Cloud().rewrite(*COUNT_TOKENS, {"anthropic-version": "v"}, b'{"model": "short"}')

    assert (taken.path, taken.content) == ("/x/long/name", b'{"anthropic_version":""}')
    assert (kept.path, kept.content) == ("/x/long/name", b'{"model":"long/name","anthropic_version":"v"}')
    assert Cloud().rewrite(*MESSAGES, {}, b'{"model": "other"}').path == "/x/other"
    assert "headers" not in repr(taken)


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{", 7, "{}x"])
def test_a_body_that_is_no_object_is_refused(content: Any) -> None:
    """Nobody could put a version into it."""
    with pytest.raises(InvalidArgumentError, match="JSON object"):
        Cloud().rewrite(*MESSAGES, {}, content)


def test_packed_bodies_are_refused_everywhere() -> None:
    """By the platform, by a client on one, by its copies, and by a client with one among its endpoints."""
    with pytest.raises(InvalidArgumentError, match="packed"):
        Cloud().rewrite(*MESSAGES, {"content-encoding": "gzip"}, b"{}")
    with pytest.raises(ConfigurationError, match="packed"):
        Claude(platform=Cloud(), compress_requests="gzip")
    with pytest.raises(ConfigurationError, match="packed"):
        Claude(platform=Cloud()).with_options(compress_requests="gzip")
    with pytest.raises(ConfigurationError, match="packed"):
        Claude("k", compress_requests="gzip", resilience=Resilience(failover=Failover([Cloud().endpoint()])))


def test_what_is_not_of_the_api_goes_out_as_it_is() -> None:
    """A health check asks for `/`, and only wants any answer."""
    made = Cloud().rewrite("HEAD", "/", {"anthropic-version": "v"}, None)

    assert (made.path, made.headers, made.content) == ("/", {}, b"")


def test_an_endpoint_is_the_platform() -> None:
    """With its address and signature; nothing of it is printed."""
    platform = Cloud()
    endpoint = platform.endpoint(name="c", priority=2, weight=0.5, credential_pool="p", models=["short"])

    assert isinstance(endpoint, Endpoint)
    assert (endpoint.base_url, endpoint.signer, endpoint.name, endpoint.priority) == (
        "https://cloud.test",
        platform,
        "c",
        2,
    )
    assert (endpoint.weight, endpoint.credential_pool, endpoint.models) == (0.5, "p", ("short",))
    assert platform.sign("GET", "u", {}, b"") == {"authorization": "Bearer t"}


def test_answers_are_the_apis_own_unless_it_says_otherwise() -> None:
    """Headers, refusals, streams."""
    assert Cloud().head_of({"a": "b"}) == {"a": "b"}
    assert Cloud().error_of({}, b"x") == b"x"
    assert Cloud().events_of({"content-type": "application/vnd.amazon.eventstream"}) is None


def test_a_client_takes_one_proof_of_who_asks() -> None:
    """And a platform has the address."""
    for two in ({"auth_token": "t"}, {"signer": BearerSigner("t")}, {"credentials": lambda: "t"}, {"api_key": "k"}):
        with pytest.raises(ConfigurationError, match="one of"):
            Claude(platform=Cloud(), **two)  # type: ignore[arg-type]  # of any kind
    with pytest.raises(ConfigurationError, match="address of its own"):
        Claude(platform=Cloud(), base_url="https://x.test")
    for wrong in ({"platform": "bedrock"}, {"signer": "x"}, {"credentials": 7}):
        with pytest.raises(InvalidArgumentError):
            Claude(**wrong)  # type: ignore[arg-type]  # the point
    assert repr(Claude(platform=Cloud())) == "Claude(base_url='https://cloud.test', api_version='2026-10-21')"
    assert Claude(signer=Cloud()).client.config.base_url == "https://cloud.test"


def test_copies_stay_on_the_platform() -> None:
    """`with_options` changes what it is told to; the signer is the same object, so its token is shared."""
    transport = ScriptedTransport([reply(json={"input_tokens": 1})])
    claude = Claude(platform=Cloud(), http_client=transport)
    copy = claude.with_options(timeout=3, headers={"x-a": "1"})

    copy.messages.count_tokens(model="short", messages=[])
    (request,) = transport.requests
    assert (request.url, request.headers["x-a"], request.timeout["read"]) == ("https://cloud.test/x/long/name", "1", 3)
    assert isinstance(copy.client.config, ClientConfig)
    assert copy.client.config.signer is claude.client.config.signer


@pytest.mark.parametrize("table", [{"": "a"}, {"a": ""}, {"a": 7}])
def test_a_table_of_names_has_names(table: Any) -> None:
    """On both sides."""
    with pytest.raises(InvalidArgumentError, match="models"):
        checked_models(table)
    assert checked_models(None) == {}
    assert model_segment("p", "a;b") == "a;b"
