"""Commands of `DryRun.to_curl()`, run by real shells with real curl: the server gets what the client itself sends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.overlay.client.conftest import RawServer

from claude_api.api.messages import create_message
from claude_overlay import APIStatusError, Claude
from claude_overlay.client.call import Call
from claude_overlay.client.dry_run import dry_run, dry_run_of
from claude_overlay.local import serve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claude_overlay.diagnostics.dry_run import DryRun
    from claude_overlay.local.journal import RecordedRequest
    from claude_overlay.local.server import LocalServer

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
TOKEN = "mcp-TOKEN-THIS-MUST-NOT-SHOW"
CURL = shutil.which("curl")
SHELLCHECK = shutil.which("shellcheck") or shutil.which("shellcheck", path=str(Path(sys.executable).parent))
SHELLS = [shell for shell in ("dash", "bash", "zsh") if shutil.which(shell)]
# What curl makes itself, and what differs from run to run.
NOT_NAMED = frozenset({"host", "content-length", "connection", "accept-encoding"})

needs_curl = pytest.mark.skipif(
    CURL is None or not SHELLS or shutil.which("base64") is None, reason="no curl, or no shell and base64 to run it"
)
needs_shellcheck = pytest.mark.skipif(SHELLCHECK is None, reason="no shellcheck to judge the commands")

# Everything a shell, curl or JSON could trip over, and some text.
SHARP = st.sampled_from(
    [
        *"'\"\\$`!#&*(){}[]<>|;~=-@%?^ \n\t\r\0",
        "@file",
        "${HOME}",
        "$(id)",
        "`id`",
        "'\\''",
        "\\'",
        "EOF",
        "\u201c\u201d\u2018\u2019",
        "\u00a0",
        "\u200d",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\x7f",
        "\x85",
        "é",
        "日本",
        "🦜",
        "%5B",
        "&&",
        "\\n",
        "!!",
        "then",
    ]
)
TEXTS = st.lists(st.one_of(SHARP, st.text(max_size=8)), max_size=12).map("".join)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**25), 10**25)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
HEADER_VALUES = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=12)
# What a file can be called; a slash cannot be in a name, and our own client refuses control characters.
FILE_NAMES = st.lists(
    st.one_of(st.sampled_from([*"'\"\\$`!#&*(){}[]<>|;~=-@%?^, ", ";type=", "@-", ".pdf", "é", "日"]),
              st.text(st.characters(exclude_characters="/", exclude_categories=["Cc", "Cs"]), max_size=4)),
    min_size=1, max_size=8,
).map("".join).filter(lambda name: name not in {"", ".", ".."} and len(name.encode()) < 200)  # fmt: skip
CONTENTS = st.binary(max_size=300) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))
SEVERAL = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """Give a stand-in server, whose journal has every request byte for byte."""
    with serve() as running:
        yield running


@pytest.fixture
def claude(server: LocalServer) -> Iterator[Claude]:
    """Give a client of it."""
    with Claude(KEY, base_url=server.base_url) as client:
        yield client


class Replay:
    """Runs commands, and keeps them for shellcheck."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: list[str] = []

    def run(self, command: str, *, shells: Sequence[str] = SHELLS[:1], **variables: str) -> None:
        """Run a command in each of the shells. No configuration of curl's, no proxy, no home."""
        self.commands.append(command)
        script = self.folder / "command.sh"
        script.write_bytes(command.encode("utf-8", "surrogateescape") + b"\n")
        for shell in shells:
            done = subprocess.run(  # noqa: S603 - our own commands
                [shell, str(script)],
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ANTHROPIC_API_KEY": KEY, **variables},
                cwd=self.folder,
                capture_output=True,
                timeout=300,
                check=False,
            )
            assert done.returncode == 0, (command, done.stderr)

    def check(self) -> None:
        """Let shellcheck judge every command so far, as one script each would be."""
        if SHELLCHECK is None:
            return
        script = self.folder / "all.sh"
        text = "#!/bin/sh\n" + "\n\n".join(self.commands) + "\n"
        script.write_bytes(text.encode("utf-8", "surrogateescape"))
        done = subprocess.run(  # noqa: S603 - as above
            [SHELLCHECK, "--shell=sh", "--severity=style", str(script)], capture_output=True, timeout=300, check=False
        )
        assert done.stdout.decode() == ""
        assert done.returncode == 0


@pytest.fixture
def replay(tmp_path: Path) -> Iterator[Replay]:
    """Give what runs commands; in the end shellcheck judges all of them."""
    made = Replay(tmp_path)
    yield made
    made.check()


def same(one: RecordedRequest, other: RecordedRequest) -> None:
    """Compare two requests: address and body by byte, and every header that the command names."""
    assert (other.method, other.path, other.query) == (one.method, one.path, one.query)
    assert without_boundary(other) == without_boundary(one)
    named = {name: value for name, value in one.headers.items() if name not in NOT_NAMED}
    got = {name: value for name, value in other.headers.items() if name in named}
    for headers in (named, got):
        if headers.get("content-type", "").startswith("multipart/"):
            headers["content-type"] = "multipart/form-data"
    assert got == named


