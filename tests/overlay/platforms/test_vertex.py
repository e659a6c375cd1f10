"""Vertex: the form of requests, and whole calls through both clients."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.errors import ConfigurationError, InvalidArgumentError, RateLimitError
from claude_overlay.errors.signing import UnsupportedOperationError
from claude_overlay.platforms.vertex import Vertex
from claude_overlay.testing import ScriptedTransport, message_stream, reply

ASKED: dict[str, Any] = {
    "model": "claude-x@20251001", "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]
}  # fmt: skip
MODELS = "/projects/my-project/locations/us-east5/publishers/anthropic/models"


def vertex(**settings: Any) -> Vertex:
    """Vertex with a static token."""
    return Vertex(**{"project": "my-project", "region": "us-east5", "access_token": "TOKEN-NOT-SHOWN", **settings})


def body_of(
    platform: Vertex, body: dict[str, Any], path: str = "/v1/messages"
) -> tuple[str, dict[str, Any], dict[str, str]]:
    """Path, body and headers of a message in Vertex's form."""
    headers = {"anthropic-version": "2026-10-21", "anthropic-beta": "a,b", "anthropic-user-profile-id": "u"}
    made = platform.rewrite("POST", path, headers, json.dumps(body).encode())
    return made.path, json.loads(made.content), made.headers


def test_a_message_takes_vertexs_form() -> None:
    """The model goes into the path, the version into the body; betas and user profile stay headers, `stream` stays."""
    path, body, headers = body_of(vertex(), ASKED)

    assert path == f"{MODELS}/claude-x@20251001:rawPredict"
    assert body == {"max_tokens": 5, "messages": ASKED["messages"], "anthropic_version": "2026-10-21"}
    assert headers == {"anthropic-beta": "a,b", "anthropic-user-profile-id": "u"}
    path, body, _ = body_of(vertex(anthropic_version="vertex-2023-10-16"), {**ASKED, "stream": True})
    assert path == f"{MODELS}/claude-x@20251001:streamRawPredict"
    assert body["stream"] is True
    assert body["anthropic_version"] == "vertex-2023-10-16"


def test_tokens_are_counted_at_an_address_of_its_own() -> None:
    """There the model stays in the body, by Vertex's name."""
    path, body, _ = body_of(
        vertex(models={"claude-x": "claude-x@1"}), {"model": "claude-x", "messages": []}, "/v1/messages/count_tokens"
    )

    assert path == f"{MODELS}/count-tokens:rawPredict"
    assert body["model"] == "claude-x@1"


@pytest.mark.parametrize(
    ("model", "segment"), [("a;b", "a%3Bb"), ("a/b?c", "a%2Fb%3Fc"), ("x@y:z", "x@y:z"), ("ü ", "%C3%BC%20")]
)
def test_a_model_is_one_segment_of_the_path(model: str, segment: str) -> None:
    """A semicolon is encoded: a server that cuts parameters off would cut off what to do."""
    assert body_of(vertex(), {**ASKED, "model": model})[0] == f"{MODELS}/{segment}:rawPredict"


@pytest.mark.parametrize("model", ["", ".", "..", "..;x", None])
def test_a_model_that_would_be_another_address_is_refused(model: Any) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="model"):
        body_of(vertex(), {**ASKED, "model": model})


@pytest.mark.parametrize(
    ("region", "host"),
    [("global", "aiplatform.googleapis.com"), ("us", "aiplatform.us.rep.googleapis.com"),
     ("eu", "aiplatform.eu.rep.googleapis.com"), ("us-east5", "us-east5-aiplatform.googleapis.com")],
)  # fmt: skip
def test_the_region_names_the_server(region: str, host: str) -> None:
    """As in the official SDK 2.12.0; a base URL of one's own wins."""
    assert vertex(region=region).base_url == f"https://{host}/v1"
    assert vertex(base_url="http://127.0.0.1:9/v1/").base_url == "http://127.0.0.1:9/v1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"project": ".."},
        {"project": "a/b"},
        {"project": ""},
        {"region": ".."},
        {"region": "a b"},
        {"access_token": None},
        {"credentials": lambda: "t"},
        {"project": None},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    """At construction."""
    with pytest.raises(InvalidArgumentError):
        vertex(**wrong)


