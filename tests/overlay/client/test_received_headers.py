"""Headers of a response, copied late: nobody can tell."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import httpx2
import pytest

from claude_api.types import Headers
from claude_overlay.client.received_headers import ReceivedHeaders

PAIRS = [(b"Request-Id", b"req_1"), (b"via", b"a"), (b"Via", b"b"), (b"x-name", "é".encode())]


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("copied", [False, True])
def test_it_reads_like_the_copy(library: Any, *, copied: bool) -> None:
    """Lookup in any case, repeated fields joined, absent ones, length, order, text: as of `Headers`, early and late."""
    source = library.Headers(PAIRS)
    headers, expected = ReceivedHeaders(source), Headers(source)
    if copied:
        assert list(headers) == list(expected)

    assert headers["REQUEST-id"] == "req_1"
    assert headers.get("via") == "a, b"
    assert headers["x-name"] == "é"
    assert headers.get("absent") is None
    with pytest.raises(KeyError):
        headers["absent"]
    assert "Via" in headers
    assert "absent" not in headers
    assert headers == expected
    assert dict(headers.items()) == dict(expected.items())
    assert len(headers) == len(expected)
    assert repr(headers) == repr(expected)


def test_nothing_of_the_library_stays_in_a_copy() -> None:
    """Pickled, copied or copied deep, before or after a look, it is a plain `Headers`."""
    for look in (False, True):
        headers = ReceivedHeaders(httpx2.Headers(PAIRS))
        if look:
            assert len(headers) == 3
        pickled = pickle.loads(pickle.dumps(headers))  # noqa: S301 - our own
        for other in (pickled, copy.copy(headers), copy.deepcopy(headers)):
            assert type(other) is Headers
            assert other == headers


def test_it_has_no_attributes_but_those_of_headers() -> None:
    """What is asked for besides is not there."""
    with pytest.raises(AttributeError):
        _ = ReceivedHeaders(httpx2.Headers()).multi_items


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [(b"Request-Id", b"req_1"), (b"X-Empty", b""), (b"CF-Ray", b" 9a ")],
        [(b"via", b"a"), (b"date", b"b"), (b"Via", b"c")],
        [(b"x-name", "é".encode())],
        [(b"x-name", b"\xe9")],
        [(b"x-zero", b"a\0b"), (b"x", b"y")],
        [(b"a\0b", b""), (b"c", b"d\0e")],
    ],
    ids=["none", "plain", "repeated", "utf-8", "latin-1", "a zero byte", "as many in names and values"],
)
def test_what_is_copied_together_is_what_is_copied_one_by_one(library: Any, pairs: list[tuple[bytes, bytes]]) -> None:
    """All headers are copied in one go where that gives the same, and else as `Headers` does it."""
    source = library.Headers(pairs)
    assert list(ReceivedHeaders(source).items()) == list(Headers(source).items())