def without_boundary(request: RecordedRequest) -> bytes:
    """Give a body with the random boundary of a form taken out."""
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    return request.body.replace(boundary.encode(), b"BOUNDARY") if boundary else request.body


@needs_curl
@SEVERAL
@given(text=TEXTS, extra=st.dictionaries(TEXTS, VALUES, max_size=3), beta=HEADER_VALUES.filter(lambda v: "," not in v))
def test_json_bodies_arrive_byte_for_byte(  # noqa: PLR0917 - fixtures and what is made up
    server: LocalServer, claude: Claude, replay: Replay, text: str, extra: dict[str, Any], beta: str
) -> None:
    """Whatever is in a body or a header, curl sends what the client sends; in every shell that is here."""
    arguments: dict[str, Any] = {
        "model": "claude-haiku-5-5",
        "max_tokens": 5,
        "messages": [{"role": "user", "content": text}],
        "extra_body": extra,
        "extra_headers": {"x-team": beta, "x-plain": "a b"},
        "betas": [beta],
    }
    server.requests.clear()
    with suppress(APIStatusError):
        claude.messages.create(**arguments)
    run = claude.messages.create.dry_run(**arguments)
    command = run.to_curl()
    replay.run(command, shells=SHELLS, HEADER_X_TEAM=beta, HEADER_X_PLAIN="a b")

    sent, *replayed = server.requests
    assert len(replayed) == len(SHELLS)
    for request in replayed:
        same(sent, request)
    assert sent.body == run.body
    assert KEY not in command


@needs_curl
@SEVERAL
@given(name=FILE_NAMES, content=CONTENTS)
def test_files_by_path_arrive_byte_for_byte(
    server: LocalServer, claude: Claude, replay: Replay, name: str, content: bytes
) -> None:
    """A file goes up by its path, whatever it is called and holds; the part declares the same name and type."""
    path = replay.folder / "files" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    server.requests.clear()
    with suppress(APIStatusError):
        claude.files.upload(path, expires_in_seconds=3600)
    replay.run(claude.files.upload.dry_run(path, expires_in_seconds=3600).to_curl())

    sent, replayed = server.requests
    same(sent, replayed)
    assert content in replayed.body


@needs_curl
@SEVERAL
@given(name=FILE_NAMES, content=CONTENTS, media_type=st.sampled_from(["application/pdf", "text/plain; charset=utf-8"]))
def test_files_in_memory_arrive_byte_for_byte(  # noqa: PLR0917 - fixtures and what is made up
    server: LocalServer, claude: Claude, replay: Replay, name: str, content: bytes, media_type: str
) -> None:
    """Bytes that are in no file go through a pipe; a type that curl would take apart goes as it is."""
    server.requests.clear()
    with suppress(APIStatusError):
        claude.files.upload((name, content, media_type))
    replay.run(claude.files.upload.dry_run((name, content, media_type)).to_curl())

    sent, replayed = server.requests
    same(sent, replayed)
    assert content in replayed.body


def plain_call(**request: Any) -> Call[Any]:
    """Give a call of no operation of ours, with parts as no method of ours has them."""
    return Call(operation="any", request={"method": "POST", "headers": {}, **request}, parse=lambda answer: answer)


@needs_curl
@SEVERAL
@given(
    fields=st.dictionaries(st.sampled_from(["a", "b c", 'd"e', "f=g", "h\\i"]), TEXTS, max_size=3),
    files=st.lists(st.tuples(FILE_NAMES, CONTENTS), min_size=2, max_size=3),
    note=VALUES,
)
def test_any_form_arrives_byte_for_byte(  # noqa: PLR0917 - fixtures and what is made up
    server: LocalServer, claude: Claude, replay: Replay, fields: dict[str, str], files: list[Any], note: Any
) -> None:
    """Several files in memory and by path, fields of any name, JSON in a part: curl's own options or the whole body."""
    path = replay.folder / "on disk.bin"
    path.write_bytes(b"\r\n\0--x")
    server.requests.clear()
    with path.open("rb") as opened:
        parts = [("file", (name, content, "a/b")) for name, content in files]
        parts += [
            ("file", (path.name, opened, "text/x")),
            ("note", (None, json.dumps(note).encode(), "application/json")),
        ]
        request = {"url": "/v1/files", "files": parts, "data": fields}
        with suppress(APIStatusError):
            claude.client.send(plain_call(**request).request)
        replay.run(dry_run_of(claude.client, plain_call(**request)).to_curl())

    sent, replayed = server.requests
    same(sent, replayed)


