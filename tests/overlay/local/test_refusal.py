"""Refusals: types by status, and the body's shape."""

from __future__ import annotations

import pytest

from claude_overlay.local.refusal import STATUS_BY_TYPE, TYPE_BY_STATUS, RefusedError, error_type


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, "not_found_error"), (529, "overloaded_error"), (418, "invalid_request_error"), (599, "api_error")],
)
def test_type_by_status(status, kind):
    """Known statuses have their type, unknown ones that of their family."""
    assert error_type(status) == kind
    assert RefusedError(status, "x").type == kind


def test_the_table_works_both_ways():
    """Each type belongs to one status."""
    assert {STATUS_BY_TYPE[kind] for kind in TYPE_BY_STATUS.values()} == set(TYPE_BY_STATUS)


def test_body():
    """The body nests type and message; details stand beside them only where there are some."""
    plain = RefusedError(400, "wrong").body("req_1")
    detailed = RefusedError(404, "gone", details={"error_code": "thread_not_found"}).body(None)

    assert plain == {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": "wrong"},
        "request_id": "req_1",
    }
    assert detailed["error"]["details"] == {"error_code": "thread_not_found"}
    assert detailed["request_id"] is None
