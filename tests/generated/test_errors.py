"""Errors: which class a failed response becomes, and what it carries."""

from __future__ import annotations

import json
import pickle

import pytest

from claude_api import errors
from claude_api._schema import document


def failed(status, body=b"", **headers):
    """The error for a response."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return errors.status_error(status=status, headers=named, content=content)


def api_error(kind, message="no", **error):
    """An error body."""
    return {"type": "error", "error": {"type": kind, "message": message, **error}, "request_id": "req_body"}


class TestClass:
    """Body type beats status."""

    @pytest.mark.parametrize("row", document()["x-exceptions"], ids=lambda row: f"{row['class']}-{row.get('type')}")
    def test_every_row(self, row) -> None:
        """Each line of `x-exceptions` gives its class, by type whatever the status, by status without a type."""
        cls = getattr(errors, row["class"])
        assert issubclass(cls, errors.APIStatusError)
        if "type" in row:
            assert type(failed(418, api_error(row["type"]))) is cls
        assert type(failed(row["status"])) is cls
        assert type(failed(row["status"], b"<html>")) is cls

    @pytest.mark.parametrize(
        ("status", "name"),
        [(418, "APIStatusError"), (302, "APIStatusError"), (502, "InternalServerError"), (599, "InternalServerError")],
    )
    def test_unknown_status(self, status, name) -> None:
        """Other 4xx are plain, other 5xx are the server's."""
        assert type(failed(status)).__name__ == name
        assert type(failed(status, api_error("brand_new_error"))).__name__ == name

    def test_error_for(self) -> None:
        """An error without a response (in a batch result) finds its class by type."""
        error = errors.error_for("rate_limit_error", message="slow down", request_id="r")
        assert type(error) is errors.RateLimitError
        assert (error.type, error.message, error.request_id) == ("rate_limit_error", "slow down", "r")
        assert type(errors.error_for("odd")) is errors.APIStatusError


class TestAttributes:
    """What an error knows."""

    def test_full_body(self) -> None:
        """Type, code, message and request id come from the body, the header's request id wins."""
        body = api_error("invalid_request_error", "bad", details={"error_code": "image_too_large"})
        error = failed(400, body, request_id="req_header")
        assert error.status == 400
        assert error.type == "invalid_request_error"
        assert error.error_code == "image_too_large"
        assert error.message == "bad"
        assert error.request_id == "req_header"
        assert error.body == body
        assert error.headers["Request-ID"] == "req_header"
        assert failed(400, body).request_id == "req_body"
        assert "req_header" in str(error)
        assert "invalid_request_error" in str(error)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"<html>502</html>",
            b"\xff\xfe",
            b"[]",
            b"null",
            b"5",
            b'{"error": "x"}',
            b'{"error": {"type": 5}}',
            b'{"error": {"message": {}, "details": []}}',
            b"[" * 100_000,
        ],
    )
    def test_any_body(self, content) -> None:
        """No body, however odd, prevents the error; it always has a message."""
        error = failed(502, content)
        assert type(error) is errors.InternalServerError
        assert error.message
        assert error.type is None
        assert error.error_code is None

    def test_text_body(self) -> None:
        """A body that is no JSON is kept as text, and its start is the message."""
        error = failed(502, b"<html>" + b"x" * 1000)
        assert error.body.startswith("<html>x")
        assert len(error.message) < 250
        assert failed(502).body is None

    def test_pickle(self) -> None:
        """Every attribute survives pickle."""
        error = failed(429, api_error("rate_limit_error"), retry_after="7", request_id="r")
        twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert type(twin) is errors.RateLimitError
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
        plain = pickle.loads(pickle.dumps(errors.InvalidArgumentError("m")))  # noqa: S301 - our own bytes
        assert str(plain) == "m"

    def test_tree(self) -> None:
        """One root; bad input is also a ValueError."""
        for cls in (errors.APIStatusError, errors.DecodeError, errors.InvalidArgumentError):
            assert issubclass(cls, errors.ClaudeError)
        assert issubclass(errors.InvalidArgumentError, ValueError)


class TestRetryAfter:
    """Seconds to wait."""

    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({}, None),
            ({"retry_after": "7"}, 7.0),
            ({"retry_after": "0"}, 0.0),
            ({"retry_after": "1.5"}, 1.5),
            ({"retry_after": "-3"}, None),
            ({"retry_after": "soon"}, None),
            ({"retry_after": "nan"}, None),
            ({"retry_after": "inf"}, None),
            ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
            ({"retry_after_ms": "x", "retry_after": "7"}, 7.0),
            ({"retry_after": "Tue, 01 Jan 2030 00:00:30 GMT", "date": "Tue, 01 Jan 2030 00:00:10 GMT"}, 20.0),
            ({"retry_after": "Tue, 01 Jan 2030 00:00:00 GMT", "date": "Tue, 01 Jan 2030 00:00:10 GMT"}, 0.0),
            ({"retry_after": "Tue, 01 Jan 2030 00:00:00 GMT"}, None),
            ({"retry_after": "Tue, 01 Jan 2030 00:00:00 GMT", "date": "now"}, None),
        ],
    )
    def test_header(self, headers, seconds) -> None:
        """Milliseconds win, dates count from the response's own date, nonsense is None."""
        assert failed(429, **headers).retry_after == seconds


class TestRetryable:
    """Whether another try makes sense."""

    @pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
    def test_yes(self, status) -> None:
        """Statuses which pass."""
        assert failed(status).is_retryable

    @pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 412, 413, 422])
    def test_no(self, status) -> None:
        """Statuses which stay."""
        assert not failed(status).is_retryable

    def test_header_wins(self) -> None:
        """`x-should-retry` decides, nonsense in it does not."""
        assert failed(400, x_should_retry="true").is_retryable
        assert not failed(529, x_should_retry="false").is_retryable
        assert failed(529, x_should_retry="perhaps").is_retryable

    def test_spent_limit(self) -> None:
        """A 429 for a spending limit does not pass by waiting."""
        body = api_error("rate_limit_error", details={"error_code": "enforced_spend_limit_reached"})
        assert not failed(429, body).is_retryable
