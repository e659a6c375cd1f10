"""Which calls have a place in the cache, and which two are the same."""

from __future__ import annotations

import importlib
import pkgutil
import types
from typing import Any

import pytest

import claude_api.api
from claude_api.api.messages import create_message
from claude_api.api.models import retrieve_model
from claude_overlay import Claude
from claude_overlay.client.answer import Answer
from claude_overlay.client.response_cache import Kept, decoder_of, is_kept, key_of
from claude_overlay.reliability.cache import CacheState, ResponseCache
from claude_overlay.reliability.facts import CallFacts
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.runtime import Runtime

REQUEST = {"method": "POST", "url": "/v1/messages", "headers": {"content-type": "application/json"}, "content": b"{}"}
EVERYTHING = ResponseCache(reads=True)


def facts(**changes: Any) -> CallFacts:
    """Describe a message."""
    given = {"operation": "create_message", "method": "POST", "path": "/v1/messages", "resend": "duplicable"}
    return CallFacts(**{**given, **changes})


@pytest.mark.parametrize(
    ("policy", "changes", "expected"),
    [
        (ResponseCache(), {}, True),
        (ResponseCache(messages=False), {}, False),
        (EVERYTHING, {"stream": True}, False),
        (EVERYTHING, {"resend": "unsafe"}, False),
        (ResponseCache(), {"path": "/v1/messages/count_tokens", "resend": "safe"}, True),
        (ResponseCache(token_counts=False), {"path": "/v1/messages/count_tokens", "resend": "safe"}, False),
        (EVERYTHING, {"path": "/v1/messages/batches", "resend": "unsafe"}, False),
        (EVERYTHING, {"path": "/v1/messages/batches/b/cancel", "resend": "safe"}, False),
        (ResponseCache(), {"method": "GET", "path": "/v1/models", "resend": "safe"}, False),
        (EVERYTHING, {"method": "GET", "path": "/v1/models", "resend": "safe"}, True),
        (EVERYTHING, {"method": "DELETE", "path": "/v1/files/f", "resend": "safe"}, False),
    ],
)
def test_what_is_kept(policy: ResponseCache, changes: dict[str, Any], expected: bool) -> None:  # noqa: FBT001 - a table
    """Messages, counts and, on demand, reads; never what the server does something for, and never a stream."""
    assert is_kept(policy, facts(**changes), REQUEST) is expected


def test_a_body_that_is_read_while_it_is_sent_is_not() -> None:
    """It cannot be compared."""
    assert is_kept(EVERYTHING, facts(), {**REQUEST, "content": iter([b"x"])}) is False


def prepared(request: dict[str, Any] = REQUEST, key: str = "k", **settings: Any) -> dict[str, Any]:
    """Prepare a request."""
    return Claude(key, **settings).client.prepare(request)


@pytest.mark.parametrize(
    "other",
    [
        prepared({**REQUEST, "method": "PUT"}),
        prepared({**REQUEST, "url": "/v1/other"}),
        prepared({**REQUEST, "content": b"{ }"}),
        prepared({**REQUEST, "params": [("a", "b")]}),
        prepared({**REQUEST, "headers": {**REQUEST["headers"], "anthropic-workspace-id": "w"}}),
        prepared(key="other"),
        prepared(api_version="2023-06-01"),
        prepared(betas="b"),
        prepared(headers={"x-mine": "1"}),
        prepared(base_url="http://h"),
    ],
)
def test_other_requests_have_other_keys(other: dict[str, Any]) -> None:
    """Whatever differs on the wire, the credential included."""
    assert key_of(other) != key_of(prepared())


def test_the_same_request_has_the_same_key() -> None:
    """Time-outs and what does not shape the answer make no difference; the key gives nothing away."""
    assert key_of(prepared(timeout=3)) == key_of(prepared())
    assert key_of(prepared(headers={"user-agent": "me", "accept-encoding": "identity"})) == key_of(prepared())
    assert len(key_of(prepared())) == 32


def test_parts_do_not_run_into_each_other() -> None:
    """A text that looks like two parts is one."""
    one = prepared({**REQUEST, "params": [("a", "b"), ("c", "d")]})
    other = prepared({**REQUEST, "params": [("a", "b('c', 'd')")]})

    assert key_of(one) != key_of(other)


