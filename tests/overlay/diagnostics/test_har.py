"""HAR entries from exchanges: times that add up, bodies of every kind, and nothing that should be masked."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.diagnostics.har_format import check_entry, check_har

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.har import Captured, Exchange, entry_of, har_of

SECRET = "THIS-MUST-NOT-SHOW"
MARKS = (
    "connect_tcp.started", "connect_tcp.complete", "start_tls.started", "start_tls.complete",
    "send_request_headers.started", "send_request_body.complete",
)  # fmt: skip
SECONDS = st.floats(0, 100)


def body_of(content: bytes, *, most: int | None = 1000, plain: bytes | None = None) -> Captured:
    """Give a body that has come."""
    body = Captured(most=most)
    body.feed(content)
    body.plain = plain
    return body


def exchange_of(**changes: Any) -> Exchange:
    """Give a whole exchange, with changes."""
    values: dict[str, Any] = {
        "wall": 1.0,
        "began": 10.0,
        "answered": 11.0,
        "over": 12.0,
        "method": "GET",
        "url": "https://h/p",
        "status": 200,
        "request_headers": [("accept", "*/*")],
        "request_body": body_of(b""),
        "response_body": body_of(b"{}"),
        **changes,
    }
    return Exchange(**values)


@given(
    gaps=st.lists(SECONDS, min_size=8, max_size=8),
    known=st.sets(st.sampled_from(MARKS)),
    answered=st.booleans(),
    over=st.booleans(),
)
def test_times_add_up_whatever_is_known(gaps: list[float], known: set[str], answered: bool, over: bool) -> None:  # noqa: FBT001
    """Any of the marks may be missing; each part is nothing or more, and all of them are the whole."""
    moments = [sum(gaps[: index + 1]) for index in range(8)]
    marks = {name: moments[index] for index, name in enumerate(MARKS) if name in known}
    exchange = exchange_of(
        began=0.0, marks=marks, answered=moments[6] if answered else None, over=moments[7] if over else None
    )
    entry = entry_of(exchange, now=moments[7])

    check_entry(entry, "entry")
    assert entry["time"] == pytest.approx(moments[7] * 1000, abs=0.02)


def test_each_part_of_the_time() -> None:
    """Waiting for a connection, opening it, sending, waiting, reading; `ssl` is a part of `connect`."""
    marks = dict(zip(MARKS, (1.0, 2.0, 2.0, 4.0, 4.0, 5.0), strict=True))
    timings = entry_of(exchange_of(began=0.0, marks=marks, answered=7.0, over=8.0), now=0.0)["timings"]

    assert timings == {
        "blocked": 1000, "dns": -1, "connect": 3000, "ssl": 2000, "send": 1000, "wait": 2000, "receive": 1000,
    }  # fmt: skip


def test_bodies_are_text_or_base64() -> None:
    """JSON with its credentials masked; bytes as base64; a character that is cut in two is left out."""
    found = {
        "json": entry_of(exchange_of(response_body=body_of(b'{"token":"' + SECRET.encode() + b'"}')), now=0)[
            "response"
        ],
        "bytes": entry_of(exchange_of(response_body=body_of(b"\xff\xfe")), now=0)["response"],
        "cut": entry_of(exchange_of(response_body=body_of("ab€".encode(), most=4)), now=0)["response"],
        "wrong": entry_of(exchange_of(response_body=body_of(b"a\xff"), response_type="text/plain"), now=0)["response"],
        "none": entry_of(exchange_of(response_body=body_of(b"")), now=0)["response"],
    }

    assert found["json"]["content"]["text"] == '{"token":"' + MASK + '"}'
    assert base64.b64decode(found["bytes"]["content"]["text"]) == b"\xff\xfe"
    assert found["bytes"]["content"]["encoding"] == "base64"
    assert found["cut"]["content"]["text"] == "ab"
    assert found["cut"]["content"]["comment"] == "the first 4 of 5 bytes"
    assert found["wrong"]["content"]["text"] == "a\ufffd"
    assert "text" not in found["none"]["content"]


def test_a_credential_in_a_body_that_is_cut_is_masked() -> None:
    """Also when the cut goes through it."""
    body = body_of(b'{"password":"' + SECRET.encode() + b'"}', most=25)
    assert SECRET[:5] not in str(entry_of(exchange_of(response_body=body), now=0))


def test_addresses_are_masked() -> None:
    """Of the request, in its query, and of a redirect."""
    exchange = exchange_of(url=f"https://h/?key={SECRET}&a=b%20c", location=f"https://x/?token={SECRET}")
    entry = entry_of(exchange, now=0)
    check_entry(entry, "entry")

    assert SECRET not in str(entry)
    assert entry["request"]["queryString"] == [{"name": "key", "value": MASK}, {"name": "a", "value": "b c"}]
    assert entry["response"]["redirectURL"] == f"https://x/?token={MASK}"


def test_without_an_answer() -> None:
    """Status 0, as browsers write it, and why."""
    exchange = exchange_of(status=0, answered=None, error="ConnectError", response_body=body_of(b""))
    entry = entry_of(exchange, now=0)
    check_entry(entry, "entry")

    assert (entry["response"]["status"], entry["response"]["bodySize"], entry["_error"]) == (0, -1, "ConnectError")


def test_the_file() -> None:
    """Who made it, what is in it, and how many are missing."""
    har = har_of([exchange_of(), exchange_of()], now=0, version="1.2.3", dropped=3)
    check_har(har)

    assert har["log"]["creator"] == {"name": "claude-openapi", "version": "1.2.3"}
    assert har["log"]["comment"] == "3 older entries were dropped"
    assert "comment" not in har_of([], now=0, version="")["log"]


def test_nothing_of_a_body_is_printed() -> None:
    """A traceback may print an exchange."""
    assert SECRET not in repr(exchange_of(response_body=body_of(SECRET.encode(), plain=SECRET.encode())))


def test_what_a_server_echoes_is_masked() -> None:
    """Credentials of the request, wherever they come back: body, headers, reason, address; text or bytes."""
    echo = f'{{"you sent": "{SECRET}"}}'.encode()
    entry = entry_of(
        exchange_of(
            secrets=[SECRET],
            reason=SECRET,
            location=f"https://h/{SECRET}",
            response_headers=[("x-echo", f"<{SECRET}>")],
            response_body=body_of(echo),
        ),
        now=20.0,
    )
    packed = entry_of(exchange_of(secrets=[SECRET], response_body=body_of(b"\xff" + echo)), now=20.0)
    cut = entry_of(exchange_of(secrets=[SECRET], response_body=body_of(echo, most=len(echo) - 8)), now=20.0)

    assert SECRET not in str(entry)
    assert entry["response"]["content"]["text"] == f'{{"you sent": "{MASK}"}}'
    assert SECRET.encode() not in base64.b64decode(packed["response"]["content"]["text"])
    assert SECRET[:8] not in str(cut)


def test_what_is_sent_in_a_body_is_masked_in_the_answer() -> None:
    """An MCP server's token, say. And forms have credentials by name, too."""
    sent = f'{{"mcp_servers": [{{"authorization_token": "{SECRET}"}}]}}'.encode()
    entry = entry_of(exchange_of(request_body=body_of(sent), response_body=body_of(f"no: {SECRET}".encode())), now=20.0)
    form = exchange_of(request_type="application/x-www-form-urlencoded", request_body=body_of(b"a=1&token=hunter2"))

    assert SECRET not in str(entry)
    assert entry_of(form, now=20.0)["request"]["postData"]["text"] == f"a=1&token={MASK}"
