"""Multipart forms: fields and files, and what is no form."""

from __future__ import annotations

import asyncio

import httpx2
import pytest

from claude_overlay.local.form import read_form
from claude_overlay.local.refusal import RefusedError


def read(headers, body):
    """The fields and uploads of a body."""
    return asyncio.run(read_form(headers, body))


def test_fields_and_files():
    """Text parts are fields, parts with a file name are uploads with name, type and bytes."""
    form = httpx2.Request(
        "POST", "http://x", data={"a": "1"}, files={"file": ("ü.txt", b"\x00\xff", "text/plain"), "bare": ("b", b"")}
    )

    fields, uploads = read(form.headers, form.read())

    assert fields == {"a": "1"}
    assert (uploads["file"].filename, uploads["file"].content_type) == ("ü.txt", "text/plain")
    assert uploads["file"].content == b"\x00\xff"
    assert uploads["bare"].content == b""


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, b""),
        ({"content-type": "application/json"}, b"{}"),
        ({"content-type": "multipart/form-data"}, b""),
        ({"content-type": "multipart/form-data; boundary=b"}, b"nonsense"),
        ({"content-type": "multipart/form-data; boundary=b"}, b"--b\r\n\r\nno name\r\n--b--\r\n"),
    ],
)
def test_no_form(headers, body):
    """A body that is no multipart form is refused with 400."""
    with pytest.raises(RefusedError) as refused:
        read(headers, body)

    assert refused.value.status == 400


def test_too_many_parts():
    """The number of parts is bounded."""
    form = httpx2.Request("POST", "http://x", files={f"f{n}": (f"{n}", b"") for n in range(30)})

    with pytest.raises(RefusedError, match="Too many files"):
        read(form.headers, form.read())
