"""`spec/tools/every_operation`: what is called with what, what is served, and what is told of a wrong call.

Steady itself needs node and is not here (`make spec-calls`); a server of a few lines stands in for it.
"""

from __future__ import annotations

import json
import re
import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.models import ModelInfo
from tools.every_operation import __main__ as program
from tools.every_operation.checks import faults
from tools.every_operation.report import Progress, Report
from tools.every_operation.rounds import Answer, Round, rounds
from tools.every_operation.samples import sample
from tools.every_operation.subjects import Case, Subject, python_name, subjects
from tools.every_operation.ways import WAYS, Got, ways_of
from tools.every_operation.wire import Exchange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tools.description import Description

MODEL = {
    "id": "claude-x", "type": "model", "display_name": "X", "created_at": "2026-01-01T00:00:00Z",
    "lifecycle": "active", "deprecated_at": None, "retires_at": None,
}  # fmt: skip
HEADERS = {
    "x-steady-error-count": "0",
    "x-steady-request-valid": "true",
    "x-steady-matched-path": "/v1/models/{model_id}",
}
CASE = Case(name="required", path=("some id",), query={}, headers={})
SUBJECT = Subject(
    name="retrieve_model", area="models", method="retrieve", verb="GET", template="/v1/models/{model_id}", kind="json",
    beta="its-beta", form=None, request=None, response="ModelInfo", moments=frozenset(), pages=False, cases=(CASE,),
)  # fmt: skip
SUMMARY = "Session: 1 requests (100% structurally valid)\n"


@pytest.fixture(scope="module")
def every(description: Description) -> tuple[Subject, ...]:
    """Give all operations."""
    return subjects(description)


@pytest.fixture(scope="module")
def played(description: Description) -> list[Round]:
    """Give all rounds."""
    return list(rounds(description))


def test_every_operation_is_called_and_a_message_also_as_a_stream(
    description: Description, every: tuple[Subject, ...]
) -> None:
    """Once each; what the description streams beside its JSON has a method of its own."""
    ids = [operation["operationId"] for _, _, operation in description.operations()]

    assert [one.name for one in every if one.place != "messages.stream"] == ids
    assert {one.kind for one in every} == {"json", "events", "lines", "bytes"}
    assert [one.name for one in every if one.place == "messages.stream"] == ["create_message"]


def test_all_that_can_be_given_is_given_once(description: Description, every: tuple[Subject, ...]) -> None:
    """All parameters of the query and all members of a body in one case, what is required alone in another."""
    nodes = {operation["operationId"]: (path, operation) for path, _, operation in description.operations()}
    for one in every:
        path, node = nodes[one.name]
        item = description.document["paths"][path]
        given = [description.resolve(each) for each in (*item.get("parameters", ()), *node["parameters"])]
        query = {each["name"]: each for each in given if each["in"] == "query"}
        assert one.cases[0].query.keys() == {name for name, each in query.items() if each.get("required")}
        assert any(case.query.keys() == query.keys() for case in one.cases), one.place
        content = next(iter(node.get("requestBody", {}).get("content", {}).values()), {})
        schema = description.resolve(content.get("schema", {}))
        if "properties" in schema:
            assert one.cases[0].body.keys() == set(schema.get("required", ()))
            members = schema["properties"].keys() - {"stream"}
            assert any(case.body.keys() >= members for case in one.cases), one.place
        examples = [description.resolve(each)["value"] for each in content.get("examples", {}).values()]
        for example in examples:
            assert any(case.body == {k: v for k, v in example.items() if k != "stream"} for case in one.cases)


