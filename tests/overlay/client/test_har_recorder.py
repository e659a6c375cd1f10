"""Recordings: their limits, and what a source is like with and without them. The shells run in twins/test_har.py."""

from __future__ import annotations

import gzip
import inspect
from typing import Any

import httpx2
import pytest

from claude_overlay import Claude
from claude_overlay.client.har_recorder import BaseHarRecorder, _unpack
from claude_overlay.client.source import BaseSource
from claude_overlay.client.sync.har import HarRecorder
from claude_overlay.credential import MASK
from claude_overlay.diagnostics.har import Captured
from claude_overlay.errors import ClaudeError, InvalidArgumentError

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"


@pytest.mark.parametrize(
    "options", [{"max_body_bytes": 0}, {"max_entries": -1}, {"max_entries": True}, {"max_entries": 1.5}]
)
def test_a_limit_is_a_number_above_nothing(options: dict[str, Any]) -> None:
    """Anything else is refused before it begins; the message names it."""
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        HarRecorder(Claude(KEY).client, **options)


def test_a_source_without_a_recording_runs_no_line_for_it() -> None:
    """Neither the sources nor the connections know of recordings."""
    from claude_overlay.client import connection, source  # noqa: PLC0415 - their text is looked at
    from claude_overlay.client.sync import connection as sync  # noqa: PLC0415 - as above

    assert all("har" not in inspect.getsource(module).lower().split() for module in (source, connection, sync))
    assert all("record" not in inspect.getsource(module) for module in (connection, sync))
    assert BaseSource.get is not None
    assert "get" not in vars(Claude(KEY).client.source)


def test_a_recorder_is_shown_without_what_it_holds() -> None:
    """It may hold prompts."""
    assert repr(HarRecorder(Claude(KEY).client)) == "<HarRecorder of 0 exchanges>"
    assert issubclass(HarRecorder, BaseHarRecorder)


def test_what_cannot_be_unpacked_stays() -> None:
    """A damaged body, an unknown packing, no packing; and a body that was cut is unpacked as far as it goes."""
    packed = gzip.compress(b"x" * 100_000)
    for content, encoding, plain in (
        (b"no gzip", "gzip", None),
        (b"abc", "br", None),
        (b"abc", "identity", None),
        (b"abc", "", None),
        (b"", "gzip", None),
    ):
        body = Captured(most=100)
        body.feed(content)
        _unpack(body, encoding)
        assert body.plain is plain
    body = Captured(most=len(packed) - 20)
    body.feed(packed)
    _unpack(body, "gzip")
    assert body.plain
    assert set(body.plain) == {ord("x")}
    assert len(body.plain) <= len(packed) - 20


def test_masked_values_are_known_to_the_exchange() -> None:
    """So that an answer which repeats the key does not show it; a header that is shown is no secret."""

    def echo(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(401, text=f"no such key: {request.headers['x-api-key']} {request.headers['x-team']}")

    with (
        httpx2.Client(transport=httpx2.MockTransport(echo)) as http,
        Claude("sk-ant-MUST-NOT-SHOW", http_client=http) as claude,
        claude.record_har(show_headers=["x-team"]) as har,
        pytest.raises(ClaudeError),
    ):
        claude.models.retrieve("m", extra_headers={"x-team": "the-blue-team"})

    assert har.entries[0]["response"]["content"]["text"] == f"no such key: {MASK} the-blue-team"
