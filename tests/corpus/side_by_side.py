"""Compares what our client and the official SDK make of recorded responses: JSON bodies, errors, batch results.

    .venv/bin/python -m tests.corpus.side_by_side [--show]

Decides what counts as a difference, and into which class it falls; the reason of each class is in docs/differences.md.
Both clients make the call that fits the recorded request and get the recorded response, through their own HTTP layer.
Streams are compared by tests/corpus/test_streams.py. Nothing of the corpus is written anywhere: counts, classes and
names of members only; `--show` names the records. Exits with 1 when a difference falls into no class.

Needs the corpus (CLAUDE_CORPUS, by default `../shared/corpus`) and the official SDK's own environment, which it makes
(`make official-sdk`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "spec"), str(ROOT)]

from claude_overlay import Claude  # noqa: E402 - after the path is set
from claude_overlay.errors import APIStatusError, ClaudeError  # noqa: E402
from claude_overlay.testing import ScriptedTransport, reply  # noqa: E402
from tools import official_sdk  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(os.environ.get("CLAUDE_CORPUS") or ROOT.parent / "shared" / "corpus")
HERE = Path(__file__).resolve().parent
ASKING: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
CALLS = [
    ("POST", r"/v1/messages", lambda api: api.messages.create(**ASKING)),
    ("POST", r"/v1/messages/count_tokens", lambda api: api.messages.count_tokens(model="m", messages=[])),
    ("POST", r"/v1/messages/batches", lambda api: api.batches.create([{"custom_id": "a", "params": ASKING}])),
    ("GET", r"/v1/messages/batches", lambda api: next(iter(api.batches.list().pages()))),
    ("GET", r"/v1/messages/batches/[^/]+", lambda api: api.batches.retrieve("b")),
    ("GET", r"/v1/messages/batches/[^/]+/results", lambda api: list(api.batches.results("b"))),
    ("POST", r"/v1/messages/batches/[^/]+/cancel", lambda api: api.batches.cancel("b")),
    ("DELETE", r"/v1/messages/batches/[^/]+", lambda api: api.batches.delete("b")),
    ("GET", r"/v1/models", lambda api: next(iter(api.models.list().pages()))),
    ("GET", r"/v1/models/[^/]+", lambda api: api.models.retrieve("m")),
    ("POST", r"/v1/files", lambda api: api.files.upload(b"x")),
    ("GET", r"/v1/files", lambda api: next(iter(api.files.list().pages()))),
    ("GET", r"/v1/files/[^/]+", lambda api: api.files.retrieve_metadata("f")),
    ("DELETE", r"/v1/files/[^/]+", lambda api: api.files.delete("f")),
]
# The recorder unpacked and joined the bodies, so what their headers say of framing and packing is no longer true.
FRAMING = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})
# (whose value or error, class): each has its reason in docs/differences.md.
EXPECTED = {
    ("official", "a time written anew"),
    ("errors", "a request id taken from the body"),
    ("errors", "other words"),
}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*")


def fitting(record: dict[str, Any]) -> Any:
    """Give the call that fits a recorded request; None where this client has none."""
    for method, path, call in CALLS:
        if record["method"] == method and re.fullmatch(path, record["path"]):
            return call
    return None


def recorded() -> Iterator[dict[str, Any]]:
    """Give every recorded exchange that is no stream."""
    with gzip.open(FOLDER / "traffic.jsonl.gz") as lines:
        for record in map(json.loads, lines):
            if record["response_kind"] != "sse":
                yield record


def places_left_out() -> Iterator[str]:
    """Name what belongs to no operation that is compared: /v1/..., up to its second part."""
    for record in recorded():
        if fitting(record) is None:
            yield "/".join(record["path"].split("/")[:3])


def exchanges() -> Iterator[dict[str, Any]]:
    """Give every recorded response that is no stream and belongs to an operation of this client."""
    for record in recorded():
        if fitting(record) is not None:
            headers = {name: value for name, value in record["response_headers"].items() if name.lower() not in FRAMING}
            yield {
                "id": record["id"],
                "method": record["method"],
                "path": record["path"],
                "beta": "beta=true" in record["query"],
                "status": record["status"],
                "headers": headers,
                "body": record["response_body"],
            }


def ours(exchange: dict[str, Any]) -> dict[str, Any]:
    """Answer the fitting call of our client with one recorded response."""
    headers = {"request-id": "", **exchange["headers"]}
    transport = ScriptedTransport([reply(exchange["status"], body=exchange["body"], headers=headers)])
    try:
        with Claude(api_key="k", http_client=transport.sync_client()) as claude:
            return {"value": plain(fitting(exchange)(claude))}
    except ClaudeError as error:
        return told(error)


def plain(value: Any) -> Any:
    """Give our value as JSON."""
    return [plain(item) for item in value] if isinstance(value, list) else value.to_dict()


def told(error: ClaudeError) -> dict[str, Any]:
    """Give what our error tells."""
    found: dict[str, Any] = {"error": type(error).__name__, "typed": True}
    if isinstance(error, APIStatusError):
        found |= {
            "status": error.status,
            "type": error.type,
            "request_id": error.request_id,
            "message": str(error),
            "retry": error.is_retryable,
            "retry_after": error.retry_after,
        }
    return found


def sent(exchange: dict[str, Any]) -> Any:
    """Give what the server sent: parsed JSON, or the list of the lines of batch results."""
    if exchange["path"].endswith("/results"):
        return [json.loads(line) for line in exchange["body"].splitlines() if line.strip()]
    return json.loads(exchange["body"])


def differences(theirs: Any, server: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Compare a value with what the server sent: (class, path of member names) of each difference."""
    if isinstance(theirs, dict) and isinstance(server, dict):
        for name in theirs.keys() | server.keys():
            here = f"{path}.{name}"
            if name not in server:
                yield ("a member added with null" if theirs[name] is None else "a member added", here)
            elif name not in theirs:
                yield "a member left out", here
            else:
                yield from differences(theirs[name], server[name], here)
    elif isinstance(theirs, list) and isinstance(server, list) and len(theirs) == len(server):
        for one, other in zip(theirs, server, strict=True):
            yield from differences(one, other, f"{path}[]")
    elif json.dumps(theirs) != json.dumps(server):
        is_time = isinstance(theirs, str) and isinstance(server, str) and TIME.fullmatch(server)
        yield ("a time written anew" if is_time else "another value"), path