def test_every_example_of_an_answer_is_served_in_some_round(description: Description, played: list[Round]) -> None:
    """And nothing else is: an answer is what the document of its round has as its one example."""
    for path, verb, operation in description.operations():
        name = operation["operationId"]
        content = description.resolve(operation["responses"]["200"])["content"]
        if "application/json" not in content:
            continue
        media = content["application/json"]
        values = [description.resolve(each)["value"] for each in media.get("examples", {}).values()]
        answers = [one.answers[name] for one in played if name in one.answers]
        assert [answer.value for answer in answers if answer.status == 200] == (values or [media["example"]])
        assert {answer.status // 100 for answer in answers} == {2, 4, 5}
        for one in played:
            if name in one.answers:
                answer = one.answers[name]
                served = one.document["paths"][path][verb]["responses"][str(answer.status)]
                assert served["content"]["application/json"]["example"] == answer.value
    assert [one.all_cases for one in played] == [True, *[False] * (len(played) - 1)]


def test_what_steady_is_given_is_closed_and_without_brackets(description: Description, played: list[Round]) -> None:
    """And the description stays as it was."""
    before = json.dumps(description.document)
    for one in played:
        nodes = [each for item in one.document["paths"].values() for each in item.values() if isinstance(each, dict)]
        names = [each["name"] for node in nodes for each in node.get("parameters", ()) if each.get("in") == "query"]
        assert names
        assert not any(name.endswith("[]") for name in names)
        assert one.document["components"]["schemas"]["CreateMessageRequest"]["additionalProperties"] is False
    assert json.dumps(description.document) == before


@pytest.mark.parametrize(
    ("schema", "several", "value"),
    [
        ({"type": "string", "minLength": 12}, False, "some text..."),
        ({"type": "string", "maxLength": 4}, False, "some"),
        ({"type": ["null", "integer"], "minimum": 5}, False, 5),
        ({"type": "integer", "maximum": 1}, False, 1),
        ({"type": "boolean"}, False, True),
        ({"enum": ["a", "b"]}, False, "a"),
        ({"x-known-values": [{"value": "a", "description": "An a."}]}, False, "a"),
        ({"type": "array", "items": {"enum": ["a", "b", "c"]}}, True, ["a", "b"]),
        ({"type": "array", "maxItems": 1, "items": {"enum": ["a", "b"]}}, True, ["a"]),
        ({"type": "array", "items": {"type": "string"}}, True, ["some text", "some text, too"]),
        ({"type": "array", "minItems": 2, "items": {"type": "integer"}}, False, [3, 3]),
        ({"oneOf": [{"type": "object", "required": ["t"], "properties": {"t": {"const": "x"}, "u": {}}}]}, False,
         {"t": "x"}),
        ({"type": "object", "additionalProperties": {"type": "string"}}, False, {"some_key": "some text"}),
        ({"type": "string", "format": "date"}, False, "2026-10-21"),
    ],
)  # fmt: skip
def test_a_value_is_made_of_a_schema(description: Description, schema: Any, several: Any, value: Any) -> None:
    """The smallest one that satisfies it."""
    assert sample(description, schema, several=several) == value


def test_arguments_are_named_as_promised() -> None:
    """Brackets go, and `_` stands behind what Python or an option has taken."""
    assert python_name("created_at[gte]") == "created_at_gte"
    assert python_name("types[]") == "types"
    assert python_name("from") == "from_"
    assert python_name("timeout", frozenset({"timeout"})) == "timeout_"


def good() -> tuple[Case, Answer, Got, list[Exchange]]:
    """Give a call with which nothing is wrong."""
    exchange = Exchange(
        verb="GET", target="/v1/models/some%20id", sent_headers={"anthropic-beta": "its-beta"}, sent=b"", status=200,
        headers=dict(HEADERS), chunks=[json.dumps(MODEL).encode()],
    )  # fmt: skip
    return CASE, Answer(status=200, value=MODEL), Got(values=[ModelInfo.from_dict(MODEL)]), [exchange]


def spoilt(what: str, value: Any) -> list[str]:
    """Find what is wrong with the good call after one change."""
    case, answer, got, exchanges = good()
    if what in {"query", "headers", "added_betas", "own_beta", "body", "path"}:
        case = replace(case, **{what: value})
    elif what == "answer":
        answer = value
    elif what == "exchanges":
        exchanges = value
    elif what in {"values", "error"}:
        setattr(got, what, value)
    elif what.startswith("x-"):
        exchanges[0].headers[what] = value
    else:
        setattr(exchanges[0], what, value)
    return faults(SUBJECT, case, answer, got, exchanges)


def test_a_good_call_has_no_fault() -> None:
    """Neither has one whose answer is packed."""
    assert faults(SUBJECT, *good()) == []


@pytest.mark.parametrize(
    ("what", "value", "told"),
    [
        ("x-steady-error-count", "1", "steady counts 1 errors"),
        ("x-steady-error-count", None, "steady counts None errors"),
        ("x-steady-request-valid", "false", "not valid"),
        ("x-steady-matched-path", "/v1/other", "matched path"),
        ("verb", "POST", "method: 'POST' instead of 'GET'"),
        ("target", "/v1/models/some id", "path: "),
        ("target", "/v1/models/some%20id?limit=3", "query: "),
        ("query", {"limit": 3}, "query: "),
        ("headers", {"anthropic-workspace-id": "w"}, "header anthropic-workspace-id: None"),
        ("sent_headers", {}, "anthropic-beta: []"),
        ("sent_headers", {"anthropic-beta": "its-beta,its-beta"}, "anthropic-beta"),
        ("added_betas", ("more",), "anthropic-beta"),
        ("own_beta", "mine", "anthropic-beta: ['its-beta'] instead of ['mine']"),
        ("sent", b"{}", "body: "),
        ("status", 201, "status: 201"),
        ("values", [ModelInfo.from_dict({**MODEL, "id": "another"})], "values: "),
        ("values", [MODEL], "the value is a dict, no model"),
        ("values", [], "values: []"),
        ("answer", Answer(status=200, value={**MODEL, "id": "another"}), "what steady served"),
        ("answer", Answer(status=404, value={"error": {"type": "not_found_error"}}), "no APIStatusError"),
        ("values", [None], "the value is a NoneType, no model"),
        ("error", ValueError("no"), "it raised ValueError: no"),
        ("exchanges", [], "nothing was sent"),
        ("chunks", [b"<html>"], "the answer is no json (Expecting value"),
        ("chunks", [], "the answer is no json (Expecting value"),
    ],
)
def test_whatever_is_wrong_is_told(what: str, value: Any, told: str) -> None:
    """One change each to a good call."""
    found = spoilt(what, value)

    assert any(told in fault for fault in found), found


def test_null_is_a_value_where_the_server_sent_it() -> None:
    """What may be null in the description has no model then."""
    case, _, got, (exchange,) = good()
    exchange.chunks, got.values = [b"null"], [None]

    assert faults(SUBJECT, case, Answer(status=200, value=None), got, [exchange]) == []


def test_two_requests_for_one_value_are_one_too_many() -> None:
    """Only a list may go on."""
    case, answer, got, exchanges = good()

    assert "number of requests: 2 instead of 1" in faults(SUBJECT, case, answer, got, exchanges * 2)


def test_a_second_page_is_asked_for_with_a_cursor_and_nothing_else() -> None:
    """The other arguments stay."""
    case, answer, got, (first,) = good()
    listed = replace(SUBJECT, pages=True)
    wrong = replace(first, target="/v1/models/some%20id?limit=3")
    right = replace(first, target="/v1/models/some%20id?after_id=x")
    two = replace(got, values=got.values * 2)

    assert faults(listed, case, answer, two, [first, right]) == []
    assert any("second page" in fault for fault in faults(listed, case, answer, two, [first, wrong]))
    assert any("second page" in fault for fault in faults(listed, case, answer, two, [first, first]))


def test_a_function_streams_no_message_and_keeps_its_beta(every: tuple[Subject, ...]) -> None:
    """Everything else is called in all six ways."""
    stream = next(one for one in every if one.place == "messages.stream")
    listed = next(one for one in every if one.place == "models.list")

    assert ways_of(stream, stream.cases[0]) == WAYS[:2]
    assert ways_of(listed, listed.cases[0]) == WAYS
    assert {ways_of(listed, case) for case in listed.cases if case.own_beta} == {WAYS[:2]}


class _StandIn(ThreadingHTTPServer):
    """Answers as steady does, for one document; `errors`: how many it claims to have counted."""

    daemon_threads = False
    document: dict[str, Any]
    errors = "0"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _StandIn

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        path, response, status = self._found()
        ((kind, media),) = [one for one in response["content"].items() if one[0] in self._wanted(response)][:1]
        body = self._body(kind, media["example"])
        self.send_response(int(status))
        for name, value in (("error-count", self.server.errors), ("request-valid", "true"), ("matched-path", path)):
            self.send_header(f"x-steady-{name}", value)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _found(self) -> tuple[str, Any, str]:
        place = self.path.partition("?")[0]
        for path, item in self.server.document["paths"].items():
            pattern = re.sub(r"\{[^}]+\}", "[^/]+", path)
            if re.fullmatch(pattern, place) and self.command.lower() in item:
                ((status, response), *_) = item[self.command.lower()]["responses"].items()
                return path, response, status
        raise AssertionError(place)

    def _wanted(self, response: Any) -> set[str]:
        accepted = self.headers["accept"]
        return {accepted} if accepted in response["content"] else set(response["content"])

    @staticmethod
    def _body(kind: str, example: Any) -> bytes:
        example = {} if example is None else example  # as steady does
        if kind == "text/event-stream":
            return b"".join(f"event: {one['event']}\ndata: {json.dumps(one['data'])}\n\n".encode() for one in example)
        if kind == "application/x-jsonl":
            return b"".join(json.dumps(one).encode() + b"\n" for one in example)
        return example.encode() if isinstance(example, str) else json.dumps(example).encode()

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = _answer  # noqa: N815 - the library's names

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _served(document: dict[str, Any]) -> Iterator[Any]:
    server = _StandIn(("127.0.0.1", 0), _Handler)
    server.document = document
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()

    class Running:
        base_url = f"http://127.0.0.1:{server.server_port}"

        @staticmethod
        def stop() -> tuple[int, str]:
            return 0, SUMMARY

    try:
        yield Running
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def _no_steady(monkeypatch: pytest.MonkeyPatch, description: Description) -> None:
    monkeypatch.setattr(program.official_sdk, "steady", lambda: None)
    monkeypatch.setattr(program.Description, "load", lambda: description)
    monkeypatch.setattr(program.steady, "running", _served)


@pytest.mark.usefixtures("_no_steady")
def test_the_whole_runs_against_a_server(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Values, pages, a stream, JSON lines, a download, an upload; in all ways; good and refused."""
    places = ["models", "messages", "batches.results", "files.upload", "files.download", "skills.create",
              "sessions.events.stream", "environments.work.poll"]  # fmt: skip
    only = [word for place in places for word in ("--only", place)]

    code = program.main([*only, "--report", str(tmp_path / "report.json")])

    said = capsys.readouterr()
    report = json.loads((tmp_path / "report.json").read_text())
    assert code == 0, said.out
    assert report["good"]
    assert report["operations"] == 10
    assert report["rounds"][0]["areas"].keys() == {
        "models",
        "messages",
        "batches",
        "files",
        "skills",
        "sessions",
        "environments",
    }
    assert all(report["rounds"][0]["calls"].values())
    assert [one["replaced"] for one in report["rounds"][:3]] == [0, 6, 0]
    assert "10 operations" in said.out
    assert "all good" in said.out
    assert "every operation refused" in said.err


@pytest.mark.usefixtures("_no_steady")
def test_an_error_that_the_server_counts_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is in the table, in the report and in the exit status."""
    monkeypatch.setattr(_StandIn, "errors", "1")

    code = program.main(["--only", "models.retrieve", "--report", str(tmp_path / "report.json")])

    assert code == 1
    assert "NOT good" in capsys.readouterr().out
    failure = json.loads((tmp_path / "report.json").read_text())["rounds"][0]["failures"][0]
    assert failure["place"] == "models.retrieve"
    assert failure["faults"][0].startswith("steady counts 1 errors in GET /v1/models/")


@pytest.mark.usefixtures("_no_steady")
def test_a_server_that_does_not_start_is_no_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing was called, and that is not good."""

    def refuse(document: dict[str, Any]) -> Any:
        raise RuntimeError("no port " + str(len(document["paths"]) > 1))

    monkeypatch.setattr(program.steady, "running", refuse)

    assert program.main(["--only", "models", "--report", str(tmp_path / "report.json")]) == 1
    assert "not played: no port True" in capsys.readouterr().out


def test_what_steady_found_ambiguous_is_not_good() -> None:
    """Its exit code says so; where it only refuses, that has another reason, and its summary is asked."""
    issue = f"{SUMMARY}Issues: 2 ambiguous\n"
    for refusing, code, said, due in [
        (False, 0, SUMMARY, True), (False, 1, SUMMARY, False), (False, 0, issue, False), (True, 1, SUMMARY, True),
        (True, 1, issue, False), (True, None, "", False), (False, 0, "Session: 9 requests (90% ...)", False),
    ]:  # fmt: skip
        report = Report(operations=1)
        one = report.begin("a round", operations=1, refusing=refusing)
        one.add(SUBJECT, CASE, WAYS[0], [])
        one.ended(code, said)
        assert report.good is due, (refusing, code, said)
    assert not Report(operations=0).good


def test_progress_is_told_every_few_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    """And at the end of a round."""
    import sys  # noqa: PLC0415 - the stream of this test

    times = iter([0.0, 1.0, 6.0, 7.0])
    progress = Progress(sys.stdout, lambda: next(times))
    one = Report(operations=3).begin("a round", operations=3)

    for done in (1, 2, 3):
        progress.tell(one, done, 3)

    assert capsys.readouterr().out.splitlines() == [
        "a round: 2/3 operations, 0 calls",
        "a round: 3/3 operations, 0 calls",
    ]
