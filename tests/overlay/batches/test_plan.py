"""Splitting: lazy, in order, within the limits, and what `create` takes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay import BatchRequest, user
from claude_overlay.batches import split_batches
from claude_overlay.batches.requests import encode_requests
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

PARAMS = {"model": "m", "max_tokens": 1, "messages": [user("x")]}


def entry(custom_id: str, text: str = "x") -> dict[str, Any]:
    """Make one request of a batch."""
    return {"custom_id": custom_id, "params": {**PARAMS, "messages": [user(text)]}}


def sent(batch: list[Any]) -> int:
    """Count the bytes of a body with these requests."""
    return len(encode_requests(batch, before=b'{"requests":', after=b"}"))


def test_by_number() -> None:
    """So many a batch, in order; the requests themselves come out."""
    requests = [entry(str(n)) for n in range(5)]

    assert list(split_batches(requests, max_requests=2)) == [requests[:2], requests[2:4], requests[4:]]
    assert list(split_batches([])) == []
    assert next(split_batches(requests))[0] is requests[0]


def test_it_is_lazy() -> None:
    """A batch is given as soon as it is full; an endless input is read no further."""
    read = 0

    def endless() -> Iterator[dict[str, Any]]:
        nonlocal read
        while True:
            read += 1
            yield entry(str(read))

    batches = split_batches(endless(), max_requests=3)

    assert read == 0
    assert [one["custom_id"] for one in next(batches)] == ["1", "2", "3"]
    assert read == 3


@settings(deadline=None)  # a busy machine is no defect
@given(
    texts=st.lists(st.text(max_size=40), max_size=20),
    max_requests=st.integers(min_value=1, max_value=6),
    room=st.integers(min_value=0, max_value=400),
)
def test_every_batch_keeps_both_limits_and_is_as_full_as_it_can_be(
    texts: list[str], max_requests: int, room: int
) -> None:
    """Measured by the body that `create` makes; nothing is lost or reordered."""
    requests = [entry(str(n), text) for n, text in enumerate(texts)]
    max_bytes = max([sent([one]) for one in requests], default=100) + room

    batches = list(split_batches(requests, max_requests=max_requests, max_bytes=max_bytes))

    assert [one for batch in batches for one in batch] == requests
    assert all(len(batch) <= max_requests and sent(batch) <= max_bytes for batch in batches)
    for batch, following in pairwise(batches):
        more = [*batch, following[0]]
        assert len(more) > max_requests or sent(more) > max_bytes


def test_models_are_measured_too() -> None:
    """BatchRequest values and mappings may be mixed."""
    requests = [BatchRequest(custom_id="a", params=PARAMS), entry("b")]

    assert list(split_batches(requests, max_requests=1)) == [[requests[0]], [requests[1]]]


@pytest.mark.parametrize(
    ("requests", "words"),
    [
        ([entry("a"), entry("b"), entry("a")], r"requests\[2\].*'a'"),
        ([entry("a"), entry("!")], r"requests\[1\]"),
        ([entry("a"), entry("b", "x" * 500)], r"requests\[1\] alone"),
        ([entry("a"), {"custom_id": "b", "params": {}}], r"requests\[1\].params"),
    ],
)
def test_what_create_would_refuse_is_refused(requests: Any, words: str) -> None:
    """A custom_id used in two batches, a request too large for any; batches before it stand."""
    batches = split_batches(requests, max_requests=1, max_bytes=400)

    assert next(batches) == requests[:1]
    with pytest.raises(InvalidArgumentError, match=words):
        list(batches)


@pytest.mark.parametrize(
    "limits",
    [{"max_requests": 0}, {"max_requests": 100_001}, {"max_requests": True}, {"max_requests": 1.5}, {"max_bytes": 15},
     {"max_bytes": 256_000_001}, {"max_bytes": "1"}],
)  # fmt: skip
def test_limits_out_of_range_are_refused_at_once(limits: dict[str, Any]) -> None:
    """Before anything is read."""
    with pytest.raises(InvalidArgumentError, match="max_"):
        split_batches([], **limits)


@pytest.mark.parametrize("requests", [entry("a"), "abc", None, 5])
def test_what_is_no_iterable_of_requests_is_refused_at_once(requests: Any) -> None:
    """A single request is not a list of them."""
    with pytest.raises(InvalidArgumentError, match="iterable"):
        split_batches(requests)
