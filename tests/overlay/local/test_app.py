"""What is checked before an operation: key, version, route, size; and what every response carries."""

from __future__ import annotations

import asyncio
import logging

import httpx2
import pytest

from claude_overlay.local import Limits, create_app, serve

BODY = {"model": "claude-opus-5-5", "max_tokens": 10, "messages": [{"role": "user", "content": "Hello"}]}
VERSION = {"anthropic-version": "2026-10-21"}
LIMIT_HEADERS = [
    f"anthropic-ratelimit-{what}-{part}"
    for what in ("requests", "tokens", "input-tokens", "output-tokens")
    for part in ("limit", "remaining", "reset")
]


def bare(server):
    """A client that adds nothing of its own."""
    return httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120)


@pytest.mark.parametrize("headers", [{"x-api-key": "k"}, {"authorization": "Bearer k"}, {"authorization": "bearer k"}])
def test_key_in_either_form(server, headers):
    """A key is accepted as x-api-key and as Bearer."""
    with bare(server) as http:
        assert http.get("/v1/models", headers={**VERSION, **headers}).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"x-api-key": ""}, {"authorization": "Basic k"}, {"authorization": "Bearer"}])
def test_no_key(server, headers):
    """Without a key it is 401 authentication_error, before the version is looked at."""
    with bare(server) as http:
        answer = http.get("/v1/models", headers=headers)

    assert answer.status_code == 401
    assert answer.json()["error"]["type"] == "authentication_error"


def test_wrong_key_when_one_is_set():
    """With `api_key` set only that key is accepted, in either form."""
    with serve(api_key="right") as server, bare(server) as http:
        right = http.get("/v1/models", headers={**VERSION, "authorization": "Bearer right"})
        wrong = http.get("/v1/models", headers={**VERSION, "x-api-key": "wrong"})

    assert right.status_code == 200
    assert wrong.status_code == 401
    assert wrong.json()["error"]["message"] == "invalid x-api-key"


def test_version_is_required_and_known(server):
    """Without `anthropic-version`, or with one that never was, it is 400 naming the header."""
    with bare(server) as http:
        missing = http.get("/v1/models", headers={"x-api-key": "k"})
        unknown = http.get("/v1/models", headers={"x-api-key": "k", "anthropic-version": "2020-01-01"})
        older = http.get("/v1/models", headers={"x-api-key": "k", "anthropic-version": "2023-06-01"})

    assert missing.status_code == unknown.status_code == 400
    assert missing.json()["error"]["message"] == "anthropic-version: header is required"
    assert "'2020-01-01'" in unknown.json()["error"]["message"]
    assert older.status_code == 200


def test_unknown_path(http):
    """A path of no operation is 404 not_found_error."""
    answer = http.get("/v1/nothing")

    assert answer.status_code == 404
    assert answer.json()["error"]["type"] == "not_found_error"


def test_wrong_method(http):
    """A known path with another method is 405 and names the methods that would do."""
    answer = http.put("/v1/files/x")

    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "DELETE"}
    assert answer.json()["type"] == "error"


@pytest.mark.parametrize("path", ["/v1/models", "/v1/nothing"])
def test_every_response_carries_its_headers(http, path):
    """Good and bad responses carry a request id, the organization and the rate limits."""
    answer = http.get(path)

    assert answer.headers["request-id"].startswith("req_")
    assert answer.headers["anthropic-organization-id"] == "00000000-0000-4000-8000-000000000000"
    assert [name for name in LIMIT_HEADERS if name not in answer.headers] == []
    assert answer.headers["anthropic-ratelimit-requests-reset"] == "2026-11-22T12:00:00Z"


def test_error_body_has_the_request_id_of_the_header(http):
    """The body of an error names the same request id as the header."""
    answer = http.post("/v1/messages", json={})

    assert answer.json()["request_id"] == answer.headers["request-id"]


def test_request_ids_differ(http):
    """Two equal requests have two ids."""
    assert http.get("/v1/models").headers["request-id"] != http.get("/v1/models").headers["request-id"]


@pytest.mark.parametrize("chunked", [False, True])
def test_too_large(chunked):
    """A body over the limit is 413 request_too_large, with and without a content-length; the connection lives on."""
    content = b"x" * 200_000

    def parts():
        yield content[:100_000]
        yield content[100_000:]

    with serve(limits=Limits(body=100_000)) as server, bare(server) as http:
        http.headers.update({"x-api-key": "k", **VERSION})
        refused = http.post("/v1/messages", content=parts() if chunked else content)
        after = http.post("/v1/messages", json=BODY)

    assert refused.status_code == 413
    assert refused.json()["error"]["type"] == "request_too_large"
    assert after.status_code == 200


def test_requests_are_recorded_as_they_came(fresh_http, fresh_server):
    """The journal has method, path, query, headers and exact body, in order; `repr` shows no key."""
    fresh_http.get("/v1/models?limit=1")
    fresh_http.post("/v1/messages", json=BODY, headers={"x-stand-in-fault": "status:529"})

    first, second = fresh_server.requests
    assert (first.method, first.path, first.query, first.body) == ("GET", "/v1/models", "limit=1", b"")
    assert second.json == BODY
    assert second.headers["x-api-key"] == "k"
    assert second.faults == ("status:529",)
    assert "x-api-key" not in repr(fresh_server.requests)


def test_planned_fault_hits_the_next_matching_requests(fresh_http, fresh_server):
    """A planned fault applies `times` to requests of its path and method, and to no others."""
    fresh_server.faults.add("status:529:1", times=2, path="/v1/messages", method="post")

    others = fresh_http.get("/v1/models").status_code
    statuses = [fresh_http.post("/v1/messages", json=BODY).status_code for _ in range(3)]

    assert others == 200
    assert statuses == [529, 529, 200]
    assert fresh_server.faults.pending == 0


def test_fault_answers_before_anything_is_checked(http):
    """A status fault looks like an overloaded server: it does not even look at the body."""
    answer = http.post("/v1/messages", content=b"nonsense", headers={"x-stand-in-fault": "status:529"})

    assert answer.status_code == 529


def test_health(fresh_http, fresh_server):
    """The health path needs no key, says that this is a stand-in, and is not recorded."""
    answer = httpx2.get(fresh_server.base_url + "/stand-in/health", trust_env=False, timeout=120)

    assert answer.json() == {"status": "ok", "stand_in": True}
    assert len(fresh_server.requests) == 0


def test_a_bug_is_a_500_and_is_logged(caplog):
    """Should the stand-in itself fail, the client sees api_error with a request id and the log has the traceback."""
    app = create_app()
    app._admission.admit = lambda *_: 1 / 0

    async def ask():
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://x") as http:
            return await http.get("/v1/models")

    with caplog.at_level(logging.ERROR, logger="claude_overlay.local"):
        answer = asyncio.run(ask())

    assert answer.status_code == 500
    assert answer.json()["error"]["type"] == "api_error"
    assert "ZeroDivisionError" in caplog.text


def test_an_operation_the_stand_in_does_not_serve(request_body):
    """An operation that is in the description but not served is a 404 that says so."""
    document = {"paths": {"/v1/skills": {"get": {"operationId": "list_skills"}}}}
    app = create_app(description=document)

    async def ask():
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://x") as http:
            return await http.get("/v1/skills")

    answer = asyncio.run(ask())
    assert answer.status_code == 404
    assert "does not serve list_skills" in answer.json()["error"]["message"]


def test_unknown_option_is_a_type_error():
    """A misspelt option is refused where the server is made."""
    with pytest.raises(TypeError, match="batch_pols"):
        create_app(batch_pols=1)
