"""Endpoint modules: pure requests, parsed responses, and the four functions that send."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import io
import json
from importlib import import_module
from pathlib import Path

import httpx
import httpx2
import pytest

import claude_api
from claude_api import AuthenticatedClient, File, errors, models
from claude_api.api.batches import retrieve_message_batch_results
from claude_api.api.environments_work import poll_environment_work
from claude_api.api.files import download_file, upload_file
from claude_api.api.messages import create_message
from claude_api.api.models import list_models, retrieve_model

WORK = {
    "id": "work_1",
    "type": "work",
    "acknowledged_at": None,
    "created_at": "2026-11-05T16:20:03Z",
    "data": {"type": "session", "id": "sesn_1"},
    "environment_id": "env_1",
    "latest_heartbeat_at": None,
    "metadata": {},
    "secret": "c2VjcmV0",
    "started_at": None,
    "state": "queued",
    "stop_requested_at": None,
    "stopped_at": None,
}
BODY = {"model": "m", "max_tokens": 5, "messages": []}
ENDPOINTS = sorted(
    ".".join(path.relative_to(Path(claude_api.__file__).parent.parent).with_suffix("").parts)
    for path in (Path(claude_api.__file__).parent / "api").glob("*/[!_]*.py")
)


@pytest.fixture
def operations(parcels):
    """The endpoint modules of the small description, by name."""
    return lambda name: import_module(f"{parcels.__name__}.api.parcels.{name}")


class TestRequest:
    """`request_kwargs` describes the request as plain data."""

    def test_json_body(self) -> None:
        """Method, path, headers and encoded body."""
        request = create_message.request_kwargs(body=BODY)
        assert request == {
            "method": "POST",
            "url": "/v1/messages",
            "headers": {"accept": "application/json", "content-type": "application/json"},
            "content": json.dumps(BODY, separators=(",", ":")).encode(),
        }

    def test_model_body(self) -> None:
        """A model gives the same request as its mapping."""
        model = models.CreateMessageRequest(model="m", max_tokens=5, messages=[])
        assert json.loads(create_message.request_kwargs(body=model)["content"]) == BODY

    def test_bodies_are_exact(self) -> None:
        """Big integers, lone surrogates and unknown members go out as given."""
        body = {**BODY, "metadata": {"n": 2**80}, "system": "\ud800", "brand_new": [1]}
        assert json.loads(create_message.request_kwargs(body=body)["content"]) == body

    @pytest.mark.parametrize("missing", ["model", "max_tokens", "messages"])
    def test_required_members(self, missing) -> None:
        """A missing required member of the body is refused by name."""
        body = {name: value for name, value in BODY.items() if name != missing}
        with pytest.raises(errors.InvalidArgumentError, match=missing):
            create_message.request_kwargs(body=body)
        with pytest.raises(errors.InvalidArgumentError, match=missing):
            create_message.request_kwargs(body={**body, missing: claude_api.UNSET})

    @pytest.mark.parametrize("body", [None, claude_api.UNSET, [], "text", 5])
    def test_no_body(self, body) -> None:
        """A body that is none is refused."""
        with pytest.raises(errors.InvalidArgumentError, match="body"):
            create_message.request_kwargs(body=body)

    def test_not_a_number(self) -> None:
        """NaN is refused before anything is sent."""
        with pytest.raises(errors.InvalidArgumentError, match="nan"):
            create_message.request_kwargs(body={**BODY, "temperature": float("nan")})

    @pytest.mark.parametrize("value", ["", None, claude_api.UNSET, ".", "..", "\ud800"])
    def test_empty_path_parameter(self, value) -> None:
        """A path parameter that is empty, would change the path, or is no text, is refused by name."""
        with pytest.raises(errors.InvalidArgumentError, match="model_id"):
            retrieve_model.request_kwargs(value)

    def test_path_parameters_are_quoted(self) -> None:
        """A value cannot leave its place in the path."""
        assert retrieve_model.request_kwargs("a/b?c#d ü{x}")["url"] == "/v1/models/a%2Fb%3Fc%23d%20%C3%BC%7Bx%7D"

    def test_query(self, operations) -> None:
        """Names go out as the description has them, lists as it says, unset and None not at all."""
        list_parcels = operations("list_parcels")
        request = list_parcels.request_kwargs(
            statuses=["a", "b"],
            created_at_gte=dt.datetime(2030, 1, 1, tzinfo=dt.UTC),
            sizes=(1, 2),
            fragile=False,
        )
        assert request["params"] == [
            ("statuses[]", "a"),
            ("statuses[]", "b"),
            ("created_at[gte]", "2030-01-01T00:00:00+00:00"),
            ("sizes", "1,2"),
            ("fragile", "false"),
        ]
        assert "params" not in list_parcels.request_kwargs(fragile=None)

    def test_query_on_the_wire(self, operations) -> None:
        """Both HTTP libraries send bracket names as named."""
        request = operations("list_parcels").request_kwargs(statuses=["a"], created_at_gte="x")
        for library in (httpx, httpx2):
            url = library.Request("GET", "http://x.example", params=request["params"]).url
            assert url.params.multi_items() == [("statuses[]", "a"), ("created_at[gte]", "x")]

    @pytest.mark.parametrize(
        ("given", "sent"),
        [(claude_api.UNSET, None), (None, None), ([], None), ("a", "a"), (["a", "b"], "a,b"), (("a",), "a")],
    )
    def test_beta_header(self, given, sent) -> None:
        """A list header is joined with commas; text goes out as it is; nothing when empty."""
        assert create_message.request_kwargs(body=BODY, anthropic_beta=given)["headers"].get("anthropic-beta") == sent

    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            (None, "parcels-2030-01-01"),
            (["x"], "x,parcels-2030-01-01"),
            ("x,parcels-2030-01-01", "x,parcels-2030-01-01"),
            (["parcels-2030-01-01", "x"], "parcels-2030-01-01,x"),
        ],
    )
    def test_needed_beta(self, operations, given, sent) -> None:
        """The beta an operation needs is sent once."""
        request = operations("list_parcels").request_kwargs(anthropic_beta=given)
        assert request["headers"]["anthropic-beta"] == sent

    @pytest.mark.parametrize("value", ["a\r\nx: y", "a\nb", "ü"])
    def test_header_injection(self, value) -> None:
        """A value which is no header value is refused."""
        with pytest.raises(errors.InvalidArgumentError, match="anthropic_workspace_id"):
            create_message.request_kwargs(body=BODY, anthropic_workspace_id=value)


class TestMultipart:
    """Uploads."""

    def encoded(self, library, request):
        """The body as a library sends it."""
        arguments = {name: request[name] for name in ("headers", "files", "data") if name in request}
        made = library.Request("POST", "http://x.example", **arguments)
        return made.headers["content-type"], made.read()

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_boundary(self, library) -> None:
        """The HTTP library chooses the boundary, so that content cannot contain it."""
        request = upload_file.request_kwargs(body={"file": File(b"\r\n--+++\r\n", "a.txt", "text/plain")})
        assert "content-type" not in request["headers"]
        kinds = {self.encoded(library, request)[0] for _ in range(2)}
        assert len(kinds) == 2
        assert b'filename="a.txt"' in self.encoded(library, request)[1]
        assert b"Content-Type: text/plain" in self.encoded(library, request)[1]

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_fields(self, operations, library) -> None:
        """Files, plain fields and JSON parts; null and unset fields are not sent."""
        body = {"file": b"abc", "caption": "hi", "label": {"text": "x"}, "more": None}
        kind, content = self.encoded(library, operations("upload_photo").request_kwargs("p1", body=body))
        assert kind.startswith("multipart/form-data; boundary=")
        assert content.count(b"Content-Disposition") == 3
        assert b'name="file"; filename="file"' in content
        assert b'{"text":"x"}' in content
        assert b"hi" in content

    def test_kinds_of_files(self, tmp_path) -> None:
        """Bytes, open files, file tuples and `File` are files; an open file gives its name and is not read."""
        path = tmp_path / "notes.txt"
        path.write_bytes(b"abc")
        with path.open("rb") as opened:
            (_, part), *_ = upload_file.request_kwargs(body={"file": opened})["files"]
            assert part == ("notes.txt", opened)
            assert opened.tell() == 0
        stream = io.BytesIO(b"abc")
        assert upload_file.request_kwargs(body={"file": stream})["files"] == [("file", ("file", stream))]
        assert upload_file.request_kwargs(body={"file": ("n", b"x")})["files"] == [("file", ("n", b"x"))]
        assert upload_file.request_kwargs(body={"file": [b"a", File(b"b", "b")]})["files"] == [
            ("file", ("file", b"a")),
            ("file", ("b", b"b")),
        ]

    def test_model(self, parcels, operations) -> None:
        """A model with a file uploads like its mapping."""
        body = parcels.models.UploadPhotoRequest(file=parcels.File(b"abc", "a.png"), caption="hi")
        request = operations("upload_photo").request_kwargs("p1", body=body)
        assert request["files"] == [("file", ("a.png", b"abc"))]
        assert request["data"] == {"caption": "hi"}

    @pytest.mark.parametrize(
        "file",
        [
            File(b"x", "a.txt", "text/plain\r\nx-evil: 1"),
            ("a.txt", b"x", "text/plain\r\nx-evil: 1"),
            File(b"x", "\ud800"),
            ("a\r\nb", b"x"),
        ],
    )
    def test_names_and_types_that_cannot_be_sent(self, file) -> None:
        """A line break or half a character in a name or media type is refused before any HTTP library sees it."""
        with pytest.raises(errors.InvalidArgumentError, match=r"file: the (file name|media type) cannot be sent"):
            upload_file.request_kwargs(body={"file": file})

    def test_a_name_with_an_odd_space(self) -> None:
        """A screenshot's name holds a narrow no-break space on some systems; it goes out."""
        name = "Screenshot at 3.04.05\u202fPM.png"
        (_, part), *_ = upload_file.request_kwargs(body={"file": File(b"x", name)})["files"]
        assert part == (name, b"x")

    def test_file_is_required(self) -> None:
        """An upload without a file is refused."""
        with pytest.raises(errors.InvalidArgumentError, match="file"):
            upload_file.request_kwargs(body={})


