"""The requests of a batch: one check and one encoding, with bounded memory."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from claude_api import UNSET
from claude_api.models import CreateMessageRequest
from claude_overlay import BatchRequest, user
from claude_overlay.batches.requests import MOST_BYTES, RequestChecker, encode_requests
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

PARAMS = {"model": "m", "max_tokens": 1, "messages": [user("x")]}


def entry(custom_id: Any = "a", **changes: Any) -> dict[str, Any]:
    """Make one request of a batch."""
    return {"custom_id": custom_id, "params": {**PARAMS, **changes}}


@pytest.mark.parametrize(
    "request_",
    [
        entry(),
        BatchRequest(custom_id="a", params=PARAMS),
        BatchRequest(custom_id="a", params=CreateMessageRequest(**PARAMS)),
        {"custom_id": "a", "params": CreateMessageRequest(**PARAMS)},
        {"custom_id": "a", "params": {**PARAMS, "messages": [{"role": "user", "content": "x"}]}},
    ],
)
def test_every_form_is_encoded_as_it_is_sent(request_: Any) -> None:
    """Models and mappings, nested either way."""
    found = json.loads(RequestChecker().encode(request_))

    assert found["custom_id"] == "a"
    assert {"model", "max_tokens", "messages"} <= set(found["params"])


def test_unknown_members_go_out() -> None:
    """Members this version does not know, of a request and of its params, are the server's business."""
    request = {**entry(new_field=1, stream=False), "priority": 3}

    assert json.loads(RequestChecker().encode(request)) == request


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (entry(stream=True), r"requests\[0\]\.params: .*streamed"),
        (entry(model=UNSET), "'model'"),
        (entry(messages=None), "'messages'"),
        ({"custom_id": "a", "params": []}, r"requests\[0\]\.params must be"),
        ({"custom_id": "a", "params": UNSET}, "no params"),
        (entry(metadata=object()), r"requests\[0\]: "),
        (entry(temperature=float("nan")), r"requests\[0\]: "),
        (BatchRequest(custom_id="a", params=CreateMessageRequest(**PARAMS, stream=True)), "streamed"),
    ],
)
def test_a_request_that_cannot_stand_in_a_batch(request_: Any, words: str) -> None:
    """Each is named by its index."""
    with pytest.raises(InvalidArgumentError, match=words):
        RequestChecker().encode(request_)


def test_validation_names_a_few_problems_and_counts_the_rest() -> None:
    """Five mistakes: three in words, two in number."""
    wrong = entry(max_tokens="x", top_k="x", top_p="x", system=7, stop_sequences=7)

    with pytest.raises(InvalidArgumentError, match=r"requests\[0\]\.params\..*; and \d more"):
        RequestChecker(validate=True).encode(wrong)
    assert RequestChecker(validate=True).encode(entry())


def test_the_limit_of_bytes_is_that_of_the_whole_body() -> None:
    """One byte more is refused, with the index of the request that is too much."""
    requests = [entry("a"), entry("b")]
    whole = encode_requests(requests, before=b'{"requests":', after=b',"x":1}')

    assert json.loads(whole) == {"requests": requests, "x": 1}
    assert encode_requests(requests, before=b'{"requests":', after=b',"x":1}', most_bytes=len(whole)) == whole
    with pytest.raises(InvalidArgumentError, match=r"requests\[1\]: .* split_batches"):
        encode_requests(requests, before=b'{"requests":', after=b',"x":1}', most_bytes=len(whole) - 1)


def test_the_limit_of_requests() -> None:
    """As many as allowed pass; the next one is refused, and no further one is read."""
    requests = iter([entry(str(n)) for n in range(5)])

    assert len(json.loads(encode_requests([entry("a"), entry("b")], most_requests=2))) == 2
    with pytest.raises(InvalidArgumentError, match="at most 2 requests"):
        encode_requests(requests, most_requests=2)
    assert next(requests)["custom_id"] == "3"


def test_a_generator_costs_the_body_once() -> None:
    """Thirty MB of requests from a generator: the peak is the text and little more."""

    def many() -> Iterator[dict[str, Any]]:
        for number in range(300):
            yield entry(str(number), messages=[user("x" * 100_000)])

    tracemalloc.start()
    try:
        size = len(encode_requests(many()))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size > 30_000_000
    assert peak < 1.5 * size


def test_the_limit_is_the_vendors() -> None:
    """256 MB, read the smaller way."""
    assert MOST_BYTES == 256 * 10**6
