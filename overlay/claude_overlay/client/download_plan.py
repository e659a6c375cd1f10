"""A download as it is planned, by whichever namespace.

Decides when a download is whole: it has as many bytes as the caller knows it to have. That the body ended as HTTP says
it must is the connection's affair. In a module of its own, so that a download of one namespace loads no other. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claude_overlay.client.answer import credit
from claude_overlay.errors import APIConnectionError, ClaudeError, DecodeError

if TYPE_CHECKING:
    from pathlib import Path

    from claude_overlay.client.call import Call
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["DownloadPlan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadPlan:
    """A download, into a file or (without a path) into memory. Both are read as they come and checked to be whole."""

    call: Call[Any]
    path: Path | None = None
    size_bytes: int | None = None

    def check(self, received: int, metadata: ResponseMetadata) -> None:
        """Compare what has come with the size the caller knows, at the end of a download.

        Raises:
            APIConnectionError: It is less.
            DecodeError: It is more.
        """
        if self.size_bytes is None or received == self.size_bytes:
            return
        error = self._wrong_size(self.size_bytes, received, metadata.request_id)
        credit(error, metadata.attempts)
        raise error

    @staticmethod
    def _wrong_size(expected: int, received: int, request_id: str | None) -> ClaudeError:
        whose = f" (request {request_id})" if request_id else ""
        if received < expected:
            message = f"the download ended after {received} of {expected} bytes{whose}"
            return APIConnectionError(message, phase="read", request_id=request_id)
        message = f"the download has {received} bytes; the file was said to have {expected}"
        return DecodeError(message, request_id=request_id)