def test_calls_work_unchanged_in_both_clients() -> None:
    """Streamed and counted; the address is Vertex's, the token a bearer token, and there is no version header."""
    answers = [
        reply(json={"input_tokens": 7}),
        reply(body=message_stream("Hello there"), headers={"content-type": "text/event-stream"}),
    ]
    transport = ScriptedTransport(answers * 2)
    counted = {name: ASKED[name] for name in ("model", "messages")}

    claude = Claude(platform=vertex(), http_client=transport)
    assert claude.messages.count_tokens(**counted).input_tokens == 7
    with claude.messages.stream(**ASKED) as stream:
        assert stream.final_message().text == "Hello there"

    async def main() -> None:
        async with AsyncClaude(platform=vertex(), http_client=transport) as other:
            assert (await other.messages.count_tokens(**counted)).input_tokens == 7
            async with other.messages.stream(**ASKED) as same:
                assert (await same.final_message()).text == "Hello there"

    asyncio.run(main())
    base = f"https://us-east5-aiplatform.googleapis.com/v1{MODELS}"
    assert [request.url for request in transport.requests] == [
        f"{base}/count-tokens:rawPredict", f"{base}/claude-x@20251001:streamRawPredict"
    ] * 2  # fmt: skip
    for request in transport.requests:
        assert request.headers["authorization"] == "Bearer TOKEN-NOT-SHOWN"
        assert not {"anthropic-version", "x-api-key"} & set(request.headers)


def test_what_vertex_lacks_is_refused_before_sending() -> None:
    """Batches, files and models."""
    transport = ScriptedTransport()
    claude = Claude(platform=vertex(), http_client=transport)

    for call in (lambda: claude.models.retrieve("m"), lambda: claude.batches.retrieve("b")):
        with pytest.raises(UnsupportedOperationError, match="vertex has no GET"):
            call()
    assert transport.requests == []


def test_googles_errors_have_class_and_text() -> None:
    """By the status: their body names no error type of the API's."""
    body = {"error": {"code": 429, "message": "Quota exceeded", "status": "RESOURCE_EXHAUSTED"}}
    transport = ScriptedTransport([reply(429, json=body)])

    with pytest.raises(RateLimitError, match="Quota exceeded") as caught:
        Claude(platform=vertex(), http_client=transport).messages.create(**ASKED)
    assert caught.value.body == body


class GoogleObject:
    """Stands for google-auth credentials: "g1", "g2", ... of an hour."""

    def __init__(self) -> None:
        self.token: str | None = None
        self.expiry: datetime | None = None
        self.refreshed = 0

    @property
    def valid(self) -> bool:
        """As google-auth has it."""
        return self.token is not None

    def refresh(self, request: Any) -> None:
        """As google-auth has it."""
        self.refreshed += 1
        self.token = f"g{self.refreshed}"
        self.expiry = (datetime.now(UTC) + timedelta(hours=1)).replace(tzinfo=None)


def test_google_credentials_are_refreshed_and_renewed_after_a_401() -> None:
    """Once for all calls; the next call after a refusal has a new token."""
    google = GoogleObject()
    transport = ScriptedTransport([reply(json={"input_tokens": 1}), reply(401), reply(json={"input_tokens": 1})])
    claude = Claude(platform=vertex(credentials=google, access_token=None), http_client=transport)
    counted = {name: ASKED[name] for name in ("model", "messages")}

    claude.messages.count_tokens(**counted)
    with pytest.raises(Exception, match="401"):
        claude.messages.count_tokens(**counted)
    claude.messages.count_tokens(**counted)

    assert [request.headers["authorization"] for request in transport.requests] == [
        "Bearer g1",
        "Bearer g1",
        "Bearer g2",
    ]
    assert google.refreshed == 2


def test_it_is_built_from_the_environment_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given wins; what is missing is named."""
    for name in ("CLOUD_ML_REGION", "ANTHROPIC_VERTEX_PROJECT_ID", "ANTHROPIC_VERTEX_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="CLOUD_ML_REGION"):
        Vertex.from_env(access_token="t")
    monkeypatch.setenv("CLOUD_ML_REGION", "eu")
    with pytest.raises(ConfigurationError, match="ANTHROPIC_VERTEX_PROJECT_ID"):
        Vertex.from_env(access_token="t")
    monkeypatch.setenv("ANTHROPIC_VERTEX_PROJECT_ID", "p1")
    monkeypatch.setenv("ANTHROPIC_VERTEX_BASE_URL", "https://gw.test/v1")

    assert (
        repr(Vertex.from_env(access_token="t", region="us"))
        == "Vertex(project='p1', region='us', base_url='https://gw.test/v1')"
    )


def test_application_default_credentials_are_looked_for_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """They may name the project; without any it has to be given."""
    found: list[Any] = [GoogleObject(), "their-project"]
    monkeypatch.setattr("google.auth.default", lambda scopes: tuple(found))

    assert Vertex.from_google_auth(region="global").project == "their-project"
    assert Vertex.from_google_auth(region="global", project="mine").project == "mine"
    found[1] = None
    with pytest.raises(ConfigurationError, match="project"):
        Vertex.from_google_auth(region="global")


def test_no_token_is_printed() -> None:
    """Of platform, endpoint and client."""
    platform = vertex()
    for shown in (
        platform,
        platform.signer,
        platform.endpoint(),
        Claude(platform=platform),
        Claude(platform=platform).client.config,
    ):
        assert "NOT-SHOWN" not in repr(shown)