class TestResponse:
    """`parse_response` and `sync_detailed`."""

    def test_success(self, answer, message) -> None:
        """A 2xx gives the value, decoded from any look-alike of a response."""
        value = create_message.parse_response(answer(message({"type": "text", "text": "hi"})))
        assert type(value) is models.Message
        assert value.text == "hi"

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "empty"),
            (b"  \n", "empty"),
            (b"<html>hello</html>", "no JSON"),
            (b'{"id": "msg_1", "content": [', "no JSON"),
            (b"event: ping\ndata: {}\n\n", "no JSON"),
            (b"[" * 100_000, "no JSON"),
            (b"\xff\xfe", "no JSON"),
            (b"null", "an object"),
            (b"[]", "an object"),
        ],
    )
    def test_not_what_is_due(self, answer, content, words) -> None:
        """Empty, truncated, non-JSON or misshapen bodies of a success carry status, request id and their start."""
        response = answer(content, request_id="req_1", content_type="text/html")
        with pytest.raises(errors.DecodeError, match=words) as caught:
            create_message.parse_response(response)
        assert (caught.value.status, caught.value.request_id) == (200, "req_1")
        assert caught.value.body == content[:65536]

    def test_header_names_in_any_case(self, answer) -> None:
        """The request id is found in a plain mapping of headers, whatever its case."""
        response = answer(b"")
        response.headers = {"Request-ID": "r"}
        with pytest.raises(errors.DecodeError) as caught:
            create_message.parse_response(response)
        assert caught.value.request_id == "r"

    def test_fault_inside(self, answer, message) -> None:
        """A fault in the value keeps its path, and gets status and request id."""
        with pytest.raises(errors.DecodeError) as caught:
            create_message.parse_response(answer(message({"type": "text"}), request_id="r"))
        assert (caught.value.path, caught.value.request_id) == ("content[0].text", "r")

    @pytest.mark.parametrize("status", [302, 400, 404, 418, 429, 500, 502, 529, 599])
    def test_failure(self, answer, status) -> None:
        """Any other status raises; the detailed form returns it, and never raises on a status."""
        response = answer(b"<html>", status, request_id="r")
        with pytest.raises(errors.APIStatusError) as caught:
            create_message.parse_response(response)
        assert (caught.value.status, caught.value.request_id) == (status, "r")
        stub = type("Stub", (), {"send": lambda _self, _request: response})()
        detailed = create_message.sync_detailed(client=stub, body=BODY)
        assert (detailed.status_code, detailed.content, detailed.parsed) == (status, b"<html>", None)
        assert detailed.headers["Request-Id"] == "r"

    def test_exact_numbers(self, answer, message) -> None:
        """Integers beyond 64 bits arrive exact."""
        value = create_message.parse_response(answer(message(huge=2**90)))
        assert value.additional_properties == {"huge": 2**90}

    def test_bytes(self, answer) -> None:
        """A download is its bytes."""
        assert download_file.parse_response(answer(b"\x00\xff")) == b"\x00\xff"

    def test_null_where_it_is_an_answer(self, answer) -> None:
        """The description says of one operation that null is an answer: it is None, and all else is as ever."""
        assert poll_environment_work.parse_response(answer(b" null\n")) is None
        value = poll_environment_work.parse_response(answer(WORK))
        assert type(value) is models.SelfHostedWork
        assert value.to_dict() == WORK
        assert "is None when the answer is null" in (poll_environment_work.__doc__ or "")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "empty"),
            (b"nul", "no JSON"),
            (b"[]", "an object"),
            (b"[null]", "an object"),
            (b"false", "an object"),
            (b"0", "an object"),
            (b'""', "an object"),
            (b"{}", "missing"),
            (b'{"id": null}', "missing"),
            (b"null null", "no JSON"),
        ],
    )
    def test_garbage_is_not_null(self, answer, content, words) -> None:
        """What is neither null nor the object is no answer."""
        with pytest.raises(errors.DecodeError, match=words):
            poll_environment_work.parse_response(answer(content, request_id="r"))

    def test_no_content_is_not_null(self, answer) -> None:
        """A 204 is not what the description has, here either."""
        with pytest.raises(errors.DecodeError, match="no content"):
            poll_environment_work.parse_response(answer(status=204))

    def test_no_content(self, answer, operations) -> None:
        """A 204 is None where the description has it, and an error where a message, a file or lines are due."""
        assert operations("delete_parcel").parse_response(answer(status=204)) is None
        for endpoint in (create_message, download_file, retrieve_message_batch_results):
            with pytest.raises(errors.DecodeError, match="no content") as caught:
                endpoint.parse_response(answer(status=204, request_id="r"))
            assert (caught.value.status, caught.value.request_id) == (204, "r")

    def test_lines(self, answer) -> None:
        """JSON lines are a list of decoded values; the last line needs no end, empty lines are skipped."""
        line = {"custom_id": "a", "result": {"type": "canceled"}}
        content = b"\n".join([json.dumps(line).encode(), b"", json.dumps({**line, "custom_id": "b"}).encode()])
        results = retrieve_message_batch_results.parse_response(answer(content))
        assert [result.custom_id for result in results] == ["a", "b"]
        assert retrieve_message_batch_results.parse_response(answer(b"")) == []

    @pytest.mark.parametrize(("line", "path"), [(b'{"custom_id": "a"}', "[1].result"), (b'{"custom_', "[1]")])
    def test_bad_line(self, answer, line, path) -> None:
        """A bad line is named by its number."""
        good = b'{"custom_id": "a", "result": {"type": "expired"}}\n'
        with pytest.raises(errors.DecodeError) as caught:
            retrieve_message_batch_results.parse_response(answer(good + line))
        assert caught.value.path == path