@needs_curl
@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("ask", "arguments"),
    [
        (lambda claude: claude.messages.create, {"system": "it's $5 `x` " + "words " * 30_000}),
        (lambda claude: claude.with_options(compress_requests="gzip").messages.create, {"system": "ab" * 2000}),
        (lambda claude: claude.messages.stream, {"system": "x"}),
        (lambda claude: claude.messages.create, {"mcp_servers": [{"type": "url", "authorization_token": TOKEN}]}),
    ],
    ids=["longer-than-an-argument", "packed", "streamed", "credential-in-the-body"],
)
def test_bodies_that_need_another_way(  # noqa: PLR0917 - fixtures and what is made up
    server: LocalServer, claude: Claude, replay: Replay, ask: Any, arguments: dict[str, Any], shell: str
) -> None:
    """Text that no argument can hold, packed bytes, a stream, a credential in the body: the bytes are the same."""
    arguments = {"model": "claude-haiku-5-5", "max_tokens": 5, "messages": [], **arguments}
    server.requests.clear()
    with suppress(APIStatusError):
        done: Any = ask(claude)(**arguments)
        if hasattr(done, "final_message"):
            done.open()
    run: DryRun = ask(claude).dry_run(**arguments)
    command = run.to_curl()
    replay.run(command, shells=[shell], BODY_AUTHORIZATION_TOKEN=TOKEN)

    sent, replayed = server.requests
    same(sent, replayed)
    assert sent.body in {run.body, run.unpacked}  # the stand-in unpacks what it keeps
    assert TOKEN not in command
    assert TOKEN not in repr(run)


@needs_curl
@pytest.mark.parametrize("shell", SHELLS)
def test_addresses_and_empty_bodies(server: LocalServer, claude: Claude, replay: Replay, shell: str) -> None:
    """Ids and cursors with every character arrive as they are; so does a POST without a body, and a DELETE."""
    wild = "a b/[1-3]{x,y}?#&%'\"$é"
    calls: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (claude.models.retrieve, (wild,), {}),
        (claude.models.list, (), {"after_id": wild, "limit": 3}),
        (claude.files.list, (), {"ids": [wild, "b"]}),
        (claude.batches.cancel, (wild,), {}),
        (claude.files.delete, (wild,), {}),
        (claude.batches.wait_for, (wild,), {}),
        (claude.files.download, ("..x",), {}),
    ]
    for method, args, kwargs in calls:
        server.requests.clear()
        with suppress(APIStatusError):
            list(method(*args, **kwargs))
        replay.run(method.dry_run(*args, **kwargs).to_curl(), shells=[shell])

        sent, replayed = server.requests
        same(sent, replayed)


@needs_curl
def test_generated_functions_and_revealed_keys(server: LocalServer, claude: Claude, replay: Replay) -> None:
    """A bare generated function is shown too; with the key in the command nothing is taken from the environment."""
    body = {"model": "claude-haiku-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": "Hello"}]}
    sent_message = create_message.sync(client=claude.client, body=body)
    command = dry_run(claude.client, create_message.sync, body=body).to_curl(reveal_key=True)
    replay.run(command, ANTHROPIC_API_KEY="")

    sent, replayed = list(server.requests)[-2:]
    same(sent, replayed)
    assert replayed.headers["x-api-key"] == KEY
    assert sent_message.role == "assistant"


@needs_curl
def test_without_its_variable_a_command_sends_nothing(server: LocalServer, claude: Claude) -> None:
    """The shell stops before curl, and names the variable."""
    server.requests.clear()
    command = claude.models.list.dry_run().to_curl()
    done = subprocess.run(  # noqa: S603 - as above
        [SHELLS[0], "-c", command], env={"PATH": os.environ["PATH"]}, capture_output=True, timeout=300, check=False
    )

    assert done.returncode != 0
    assert b"ANTHROPIC_API_KEY" in done.stderr
    assert list(server.requests) == []


@needs_shellcheck
def test_shellcheck_judges() -> None:
    """The judge is awake: it finds fault with a command that is not quoted."""
    done = subprocess.run(  # noqa: S603 - as above
        [str(SHELLCHECK), "--shell=sh", "-"], input=b"curl $URL\n", capture_output=True, timeout=300, check=False
    )

    assert b"SC2086" in done.stdout


@needs_curl
def test_packed_bytes_arrive_as_they_are(replay: Replay) -> None:
    """On the wire itself, as the stand-in unpacks what it keeps: the same bytes, and the header that says so."""
    answer = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"
    raw = RawServer(answer, answer)
    try:
        with Claude(KEY, base_url=raw.base_url, compress_requests="gzip") as claude:
            arguments: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": [], "system": "it's " * 1000}
            with suppress(APIStatusError):
                claude.messages.create(**arguments)
            replay.run(claude.messages.create.dry_run(**arguments).to_curl())
    finally:
        raw.close()
    (head, _, body), (curl_head, _, curl_body) = (request.partition(b"\r\n\r\n") for request in raw.requests)

    assert curl_body == body
    assert body[:2] == b"\x1f\x8b"
    assert b"content-encoding: gzip" in curl_head.lower()
    assert head.split(b"\r\n")[0] == curl_head.split(b"\r\n")[0]