def test_only_ok_is_kept_and_each_gets_an_answer_of_his_own() -> None:
    """Status 200; what is handed out is new each time, without attempts."""
    policies = Resilience(cache=ResponseCache())
    runtime = Runtime(policies, now=lambda: 5.0, wall=lambda: 0.0, chance=lambda: 0.0)
    kept = Kept(runtime.pipeline, facts(model="m"), prepared(), lambda answer: answer)

    kept.keep(Answer(status_code=529, headers={}, content=b"no"))
    assert kept.look() is None
    original = Answer(status_code=200, headers={"a": "b"}, content=b"yes")
    kept.keep(original)
    first, second = kept.look(), kept.look()

    assert first == second == original
    assert first is not second
    assert first is not original
    assert runtime.pipeline.cache.invalidate(model="m") == 1


@pytest.mark.parametrize("content", [b"<html>a captive portal</html>", b'{"type": "mess', b"[]", b"7", b""])
def test_what_its_caller_cannot_decode_is_not_kept(content: bytes) -> None:
    """A page or half an answer with status 200 would fail the same call for as long as an answer is good."""
    runtime = Runtime(Resilience(cache=ResponseCache()), now=lambda: 5.0, wall=lambda: 0.0, chance=lambda: 0.0)
    for parse in (create_message.parse_response, None):
        kept = Kept(runtime.pipeline, facts(), prepared(), parse)

        kept.keep(Answer(status_code=200, headers={"content-type": "application/json"}, content=content))

        assert kept.look() is None


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/v1/messages", create_message.parse_response),
        ("GET", "/v1/models/a%2Fb", retrieve_model.parse_response),
        ("GET", "/v1/messages", None),
        ("GET", "/v1/messages/batches/b/c/results", None),
        ("GET", "/v1/unknown", None),
    ],
)
def test_who_decodes_a_bare_call(method: str, path: str, expected: Any) -> None:
    """The operation of that method and path; what nobody knows is not kept."""
    assert decoder_of({"method": method, "url": path}) is expected


def test_every_read_of_the_first_areas_has_a_decoder() -> None:
    """Each GET of batches, files, messages and models, and no other answer than its own; no other area is kept bare."""
    for module in pkgutil.walk_packages(claude_api.api.__path__, "claude_api.api."):
        operation = getattr(importlib.import_module(module.name), "OPERATION", None)
        if operation is not None and operation.method == "GET":
            found: Any = decoder_of({"method": "GET", "url": operation.path.replace("{", "").replace("}", "")})
            kept = module.name.split(".")[2] in {"batches", "files", "messages", "models"}
            assert found is (importlib.import_module(module.name).parse_response if kept else None), module.name


class Sealer:
    """Signs; cannot be hashed."""

    __hash__ = None  # type: ignore[assignment]  # that is the point

    def sign(self, method: str, url: str, headers: Any, content: bytes) -> dict[str, str]:
        """Sign."""
        return {}


class Signer(Sealer):
    """Signs; can be hashed."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # as above


SIGNER = Signer()


def at(**changes: Any) -> bytes:
    """Give the key of a request that goes to one endpoint."""
    given: dict[str, Any] = {"base_url": "http://e"} | ({} if "signer" in changes else {"api_key": "tenant-a"})
    return key_of(prepared(), Failover([Endpoint(**given | changes)]))


@pytest.mark.parametrize(
    "changes", [{"api_key": "tenant-b"}, {"base_url": "http://f"}, {"models": ["m"]}, {"signer": SIGNER}]
)
def test_another_endpoint_gives_other_answers(changes: dict[str, Any]) -> None:
    """Another key there may be another organization's: its files and batches are not this one's."""
    assert at(**changes) != at()
    assert at() == at()
    assert at() != key_of(prepared())


def test_another_signer_may_sign_for_somebody_else() -> None:
    """The same one is the same; one that cannot be told from others never is."""
    sealer = Sealer()

    assert at(signer=SIGNER) == at(signer=SIGNER) != at(signer=Signer())
    assert at(signer=sealer) != at(signer=sealer)


def test_one_memory_for_two_tenants() -> None:
    """Also where a store of the caller's gives all policies the same one: each finds what he was told."""
    shared = CacheState(ResponseCache())

    def kept(key: str) -> Kept:
        policies = Resilience(failover=Failover([Endpoint(base_url="http://e", api_key=key)]))
        pipeline: Any = types.SimpleNamespace(resilience=policies, cache=shared, has_hooks=False, now=lambda: 0.0)
        return Kept(pipeline, facts(), prepared(), lambda answer: answer)

    kept("tenant-a").keep(Answer(status_code=200, headers={}, content=b"for a"))

    assert kept("tenant-b").look() is None
    assert kept("tenant-a").look() == Answer(status_code=200, headers={}, content=b"for a")
