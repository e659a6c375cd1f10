"""Multipart forms decoded in memory, by starlette's parser.

Gives the text fields and the file parts. Sizes are bounded before: the body as a whole has been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from claude_overlay.local.call import Upload
from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

_MAX_PARTS = 20


class _InMemoryParser(MultiPartParser):
    """Never rolls a part over to a file on disk."""

    spool_max_size = 0


async def read_form(headers: Mapping[str, str], body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """Text fields and uploads of a form.

    Raises:
        RefusedError: 400, the body is no multipart form.
    """
    if not headers.get("content-type", "").startswith("multipart/form-data"):
        raise RefusedError(400, "content-type: a multipart/form-data body is required")

    async def chunks() -> AsyncGenerator[bytes, None]:
        yield body

    parser = _InMemoryParser(
        Headers(headers), chunks(), max_files=_MAX_PARTS, max_fields=_MAX_PARTS, max_part_size=len(body) + 1
    )
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError) as error:
        raise RefusedError(400, f"the multipart body cannot be read: {error}") from error
    fields: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            content = await value.read()
            uploads[name] = Upload(filename=value.filename or "", content_type=value.content_type, content=content)
        else:
            fields[name] = value
    await form.close()
    return fields, uploads
