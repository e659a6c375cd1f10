"""Recorded conversations replayed offline through the client, and proof that the recordings hold no secret."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from typing import TYPE_CHECKING

import pytest
import tests.record
import vcr.errors
import yaml
from tests.cassette_scenarios import BOTH, CROSSING, MODEL, SCENARIOS, get_weather, next_ferry, run_told
from tests.record import CASSETTES, FILTERED, LOCAL_KEY, RECORDED_URL, SOURCES, STAND_IN, record, recorder

from claude_overlay import AsyncClaude, Claude, user
from claude_overlay.local import create_app, serve
from claude_overlay.testing import ManualClock
from claude_overlay.tools.function import tool

if TYPE_CHECKING:
    from pathlib import Path

REPLAY_KEY = "sk-replayed"
SECRET_HEADERS = {"x-api-key", "authorization", "cookie", "set-cookie", "anthropic-organization-id"}
SECRET_SHAPES = re.compile(
    r"sk-ant-[A-Za-z0-9_-]{3,}|Bearer\s+\S|eyJ[A-Za-z0-9_-]{10,}\.|AKIA[A-Z0-9]{16}|BEGIN [A-Z ]*PRIVATE KEY"
)
LARGEST = 20_000


@pytest.fixture(autouse=True)
def _no_network(request, monkeypatch):
    """Replay must not open a connection; the tests that record are marked by using `tmp_path`."""
    if "tmp_path" in request.fixturenames:
        return

    def refuse(*_: object) -> None:
        raise AssertionError("a replayed test opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def cassette(name: str) -> str:
    """The path of a cassette."""
    return str(CASSETTES / f"{name}.yaml")


@pytest.mark.parametrize("name", SCENARIOS)
def test_replay_gives_what_the_recording_gave(name):
    """The client reads the recorded traffic exactly as it did when it was live, and uses up all of it."""
    expected = json.loads((CASSETTES / f"{name}.expected.json").read_text(encoding="utf-8"))

    with (
        recorder(mode="none").use_cassette(cassette(name)) as tape,
        Claude(REPLAY_KEY, base_url=RECORDED_URL) as claude,
    ):
        outcome = SCENARIOS[name].run(claude, ManualClock())

    assert json.loads(json.dumps(outcome)) == expected
    assert tape.all_played


def test_waiting_for_a_replayed_batch_takes_no_time():
    """The polls of the recorded batch are repeated on a manual clock: as many waits as there were, none real."""
    clock = ManualClock()
    with recorder(mode="none").use_cassette(cassette("batch")), Claude(REPLAY_KEY, base_url=RECORDED_URL) as claude:
        SCENARIOS["batch"].run(claude, clock)

    assert clock.waits == [10, 10]


def test_the_async_client_reads_the_same_recordings():
    """AsyncClaude replays message, stream and pages to the same values."""

    async def run() -> tuple[object, object, list[str]]:
        async with AsyncClaude(REPLAY_KEY, base_url=RECORDED_URL) as claude:
            with recorder(mode="none").use_cassette(cassette("create")):
                message = await claude.messages.create(
                    model=MODEL, max_tokens=40, system="Be brief.", messages=[user("Say hello.")]
                )
            with recorder(mode="none").use_cassette(cassette("stream")):
                async with claude.messages.stream(model=MODEL, max_tokens=40, messages=[user("Say hello.")]) as stream:
                    streamed = await stream.final_message()
            with recorder(mode="none").use_cassette(cassette("models")):
                listed = [model.id async for model in claude.models.list(limit=3)]
            return message.to_dict(), streamed.to_dict(), listed

    message, streamed, listed = asyncio.run(run())

    assert message == expected_of("create")["message"]
    assert streamed == expected_of("stream")["message"]
    assert listed == [model["id"] for model in expected_of("models")["listed"]]


@pytest.mark.parametrize("name", ["tool_run", "tool_run_stream", "aimock_tool_run", "aimock_tool_run_stream"])
def test_the_async_client_runs_tools_over_the_same_recordings(name):
    """AsyncClaude's tool loop sends the recorded requests, with functions that are awaited and with others."""

    async def later(city: str) -> str:
        """Tell the weather in a city."""
        return get_weather(city)

    arguments = {
        **(CROSSING if name.startswith("aimock") else BOTH),
        "tools": [tool(name="get_weather")(later), next_ferry],
    }

    async def run() -> object:
        async with AsyncClaude(REPLAY_KEY, base_url=RECORDED_URL) as claude:
            with recorder(mode="none").use_cassette(cassette(name)) as tape:
                if name.endswith("stream"):
                    done = await claude.messages.run_stream(**arguments).finish()
                else:
                    done = await claude.messages.run(**arguments)
                assert tape.all_played
                return run_told(done)

    assert json.loads(json.dumps(asyncio.run(run()))) == expected_of(name)


