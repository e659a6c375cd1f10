"""The headers of a response, copied when somebody wants them all.

Most calls look at three of them, and copying all is a twentieth of what a call costs. Decides nothing. Made by
`client.answer` for a response of an HTTP library, and like the copy in all else: pickled or copied, it is the copy.
"""

from __future__ import annotations

from typing import Any

from claude_api.types import Headers

__all__ = ["ReceivedHeaders"]

_NUL = b"\0"


class ReceivedHeaders(Headers):
    """`Headers` over those of an HTTP library.

    Args:
        source: The headers of the HTTP library's response; let go of when they have been copied.
    """

    __slots__ = ("_source",)

    def __init__(self, source: Any) -> None:
        self._source = source

    def __getitem__(self, name: str) -> str:
        source = self._source
        if source is None:
            return self._values[name.lower()]
        value: str = source[name]
        return value

    def __getattr__(self, name: str) -> Any:
        # Asked for what the base's slot holds, while that is empty.
        if name != "_values" or self._source is None:
            raise AttributeError(name)
        values = _copied(self._source)
        if values is None:
            super().__init__(self._source)
        else:
            self._values = values
        self._source = None
        return self._values

    def __reduce__(self) -> tuple[type[Headers], tuple[dict[str, str]]]:
        return Headers, (dict(self._values),)


def _copied(source: Any) -> dict[str, str] | None:
    """Copy all headers together, which is less work than one by one; None where one is repeated or not plain ASCII."""
    try:
        raw = source.raw
        names = _NUL.join([name for name, _ in raw]).lower().decode("ascii").split("\0")
        values = _NUL.join([value for _, value in raw]).decode("ascii").split("\0")
    except (AttributeError, TypeError, ValueError):
        return None
    copied = dict(zip(names, values, strict=False))
    # No name and no value has a zero byte in it; were there one, the numbers would tell.
    return copied if len(copied) == len(names) == len(values) == len(raw) else None
