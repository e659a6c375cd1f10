"""The files operations, in memory and bounded.

Uploaded files can be downloaded again, unlike on the real API, where only files made by tools can: a
stand-in without tools of its own could show no download otherwise.
"""

from __future__ import annotations

import mimetypes
import threading
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from claude_overlay.local.call import Call, Handler, Upload, json_response
from claude_overlay.local.options import Options, timestamp
from claude_overlay.local.pages import page_by_cursor
from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from claude_overlay.local.identity import Identities

_OCTETS = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    metadata: dict[str, Any]
    content: bytes


class Files:
    """Holds the files. Safe for threads."""

    def __init__(self, options: Options, identities: Identities) -> None:
        self._options = options
        self._identities = identities
        self._files: dict[str, _File] = {}
        self._lock = threading.Lock()

    def handlers(self) -> dict[str, Handler]:
        """Operations by name."""
        return {
            "upload_file": self.upload,
            "list_files": self.page,
            "retrieve_file_metadata": self.retrieve,
            "download_file": self.download,
            "delete_file": self.delete,
        }

    def upload(self, call: Call) -> Response:
        """POST /v1/files."""
        upload = call.uploads["file"]
        media = upload.content_type or mimetypes.guess_type(upload.filename)[0] or _OCTETS
        name = _file_name(upload, media)
        now = self._options.clock()
        lifetime = call.body.get("expires_in_seconds")
        file_id = self._identities.mint("file", name, media, upload.content)
        metadata = {
            "id": file_id,
            "type": "file",
            "filename": name,
            "mime_type": media,
            "size_bytes": len(upload.content),
            "created_at": timestamp(now),
            "expires_at": timestamp(now + timedelta(seconds=lifetime)) if lifetime else None,
            "downloadable": True,
        }
        with self._lock:
            self._require_room(len(upload.content))
            self._files[file_id] = _File(metadata=metadata, content=upload.content)
        return json_response(metadata)

    def _require_room(self, size: int) -> None:
        limits = self._options.limits
        if len(self._files) >= limits.files:
            raise RefusedError(403, f"the stand-in server holds at most {limits.files} files")
        if size + sum(len(file.content) for file in self._files.values()) > limits.file_bytes:
            raise RefusedError(403, f"the stand-in server holds at most {limits.file_bytes} bytes of files")

    def page(self, call: Call) -> Response:
        """GET /v1/files: newest first; `ids[]` picks some, on one page."""
        with self._lock:
            items = [file.metadata for file in reversed(self._files.values())]
        wanted = call.query.get("ids[]") or call.query.get("ids")
        if wanted:
            return json_response({"data": [item for item in items if item["id"] in wanted], "next_page": None})
        return json_response(page_by_cursor(items, call.query))

    def retrieve(self, call: Call) -> Response:
        """GET /v1/files/{file_id}."""
        return json_response(self._get(call).metadata)

    def download(self, call: Call) -> Response:
        """GET /v1/files/{file_id}/content."""
        file = self._get(call)
        return Response(file.content, media_type=file.metadata["mime_type"])

    def delete(self, call: Call) -> Response:
        """DELETE /v1/files/{file_id}."""
        with self._lock:
            if self._files.pop(call.path["file_id"], None) is None:
                raise _unknown(call)
        return json_response({"id": call.path["file_id"], "type": "file_deleted"})

    def _get(self, call: Call) -> _File:
        with self._lock:
            file = self._files.get(call.path["file_id"])
        if file is None:
            raise _unknown(call)
        return file


def _unknown(call: Call) -> RefusedError:
    return RefusedError(404, f"no file has the id '{call.path['file_id']}'")


def _file_name(upload: Upload, media: str) -> str:
    """The last component of the name; `unnamed` plus the type's extension where there is none."""
    name = upload.filename.replace("\\", "/").rpartition("/")[2]
    return name or "unnamed" + (mimetypes.guess_extension(media) or "")