@pytest.mark.parametrize("library", [httpx, httpx2])
class TestSending:
    """The four functions, with both HTTP libraries."""

    def client(self, library, reply, *, asynchronous=False):
        """A client whose HTTP library answers with `reply`, and the requests it saw."""
        seen = []

        def handle(request):
            seen.append(request)
            return library.Response(**reply)

        transport = library.MockTransport(handle)
        client = AuthenticatedClient("http://api.example", token="k")
        if asynchronous:
            client.set_async_httpx_client(library.AsyncClient(transport=transport))
        else:
            client.set_httpx_client(library.Client(transport=transport))
        return client, seen

    def test_sync(self, library, message) -> None:
        """`sync` gives the value of exactly one request."""
        client, seen = self.client(library, {"status_code": 200, "json": message({"type": "text", "text": "hi"})})
        value = create_message.sync(client=client, body=BODY, anthropic_beta=["a", "b"])
        assert value.text == "hi"
        (request,) = seen
        assert str(request.url) == "http://api.example/v1/messages"
        assert request.headers["anthropic-beta"] == "a,b"
        assert request.headers["anthropic-version"] == claude_api.API_VERSION
        assert json.loads(request.content) == BODY

    def test_asyncio(self, library, message) -> None:
        """`asyncio` and `asyncio_detailed` do the same."""
        reply = {"status_code": 200, "json": message(), "headers": {"request-id": "r"}}

        async def run():
            client, seen = self.client(library, reply, asynchronous=True)
            value = await create_message.asyncio(client=client, body=BODY)
            detailed = await create_message.asyncio_detailed(client=client, body=BODY)
            return value, detailed, seen

        value, detailed, seen = asyncio.run(run())
        assert detailed.parsed == value
        assert (detailed.status_code, detailed.headers["request-id"]) == (200, "r")
        assert len(seen) == 2

    @pytest.mark.parametrize("status", [529, 500, 404])
    def test_status(self, library, status) -> None:
        """A failed request is sent once and raises, in both worlds; detailed forms return it."""
        reply = {"status_code": status, "content": b"nope"}
        client, seen = self.client(library, reply)
        with pytest.raises(errors.APIStatusError):
            create_message.sync(client=client, body=BODY)
        assert create_message.sync_detailed(client=client, body=BODY).status_code == status
        assert len(seen) == 2

        async def run():
            asynchronous, _ = self.client(library, reply, asynchronous=True)
            with pytest.raises(errors.APIStatusError):
                await create_message.asyncio(client=asynchronous, body=BODY)
            return await create_message.asyncio_detailed(client=asynchronous, body=BODY)

        assert asyncio.run(run()).status_code == status

    @pytest.mark.parametrize("found", [True, False])
    def test_null(self, library, found) -> None:
        """All four functions give None for null, and the object otherwise."""
        reply = {"status_code": 200, "content": json.dumps(WORK if found else None).encode()}
        client, seen = self.client(library, reply)
        plain = poll_environment_work.sync("env_1", client=client)
        values = [plain, poll_environment_work.sync_detailed("env_1", client=client).parsed]

        async def run():
            asynchronous, _ = self.client(library, reply, asynchronous=True)
            value = await poll_environment_work.asyncio("env_1", client=asynchronous)
            return [value, (await poll_environment_work.asyncio_detailed("env_1", client=asynchronous)).parsed]

        values += asyncio.run(run())
        assert [value and value.to_dict() for value in values] == [WORK if found else None] * 4
        assert seen[0].headers["accept"] == "application/json"

    def test_query_and_list(self, library) -> None:
        """A list operation sends its query and gives the page."""
        reply = {"status_code": 200, "json": {"data": [], "has_more": False, "first_id": None, "last_id": None}}
        client, seen = self.client(library, reply)
        page = list_models.sync(client=client, limit=5, after_id="a b")
        assert page.data == []
        assert dict(seen[0].url.params) == {"limit": "5", "after_id": "a b"}

    def test_upload(self, library) -> None:
        """A multipart request arrives with a boundary that fits its body."""
        client, seen = self.client(library, {"status_code": 404, "content": b""})
        upload_file.sync_detailed(client=client, body={"file": File(b"abc", "a.txt", "text/plain")})
        kind = seen[0].headers["content-type"]
        boundary = kind.split("boundary=")[1].encode()
        assert seen[0].read().startswith(b"--" + boundary)


@pytest.mark.parametrize("name", ENDPOINTS)
def test_every_endpoint_has_the_same_face(name) -> None:
    """Each module has its description, two pure seams and four functions with equal arguments."""
    module = import_module(name)
    operation = module.OPERATION
    assert name.endswith(operation.name)
    assert operation.path.startswith("/v1/")
    pure = list(inspect.signature(module.request_kwargs).parameters)
    for function in (module.sync, module.sync_detailed, module.asyncio, module.asyncio_detailed):
        parameters = inspect.signature(function).parameters
        assert [parameter for parameter in parameters if parameter != "client"] == pure
        assert parameters["client"].kind is inspect.Parameter.KEYWORD_ONLY
    named = [row[0] for row in (*operation.query, *operation.headers)]
    assert set(named) <= set(pure)
    for reference in [row[2] for row in operation.success if row[2]] + (
        [operation.stream[1]] if operation.stream else []
    ):
        assert callable(operation.decoder(reference))
