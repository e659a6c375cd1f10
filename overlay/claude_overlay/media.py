"""What kind of data this is: told by its first bytes, or by a file name.

Decides on a short list of types the API takes, without the system's type tables (reading those would be a file read
nobody asked for). Called by `content` and by uploads.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

__all__ = ["OCTET_STREAM", "extension_of", "media_type_of_bytes", "media_type_of_name"]

OCTET_STREAM: Final = "application/octet-stream"

# Signatures: PNG §5.2, JFIF/Exif SOI marker, GIF87a/89a, RIFF container of WebP, ISO 32000 §7.5.2.
_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_WEBP_AT: Final = 8

_BY_SUFFIX: Final = {
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".htm": "text/html",
    ".html": "text/html",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".jsonl": "application/x-jsonl",
    ".md": "text/markdown",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".py": "text/x-python",
    ".txt": "text/plain",
    ".webp": "image/webp",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".zip": "application/zip",
}


def media_type_of_bytes(content: bytes) -> str | None:
    """Tell the type of an image or PDF by its first bytes, of text by being UTF-8; None for anything else."""
    for signature, media_type in _SIGNATURES:
        if content.startswith(signature):
            return media_type
    if content.startswith(b"RIFF") and content[_WEBP_AT:].startswith(b"WEBP"):
        return "image/webp"
    if not content or b"\0" in content:
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "text/plain"


def media_type_of_name(name: str) -> str | None:
    """Tell the type by the end of a file name; None when it is not in the list."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())


def extension_of(media_type: str) -> str:
    """Give the usual ending for a type, with its dot; empty when it is not in the list."""
    return next((suffix for suffix, known in _BY_SUFFIX.items() if known == media_type and suffix != ".htm"), "")
