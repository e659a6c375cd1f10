"""The body of a streamed response under policies: looked at until it has begun well, then given out. Blocking.

Decides nothing: `client.opening` says when it has begun, `client.body` what the bytes are. `aio.stream_body` is the
twin.
"""

from __future__ import annotations

import os
from itertools import chain
from typing import TYPE_CHECKING, Any

from claude_overlay.client.body import BodyReader
from claude_overlay.client.connection import same_process
from claude_overlay.errors import APIConnectionError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_overlay.client.answer import Head
    from claude_overlay.client.closing import Ending
    from claude_overlay.client.curfew import Curfew
    from claude_overlay.client.failures import Translating
    from claude_overlay.client.opening import Opening

__all__ = ["StreamBody"]


class StreamBody:
    """The body of one response.

    Args:
        response: The HTTP library's response, its body still to be read.
        head: Its head.
        translating: What goes around every touch of the network.
        opening: What watches its beginning.
        ending: What goes around the reading: closing the client ends it.
    """

    __slots__ = ("_opening", "_pieces", "_process", "_raw", "_reader", "_response", "_translating", "ending", "head")

    def __init__(self, response: Any, head: Head, translating: Translating, opening: Opening, ending: Ending) -> None:
        self.head = head
        self.ending = ending
        self._response = response
        self._opening = opening
        self._translating = translating.reading(head)
        self._process = os.getpid()
        self._reader: BodyReader | None = None
        self._pieces: Iterator[bytes] = iter(())
        # A hook of the caller's may have read it, or a mock made it whole: the HTTP library has unpacked it then.
        if response.is_stream_consumed:
            self._raw: Iterator[bytes] = iter([response.content])
        else:
            self._reader = BodyReader(head.headers)
            self._raw = response.iter_raw()

    def look(self, curfew: Curfew) -> None:
        """Read until its reader may have it.

        Args:
            curfew: When to give it up; who calls is inside of it.

        Raises:
            StreamServerError: Its first event is an error.
            StreamTruncatedError: It was to be a stream of events, and was over, or broke off, before the first.
            APIConnectionError: It was to be something else, and broke off before its first byte.
            DecodeError: So it did, because it cannot be unpacked.
            ClientClosedError: The client was closed.
        """
        opening = self._opening
        try:
            with self.ending:
                while not (opening.committed or curfew.is_over):
                    piece = self.next()
                    if piece is None:
                        opening.close()
                        break
                    opening.feed(piece)
        except (APIConnectionError, DecodeError) as error:
            if not opening.has_events:
                raise
            raise opening.ended() from error
        self._pieces = chain(opening.chunks, self._pieces)

    def next(self) -> bytes | None:
        """Give the next piece of content, what was looked at included; None at a clean end."""
        while True:
            piece = next(self._pieces, None)
            if piece is not None:
                return piece
            same_process(self._process)
            with self._translating:
                chunk = next(self._raw, None)
            reader = self._reader
            if chunk is None:
                if reader is not None:
                    reader.close()
                return None
            self._pieces = iter((chunk,) if reader is None else reader.feed(chunk))

    def close(self) -> None:
        """Free the connection; in a forked child it is its parent's."""
        if os.getpid() == self._process:
            self._response.close()
