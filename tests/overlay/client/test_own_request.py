"""Requests for our own HTTP client: the same as the HTTP library would build."""

from __future__ import annotations

from typing import Any

import httpx
import httpx2
import pytest

from claude_overlay.client import own_request
from claude_overlay.client.config import Timeouts
from claude_overlay.client.own_request import RequestMaker

TIMEOUT = Timeouts(5.0, 600.0, None, 1.5)
URL = "https://api.example:8443/base/v1/x?a=b%20c"


def prepared(**changes: Any) -> dict[str, Any]:
    """Make a complete request."""
    plain = {"method": "POST", "url": URL, "headers": {"x-api-key": "k", "accept": "a/b"}, "timeout": TIMEOUT}
    return {**plain, "content": b"{}", **changes}


def shown(request: Any) -> dict[str, Any]:
    """Give all that is sent of a request, and how; the order of the headers aside."""
    return {
        "method": request.method,
        "url": str(request.url),
        "headers": sorted((name.lower(), value) for name, value in request.headers.raw),
        "content": b"".join(request.stream),
        "extensions": request.extensions,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"content": b""},
        {"method": "GET", "content": b""},
        {"method": "DELETE", "headers": {}},
        {"method": "GET", "content": b"odd"},
        {"method": "PATCH", "content": b"", "headers": {"connection": "close", "user-agent": "me"}},
        {"url": "http://127.0.0.1/"},
        {"url": "http://[::1]:80/é"},
        {"extensions": {"trace": print}},
    ],
)
def test_it_is_what_the_library_would_build(changes: dict[str, Any]) -> None:
    """Method, address, headers, body and limits are those of `build_request`, the first time and the second."""
    ours = {"accept-encoding": "gzip", "user-agent": "u"}
    request = prepared(**changes)
    request["headers"] = {**ours, **request["headers"]}
    maker = RequestMaker()

    with httpx2.Client(trust_env=False, timeout=120) as http:
        expected = shown(http.build_request(**request))
        assert shown(maker.make(http, request)) == expected
        assert shown(maker.make(http, request)) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"params": [("a", "b")]},
        {"files": [("f", b"x")]},
        {"data": {"a": "b"}},
        {"content": iter([b"x"])},
        {"timeout": 5.0},
        {"headers": {"host": "front.example"}},
        {"headers": {"content-length": "7"}},
        {"headers": {"transfer-encoding": "chunked"}},
    ],
)
def test_what_is_not_plain_is_the_librarys(changes: dict[str, Any]) -> None:
    """A form, a file, a body that is read while it is sent, or headers that say what is worked out here: not made."""
    with httpx2.Client(trust_env=False, timeout=120) as http:
        assert RequestMaker().make(http, prepared(**changes)) is None


def test_only_for_the_library_it_is_made_of() -> None:
    """A client of another library, a subclass or a stand-in builds its own."""

    class Special(httpx2.Client):
        """Somebody's."""

    for http in (httpx.Client(trust_env=False), Special(trust_env=False), object()):
        assert RequestMaker().make(http, prepared()) is None


def test_each_request_has_its_own_limits_and_headers() -> None:
    """Changing those of one request (a stream's read limit is released) does not change the next one's."""
    maker = RequestMaker()
    with httpx2.Client(trust_env=False, timeout=120) as http:
        first = maker.make(http, prepared())
        assert first is not None
        first.extensions["timeout"]["read"] = 1.0
        first.headers["x-api-key"] = "other"
        second = maker.make(http, prepared())

    assert second is not None
    assert second.extensions["timeout"]["read"] == TIMEOUT.read
    assert second.headers["x-api-key"] == "k"


def test_headers_that_always_differ_do_not_pile_up() -> None:
    """No more than so many combinations are kept."""
    maker = RequestMaker()
    with httpx2.Client(trust_env=False, timeout=120) as http:
        for number in range(own_request.MOST_KEPT * 2):
            made = maker.make(http, prepared(headers={"idempotency-key": str(number)}))
            assert made is not None
            assert made.headers["idempotency-key"] == str(number)
            assert len(maker._encoded) <= own_request.MOST_KEPT