def compare_errors(mine: dict[str, Any], official: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Compare what two errors tell: (class, "") of each difference."""
    if mine["error"] != official["error"]:
        yield "another error class", f"{official['error']} / {mine['error']}"
    if mine.get("type") != official.get("type"):
        yield "another error type", f"{official.get('type')} / {mine.get('type')}"
    if official.get("request_id") in (None, "") and mine.get("request_id"):
        yield "a request id taken from the body", ""
    elif (mine.get("request_id") or None) != (official.get("request_id") or None):
        yield "another request id", ""
    if mine.get("retry") != official.get("retry"):
        yield "another verdict on retrying", f"status {mine.get('status')}"
    if mine.get("retry_after") != official.get("retry_after"):
        yield "another waiting time", ""
    if mine.get("message") != official.get("message"):
        yield "other words", ""


def compare(exchange: dict[str, Any], mine: dict[str, Any], official: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Compare two outcomes: (whose, class, where) of each difference."""
    if "error" in mine and "error" in official:
        for kind, where in compare_errors(mine, official):
            yield "errors", kind, where
    elif "error" in mine or "error" in official:
        who = "ours" if "error" in mine else "official"
        yield who, "an error where the other has a value", f"{mine.get('error')} / {official.get('error')}"
    else:
        server = sent(exchange)
        for kind, where in differences(mine["value"], server):
            yield "ours", kind, where
        for kind, where in differences(official["value"], server):
            yield "official", kind, where


def survey(python: Path) -> tuple[str, list[str], dict[tuple[str, str], dict[str, set[str]]]]:
    """Compare all: the SDK's version, lines of counts, and the records by (whose, class) and place."""
    todo, left_out = list(exchanges()), Counter(places_left_out())
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}
    answer = json.loads(
        subprocess.run(  # noqa: S603 - our own script, no shell
            [python, HERE / "official.py"],
            input=json.dumps(todo), env=clean, capture_output=True, text=True, check=True,
        ).stdout
    )  # fmt: skip
    found: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    outcomes: Counter[str] = Counter()
    for exchange, official in zip(todo, answer["outcomes"], strict=True):
        mine = ours(exchange)
        outcomes["values" if "value" in mine else "errors"] += 1
        for who, kind, where in compare(exchange, mine, official):
            found[who, kind][where].add(exchange["id"])
    counts = [
        f"{len(todo)} responses: {dict(outcomes)}",
        f"not compared, no operation of this client: {left_out.total()} {dict(left_out)}",
    ]
    return answer["version"], counts, found


def main() -> int:
    """Compare all; print the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="name the records")
    options = parser.parse_args()
    if not (FOLDER / "traffic.jsonl.gz").is_file():
        print(f"no corpus of recorded traffic at {FOLDER} (set CLAUDE_CORPUS)")  # noqa: T201
        return 0
    version, counts, found = survey(official_sdk.python())
    print("\n".join([f"official SDK: anthropic {version}", *counts]))  # noqa: T201
    for (who, kind), places in sorted(found.items()):
        unexpected = "" if (who, kind) in EXPECTED else "   <-- in no class of docs/differences.md"
        print(f"{who}: {kind}: {len(set().union(*places.values()))} responses{unexpected}")  # noqa: T201
        for where, records in sorted(places.items(), key=lambda item: -len(item[1])):
            print(f"    {len(records):5}  {where}{'  ' + ' '.join(sorted(records)[:5]) if options.show else ''}")  # noqa: T201
    return 0 if found.keys() <= EXPECTED else 1


if __name__ == "__main__":
    sys.exit(main())