def expected_of(name: str) -> dict:
    """The stored outcome of a scenario."""
    return json.loads((CASSETTES / f"{name}.expected.json").read_text(encoding="utf-8"))


def test_a_request_that_was_not_recorded_is_refused():
    """Replay answers only what was recorded: another body is an error, not an old answer."""
    with (
        recorder(mode="none").use_cassette(cassette("create")),
        Claude(REPLAY_KEY, base_url=RECORDED_URL) as claude,
        pytest.raises(vcr.errors.CannotOverwriteExistingCassetteException),
    ):
        claude.messages.create(model=MODEL, max_tokens=41, messages=[user("Something else.")])


def test_every_scenario_has_its_files_and_no_file_is_left_over():
    """Cassettes, outcomes and scenarios correspond one to one."""
    assert {path.stem for path in CASSETTES.glob("*.yaml")} == set(SCENARIOS)
    assert {path.name.removesuffix(".expected.json") for path in CASSETTES.glob("*.expected.json")} == set(SCENARIOS)


@pytest.mark.parametrize("path", sorted(p for p in CASSETTES.rglob("*") if p.is_file()), ids=lambda path: path.name)
def test_no_secret_is_in_any_file(path):
    """No file under cassettes holds a key, a bearer token, a cookie or an organization; each is small."""
    text = path.read_text(encoding="utf-8")

    assert SECRET_SHAPES.findall(text) == []
    assert LOCAL_KEY not in text
    assert len(text.encode()) < LARGEST
    if path.suffix == ".yaml":
        assert secret_values(text) <= {FILTERED}


def secret_values(text: str) -> set[str]:
    """What the headers that hold secrets say in a cassette."""
    values = set()
    for interaction in yaml.safe_load(text)["interactions"]:
        for side in ("request", "response"):
            for name, given in interaction[side]["headers"].items():
                if name.lower() in SECRET_HEADERS:
                    values |= set(given)
    return values


def test_recording_filters_what_it_meets(tmp_path: Path):
    """A fresh recording with a real-looking key and a cookie holds neither, and replays."""
    key = "sk-ant-api03-planted-secret"
    app = create_app(api_key=key)

    async def with_cookie(scope, receive, send):
        async def add(message):
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], (b"set-cookie", b"session=planted-cookie")]}
            await send(message)

        await app(scope, receive, add)

    with_cookie.stalls = app.stalls
    with serve(app=with_cookie) as server:
        path = record("create", url=server.base_url, key=key, folder=tmp_path)

    text = path.read_text(encoding="utf-8")
    assert "planted" not in text
    assert server.base_url not in text
    assert secret_values(text) == {FILTERED}
    with recorder(mode="none").use_cassette(str(path)), Claude(REPLAY_KEY, base_url=RECORDED_URL) as claude:
        SCENARIOS["create"].run(claude, None)


def test_recording_the_stand_in_again_gives_the_same_outcome(tmp_path: Path):
    """What was recorded against the stand-in server is what a fresh one says today, ids and all."""
    sources = json.loads(SOURCES.read_text(encoding="utf-8"))
    assert set(sources) == set(SCENARIOS)
    for name in ("create", "stream", "tools", "files", "errors"):
        if sources[name] != STAND_IN:
            continue
        with serve(api_key=LOCAL_KEY) as server:
            path = record(name, url=server.base_url, key=LOCAL_KEY, folder=tmp_path)
        assert json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8")) == expected_of(name), name


def test_recording_with_a_key_in_the_environment_goes_to_the_real_api(tmp_path: Path, monkeypatch, capsys):
    """With ANTHROPIC_API_KEY the live scenarios use that key at the real address, the others stay local; it is said."""
    key = "sk-ant-api03-from-the-environment"
    monkeypatch.setenv("ANTHROPIC_API_KEY", key)
    with serve(api_key=key) as server:
        monkeypatch.setattr(tests.record, "LIVE_URL", server.base_url)
        tests.record.main(["create", "faults"], folder=tmp_path)
        keys = {request.headers["x-api-key"] for request in server.requests}

    assert keys == {key}
    assert json.loads((tmp_path / "SOURCES.json").read_text()) == {"create": "real API", "faults": "stand-in server"}
    assert "create.yaml: " in capsys.readouterr().out
    assert key not in (tmp_path / "create.yaml").read_text()


def test_an_unknown_scenario_is_refused(tmp_path: Path):
    """A misspelt name ends the recording before anything is touched."""
    with pytest.raises(SystemExit, match="no such scenario: creat;"):
        tests.record.main(["creat"], folder=tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_the_shapes_of_secrets_are_recognised():
    """The search above finds what it looks for."""
    planted = "sk-ant-api03-abc Bearer x eyJhbGciOiJIUzI1NiJ9.e30 AKIAABCDEFGHIJKLMNOP"

    assert len(SECRET_SHAPES.findall(planted)) == 4
