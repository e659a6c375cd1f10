"""Every recorded request and 2xx response decodes into its model and encodes to equal JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from claude_api import models
from claude_overlay.batches import BatchResultsDecoder
from claude_overlay.errors import BatchLineError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

Records = dict[str, dict[str, Any]]

_BATCH = r"/v1/messages/batches/[^/]+"
# (method, path) -> the model of the request body and that of the response.
OPERATIONS = [
    ("POST", r"/v1/messages", "CreateMessageRequest", "Message"),
    ("POST", r"/v1/messages/count_tokens", "CountMessageTokensRequest", "MessageTokensCount"),
    ("POST", r"/v1/messages/batches", "CreateMessageBatchRequest", "MessageBatch"),
    ("GET", r"/v1/messages/batches", None, "MessageBatchPage"),
    ("GET", _BATCH, None, "MessageBatch"),
    ("POST", rf"{_BATCH}/cancel", None, "MessageBatch"),
    ("DELETE", _BATCH, None, "DeletedMessageBatch"),
    ("GET", r"/v1/models", None, "ModelPage"),
    ("GET", r"/v1/models/[^/]+", None, "ModelInfo"),
    ("POST", r"/v1/files", None, "FileMetadata"),
    ("GET", r"/v1/files", None, "FilePage"),
    ("GET", r"/v1/files/[^/]+", None, "FileMetadata"),
    ("DELETE", r"/v1/files/[^/]+", None, "DeletedFile"),
]
RESULTS = re.compile(rf"{_BATCH}/results")
CONTENT = re.compile(r"/v1/files/[^/]+/content")
# Recorded, and not an operation of this client (yet): old completions, another API, administration, skills.
REFUSED = 400
ELSEWHERE = re.compile(r"/v1/(complete|chat/completions|organizations/.*|skills)")


def operation(record: dict[str, Any]) -> tuple[str | None, str | None]:
    """The models of a record's request and response; an unknown path fails the test."""
    for method, path, request, response in OPERATIONS:
        if record["method"] == method and re.fullmatch(path, record["path"]):
            return request, response
    msg = f"{record['id']}: {record['method']} {record['path']} belongs to no operation"
    raise AssertionError(msg)


def round_trip(model: str, value: Any) -> str | None:
    """What is wrong with this value as that model; None if it comes out as it went in."""
    try:
        encoded = getattr(models, model).from_dict(value).to_dict()
    except DecodeError as error:
        return f"{model}: {error}"
    return None if json.dumps(encoded, sort_keys=True) == json.dumps(value, sort_keys=True) else f"{model}: changed"


def judge(bodies: list[tuple[dict[str, Any], str, Any]], report: Callable[[str], None]) -> None:
    """Round-trip all bodies, (record, model, value).

    A body may fail to decode in one case: it is a request whose shape the server itself refused with 400.
    """
    counts: Counter[str] = Counter()
    refused, faults = 0, {}
    for record, model, value in bodies:
        counts[model] += 1
        if fault := round_trip(model, value):
            if record["status"] == REFUSED and not fault.endswith("changed"):
                refused += 1
            else:
                faults[record["id"]] = fault
    report(f"{sum(counts.values())} bodies {dict(counts)}; {refused} not decoded, which the server had refused as well")
    assert faults == {}


def test_every_request_body_round_trips(traffic: Records, report: Callable[[str], None]) -> None:
    """Requests of every age, decoded and encoded: equal JSON."""
    bodies = []
    for record in traffic.values():
        if isinstance(record["request_body"], dict) and not ELSEWHERE.fullmatch(record["path"]):
            request, _ = operation(record)
            if request is not None:
                bodies.append((record, request, record["request_body"]))
    judge(bodies, report)


def test_every_2xx_json_response_round_trips(traffic: Records, report: Callable[[str], None]) -> None:
    """Responses of every age, decoded and encoded: equal JSON."""
    bodies = []
    for record in traffic.values():
        elsewhere = any(pattern.fullmatch(record["path"]) for pattern in (ELSEWHERE, RESULTS, CONTENT))
        if record["status"] < 300 and record["response_kind"] == "json" and not elsewhere:
            _, response = operation(record)
            assert response is not None
            bodies.append((record, response, json.loads(record["response_body"])))
    judge(bodies, report)


def test_every_results_file_gives_its_results(traffic: Records, report: Callable[[str], None]) -> None:
    """Whatever content type the recorder noted: each line is a typed result that round-trips."""
    files, lines = 0, 0
    for record in traffic.values():
        if record["status"] < 300 and RESULTS.fullmatch(record["path"]):
            decoder = BatchResultsDecoder()
            items = [*decoder.feed(record["response_body"].encode()), *decoder.close()]
            assert not [item for item in items if isinstance(item, BatchLineError)], record["id"]
            raw = [json.loads(line) for line in record["response_body"].splitlines() if line.strip()]
            assert [item.to_dict() for item in items] == raw
            files, lines = files + 1, lines + len(items)
    report(f"{files} results files, {lines} lines")
    assert files > 0
