"""Whether a request's body can be sent again, and from where.

Decides that bytes, text and mappings can, a file that can go back can, and what is used up by reading cannot.
Called by `client.facts_of` and, before each attempt but the first, by both resilient connections.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_overlay.errors import InvalidArgumentError

__all__ = ["Replay", "is_replayable"]

PLAIN = (bytes, bytearray, memoryview, str, int, float, type(None), Mapping)


class Replay:
    """Where the files of a request stood when it was sent first. To be made before the first attempt.

    Args:
        request: The request, as `request_kwargs` gives it.
    """

    __slots__ = ("_starts",)

    def __init__(self, request: Mapping[str, Any]) -> None:
        self._starts = [(file, file.tell()) for file in _payloads(request) if _can_go_back(file)]

    def rewind(self) -> None:
        """Put every file back to where it stood.

        Raises:
            InvalidArgumentError: A file was closed meanwhile, or does not go back after all.
        """
        for file, start in self._starts:
            try:
                file.seek(start)
            except (OSError, ValueError) as error:
                message = f"the body cannot be sent again: {type(error).__name__}: {error}"
                raise InvalidArgumentError(message) from error


def is_replayable(request: Mapping[str, Any]) -> bool:
    """Tell whether all of the body can be sent a second time."""
    return all(isinstance(part, PLAIN) or _can_go_back(part) or _is_a_collection(part) for part in _payloads(request))


def _payloads(request: Mapping[str, Any]) -> list[Any]:
    """Give what of a request may be used up: its content, and the content of each part."""
    found = [request["content"]] if request.get("content") is not None else []
    for _, part in request.get("files") or ():
        found.append(part[1] if isinstance(part, tuple) else part)
    return found


def _can_go_back(file: Any) -> bool:
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable is not None and seekable())
    except ValueError:  # it is closed
        return False


def _is_a_collection(part: Any) -> bool:
    """Tell a list of pieces from an iterator, which is its own `iter()` and used up by it."""
    return not hasattr(part, "read") and not isinstance(part, Iterator) and hasattr(part, "__len__")
