"""Batches over HTTP: progress, outcomes, results as JSON lines, and the states that refuse."""

from __future__ import annotations

import json

import httpx2
import pytest

from claude_overlay.local import Limits, serve

PATH = "/v1/messages/batches"
GOOD = {"model": "claude-opus-5-5", "max_tokens": 20, "messages": [{"role": "user", "content": "Hello"}]}


def entries(*ids, params=GOOD):
    """A create body with one good entry an id."""
    return {"requests": [{"custom_id": custom_id, "params": params} for custom_id in ids]}


def create(http, body, instructions=""):
    """A new batch."""
    response = http.post(PATH, json=body, headers={"x-stand-in-batch": instructions} if instructions else {})
    assert response.status_code == 200, response.text
    return response.json()


def ended(http, batch_id):
    """Retrieve until the batch has ended, at most ten times."""
    for _ in range(10):
        batch = http.get(f"{PATH}/{batch_id}").json()
        if batch["processing_status"] == "ended":
            return batch
    raise AssertionError(batch)


def results(http, batch_id):
    """The decoded lines."""
    response = http.get(f"{PATH}/{batch_id}/results")
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/x-jsonl"
    return [json.loads(line) for line in response.text.splitlines()]


def test_batch_goes_through_to_its_results(http, server):
    """In progress for two retrieves, then ended, with counts, results_url, and a message for each entry in order."""
    created = create(http, entries("a", "b"))
    states = [http.get(f"{PATH}/{created['id']}").json()["processing_status"] for _ in range(3)]
    batch = ended(http, created["id"])

    assert created["processing_status"] == "in_progress"
    assert created["request_counts"]["processing"] == 2
    assert created["results_url"] is None
    assert states == ["in_progress", "in_progress", "ended"]
    assert batch["request_counts"] == {"processing": 0, "succeeded": 2, "errored": 0, "canceled": 0, "expired": 0}
    assert batch["results_url"] == f"{server.base_url}{PATH}/{batch['id']}/results"
    lines = results(http, batch["id"])
    assert [line["custom_id"] for line in lines] == ["a", "b"]
    message = lines[0]["result"]["message"]
    assert message["content"][0]["text"].endswith('You said: "Hello"')
    assert message["usage"]["service_tier"] == "batch"
    assert lines[0]["result"]["message"]["id"] != lines[1]["result"]["message"]["id"]
    assert results(http, batch["id"]) == lines, "results can be downloaded again and are the same"


def test_invalid_params_become_an_errored_result(http):
    """Parameters are validated when the batch ends; the error is nested twice, as on the real API."""
    body = entries("good")
    body["requests"] += [
        {"custom_id": "empty", "params": {}},
        {"custom_id": "stream", "params": {**GOOD, "stream": True}},
        {"custom_id": "sampling", "params": {**GOOD, "temperature": 1}},
    ]

    batch = create(http, body, "polls:0")
    batch = ended(http, batch["id"])
    by_id = {line["custom_id"]: line["result"] for line in results(http, batch["id"])}

    assert batch["request_counts"]["errored"] == 3
    assert by_id["good"]["type"] == "succeeded"
    assert by_id["empty"]["type"] == "errored"
    assert by_id["empty"]["error"]["type"] == "error"
    assert by_id["empty"]["error"]["error"]["type"] == "invalid_request_error"
    assert by_id["empty"]["error"]["error"]["message"].endswith(": Field required")
    assert by_id["stream"]["error"]["error"]["message"].startswith("stream: ")
    assert by_id["sampling"]["error"]["error"]["message"].startswith("temperature: ")


def test_outcomes_on_demand(http):
    """The header of the create brings about expired, canceled and errored results."""
    batch = create(http, entries("a", "b", "c", "d"), "polls:0, expire:a, cancel:b, error:c")
    batch = ended(http, batch["id"])

    kinds = {line["custom_id"]: line["result"]["type"] for line in results(http, batch["id"])}
    assert kinds == {"a": "expired", "b": "canceled", "c": "errored", "d": "succeeded"}
    assert batch["request_counts"] == {"processing": 0, "succeeded": 1, "errored": 1, "canceled": 1, "expired": 1}


def test_outcome_for_all(http):
    """`*` forces the outcome of every entry."""
    batch = ended(http, create(http, entries("a", "b"), "polls:0,expire:*")["id"])

    assert batch["request_counts"]["expired"] == 2


