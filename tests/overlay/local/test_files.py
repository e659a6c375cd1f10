"""Files over HTTP: upload, list, metadata, download, delete, bounds."""

from __future__ import annotations

import httpx2
import pytest

from claude_overlay.local import Limits, serve


def upload(http, name="notes.txt", content=b"hello", media="text/plain", **data):
    """Upload one file."""
    return http.post("/v1/files", files={"file": (name, content, media)}, data=data)


def test_upload_and_download_give_the_same_bytes(http):
    """Any bytes come back as they were sent, more than a form parser's spool size too."""
    content = bytes(range(256)) * 8_192

    metadata = upload(http, "data.bin", content, "application/octet-stream").json()
    downloaded = http.get(f"/v1/files/{metadata['id']}/content")

    assert metadata["size_bytes"] == len(content) == 2_097_152
    assert metadata["downloadable"] is True
    assert downloaded.content == content
    assert downloaded.headers["content-type"] == "application/octet-stream"


def test_metadata(http):
    """Metadata names the file, its type and size; retrieving gives what uploading gave."""
    metadata = upload(http).json()

    assert metadata["type"] == "file"
    assert metadata["filename"] == "notes.txt"
    assert metadata["mime_type"] == "text/plain"
    assert metadata["size_bytes"] == 5
    assert metadata["expires_at"] is None
    assert http.get(f"/v1/files/{metadata['id']}").json() == metadata


def test_expiry_is_counted_from_the_upload(http):
    """`expires_in_seconds` moves `expires_at` that far from `created_at`."""
    metadata = upload(http, expires_in_seconds="3600").json()

    assert metadata["created_at"] == "2026-11-22T12:00:00Z"
    assert metadata["expires_at"] == "2026-11-22T13:00:00Z"


def test_only_the_last_component_of_a_name_is_kept(http):
    """Directories in a file name are dropped, an empty name becomes `unnamed`."""
    assert upload(http, "../../etc/passwd").json()["filename"] == "passwd"
    assert upload(http, "C:\\temp\\a.txt").json()["filename"] == "a.txt"


def test_delete(http):
    """A deleted file is gone for every operation."""
    file_id = upload(http).json()["id"]

    assert http.delete(f"/v1/files/{file_id}").json() == {"id": file_id, "type": "file_deleted"}
    for method, suffix in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
        answer = http.request(method, f"/v1/files/{file_id}{suffix}")
        assert answer.status_code == 404
        assert answer.json()["error"]["type"] == "not_found_error"


def test_list_pages_by_cursor(fresh_http):
    """The list is newest first and continues through the opaque cursor."""
    made = [upload(fresh_http, f"{n}.txt").json()["id"] for n in range(3)]

    first = fresh_http.get("/v1/files", params={"limit": 2}).json()
    second = fresh_http.get("/v1/files", params={"limit": 2, "page": first["next_page"]}).json()

    assert first["next_page"].startswith("page_")
    assert [item["id"] for item in first["data"] + second["data"]] == made[::-1]
    assert second["next_page"] is None


@pytest.mark.parametrize("cursor", ["page_!!!", "page_nope", "x"])
def test_bad_cursor(http, cursor):
    """A cursor that is not this server's is a 400 that names the parameter."""
    answer = http.get("/v1/files", params={"page": cursor})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("page: ")


def test_the_same_file_twice_gets_two_ids(http):
    """Uploading the same bytes again is another file."""
    assert upload(http).json()["id"] != upload(http).json()["id"]


def test_upload_without_the_file_part(http):
    """A form without the part named `file` is refused by name."""
    answer = http.post("/v1/files", files={"other": ("a.txt", b"x", "text/plain")})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "file: Field required"


def test_upload_with_a_text_field_for_the_file(http):
    """A text field named `file` is no file part."""
    answer = http.post("/v1/files", files={"x": ("a", b"", "text/plain")}, data={"file": "text"})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "file: a file part is required"


@pytest.mark.parametrize("media", ["application/json", "multipart/form-data"])
def test_upload_of_no_form(http, media):
    """A body of another type, or a form without boundary, is 400."""
    answer = http.post("/v1/files", content=b"{}", headers={"content-type": media})

    assert answer.status_code == 400


def test_files_are_bounded():
    """Number and sum of sizes are bounded; what was deleted makes room."""
    with (
        serve(limits=Limits(files=2, file_bytes=10)) as server,
        httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120) as http,
    ):
        http.headers.update({"x-api-key": "k", "anthropic-version": "2026-10-21"})
        first = upload(http, content=b"123456").json()
        assert upload(http, content=b"12345").status_code == 403
        assert upload(http, content=b"1234").status_code == 200
        assert upload(http, content=b"").status_code == 403
        http.delete(f"/v1/files/{first['id']}")
        assert upload(http, content=b"123456").status_code == 200
