"""The values of `claude_api.types`."""

from __future__ import annotations

import copy
import datetime as dt
import io
import pickle

import pytest

from claude_api import UNSET, File, Response, Unset
from claude_api.types import Headers, Timestamp


def twins(value):
    """Copies of every kind."""
    dumped = pickle.dumps(value)
    return [copy.copy(value), copy.deepcopy(value), pickle.loads(dumped)]  # noqa: S301 - our own bytes


class TestUnset:
    """`UNSET` is one object."""

    def test_singleton(self) -> None:
        """Copies, pickles and new instances are the same object."""
        assert all(twin is UNSET for twin in [*twins(UNSET), Unset()])
        assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET

    def test_falsy(self) -> None:
        """It is false in a condition, and says its name."""
        assert not UNSET
        assert repr(UNSET) == "UNSET"
        assert UNSET is not None


class TestTimestamp:
    """A datetime which keeps its text."""

    def test_is_a_datetime(self) -> None:
        """It compares and computes like any datetime."""
        stamp = Timestamp.read("2030-01-01T12:00:00Z")
        assert stamp == dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)
        assert stamp + dt.timedelta(hours=1) == dt.datetime(2030, 1, 1, 13, tzinfo=dt.UTC)

    def test_wire_survives_copies(self) -> None:
        """Copies and pickles keep the text as received."""
        for twin in twins(Timestamp.read("2030-01-01T12:00:00.10Z")):
            assert twin.wire == "2030-01-01T12:00:00.10Z"

    def test_computed_values_have_their_own_text(self) -> None:
        """A value derived from a received one does not claim its text."""
        stamp = Timestamp.read("2030-01-01T12:00:00Z")
        assert (stamp + dt.timedelta(days=1)).wire == "2030-01-02T12:00:00+00:00"
        assert stamp.replace(year=2031).wire == "2031-01-01T12:00:00+00:00"
        assert twins(stamp.replace(year=2031))[2].wire == "2031-01-01T12:00:00+00:00"

    @pytest.mark.parametrize("text", ["20300101T120000Z", "Tue, 01 Jan 2030 12:00:00 GMT", "2030-01-01 12:00:00 UTC"])
    def test_other_notations(self, text) -> None:
        """What `datetime` refuses goes to `dateutil`."""
        stamp = Timestamp.read(text)
        assert stamp == dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)
        assert stamp.wire == text

    @pytest.mark.parametrize("text", ["", "may", "5", "soon", "9999999999999999999", "2030-13-01T00:00:00Z"])
    def test_no_date(self, text) -> None:
        """Text that is no date comes back as it is."""
        assert Timestamp.read(text) == text


class TestFile:
    """Files to upload."""

    def test_equality_and_repr(self) -> None:
        """Files compare by value; `repr` does not spill the content."""
        assert File(b"abc", "a.txt") == File(b"abc", "a.txt")
        assert File(b"abc") != File(b"abd")
        assert repr(File(b"abc", "a.txt")) == "File(3 bytes, file_name='a.txt', mime_type=None)"
        assert "stream" in repr(File(io.BytesIO(b"abc")))


class TestHeaders:
    """Response headers."""

    def test_lookup(self) -> None:
        """Names are looked up without regard to case."""
        headers = Headers({"Request-Id": "r"})
        assert headers["request-ID"] == headers.get("REQUEST-ID") == "r"
        assert "request-id" in headers
        assert 5 not in headers
        assert list(headers) == ["request-id"]
        assert len(headers) == 1
        assert headers == {"REQUEST-id": "r"}

    def test_repetitions(self) -> None:
        """A repeated header is joined with commas."""
        assert Headers([("a", "1"), ("A", "2")])["a"] == "1, 2"

    def test_repr_hides_secrets(self) -> None:
        """Cookies and credentials do not show; token counts of rate limits do."""
        shown = repr(Headers({"Set-Cookie": "c=1", "anthropic-ratelimit-tokens-limit": "5", "authorization": "B x"}))
        assert "c=1" not in shown
        assert "B x" not in shown
        assert "'5'" in shown

    def test_pickle(self) -> None:
        """Headers pickle."""
        assert twins(Headers({"A": "b"}))[2] == {"a": "b"}


def test_response() -> None:
    """A detailed response holds any status, and pickles."""
    response = Response(status_code=529, content=b"x", headers=Headers({"a": "b"}), parsed=None)
    twin = twins(response)[2]
    assert (twin.status_code, twin.content, twin.headers, twin.parsed) == (529, b"x", {"a": "b"}, None)
    assert "529" in repr(response)