@pytest.mark.parametrize("instruction", ["pols:0", "polls:x", "polls:-1", "polls:", "expire:"])
def test_unknown_instruction_is_refused(http, instruction):
    """A misspelt instruction is 400, so that a test does not silently test something else."""
    answer = http.post(PATH, json=entries("a"), headers={"x-stand-in-batch": instruction})

    assert answer.status_code == 400
    assert "polls:N" in answer.json()["error"]["message"]


def test_cancel(http):
    """Cancel gives `canceling`, then `ended` with every entry canceled; a second cancel is refused."""
    batch = create(http, entries("a"))

    canceling = http.post(f"{PATH}/{batch['id']}/cancel").json()
    batch = ended(http, batch["id"])
    again = http.post(f"{PATH}/{batch['id']}/cancel")

    assert canceling["processing_status"] == "canceling"
    assert canceling["cancel_initiated_at"] is not None
    assert results(http, batch["id"]) == [{"custom_id": "a", "result": {"type": "canceled"}}]
    assert again.status_code == 400


def test_delete_only_after_the_end(http):
    """A batch in progress cannot be deleted; an ended one is gone afterwards."""
    batch = create(http, entries("a"), "polls:0")
    path = f"{PATH}/{batch['id']}"

    early = http.delete(path)
    ended(http, batch["id"])
    deleted = http.delete(path)
    gone = http.get(path)

    assert early.status_code == 400
    assert deleted.json() == {"id": batch["id"], "type": "message_batch_deleted"}
    assert gone.status_code == 404


def test_results_before_the_end_are_refused(http):
    """Results of a batch in progress are a 404 that says so."""
    batch = create(http, entries("a"))

    answer = http.get(f"{PATH}/{batch['id']}/results")

    assert answer.status_code == 404
    assert "in_progress" in answer.json()["error"]["message"]


def test_list_pages_newest_first(fresh_http):
    """The list is newest first and pages by id in both directions."""
    made = [create(fresh_http, entries(f"r{n}"))["id"] for n in range(3)]

    first = fresh_http.get(PATH, params={"limit": 2}).json()
    second = fresh_http.get(PATH, params={"limit": 2, "after_id": first["last_id"]}).json()
    back = fresh_http.get(PATH, params={"limit": 2, "before_id": second["first_id"]}).json()

    assert [b["id"] for b in first["data"] + second["data"]] == made[::-1]
    assert (first["has_more"], second["has_more"]) == (True, False)
    assert back["data"] == first["data"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "requests: Field required"),
        ({"requests": [{"custom_id": "a"}]}, "requests.0.params: Field required"),
        ({"requests": [{"custom_id": "a", "params": 5}]}, "requests.0.params: Input should be a valid object"),
        (entries("a", "a"), "requests.1.custom_id: 'a' is used more than once"),
    ],
)
def test_envelope_is_validated_at_once(http, body, message):
    """What is wrong with the envelope is a 400 at create."""
    answer = http.post(PATH, json=body)

    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == message


def test_empty_batch(http):
    """A batch without entries is a 400 that names `requests`."""
    answer = http.post(PATH, json={"requests": []})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("requests: ")


def test_unknown_batch(http):
    """Every operation on an unknown id is 404."""
    for method, suffix in (("GET", ""), ("GET", "/results"), ("POST", "/cancel"), ("DELETE", "")):
        assert http.request(method, f"{PATH}/msgbatch_nope{suffix}").status_code == 404


def test_batches_are_bounded():
    """Beyond the bounds on batches and on entries the create is refused."""
    limits = Limits(batches=1, batch_requests=2)
    with serve(limits=limits) as server, httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120) as http:
        http.headers.update({"x-api-key": "k", "anthropic-version": "2026-10-21"})

        too_long = http.post(PATH, json=entries("a", "b", "c"))
        create(http, entries("a"))
        too_many = http.post(PATH, json=entries("b"))

    assert too_long.status_code == 400
    assert too_many.status_code == 429


def test_batches_are_bounded_in_bytes():
    """Beyond the bound on the sum of bodies the create is refused."""
    size = len(json.dumps(entries("a")))
    limits = Limits(batch_bytes=size + 50)
    with serve(limits=limits) as server, httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120) as http:
        http.headers.update({"x-api-key": "k", "anthropic-version": "2026-10-21"})
        create(http, entries("a"))
        assert http.post(PATH, json=entries("b")).status_code == 429
