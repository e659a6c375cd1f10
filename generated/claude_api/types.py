# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Values which are not models: the unset marker, files, timestamps, unknown union members, detailed responses."""

from __future__ import annotations

import datetime
from collections.abc import ItemsView, Iterator, KeysView, Mapping
from typing import IO, Any, Final, Generic, Self, TypeVar, final


@final
class Unset:
    """The type of `UNSET`: a member that is not there. Not null, false in a condition, only ever one object."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        if Unset._only is None:
            Unset._only = object.__new__(cls)
        return Unset._only

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: Any) -> Unset:
        return self


UNSET: Final = Unset()


class File:
    """A file to upload: its content, and the name and media type to declare. None lets the HTTP library choose."""

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: bytes | IO[bytes], file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload, self.file_name, self.mime_type = payload, file_name, mime_type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, File):
            return NotImplemented
        return (self.payload, self.file_name, self.mime_type) == (other.payload, other.file_name, other.mime_type)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        size = f"{len(self.payload)} bytes" if isinstance(self.payload, bytes) else "stream"
        return f"File({size}, file_name={self.file_name!r}, mime_type={self.mime_type!r})"


class Headers(Mapping[str, str]):
    """Response headers: looked up without regard to case, shown in lower case. Repeated ones are joined by commas.

    `repr` hides the values of cookies and credentials.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Any = ()) -> None:
        multi = getattr(values, "multi_items", None)  # httpx: every repetition on its own
        pairs = multi() if multi is not None else values.items() if isinstance(values, Mapping) else values
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def keys(self) -> KeysView[str]:
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        return self._values.items()

    def __repr__(self) -> str:
        hidden = ("cookie", "authorization", "api-key", "token")
        shown = {k: "***" if any(word in k for word in hidden) and "ratelimit" not in k else v for k, v in self.items()}
        return f"Headers({shown!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return self._values == {str(key).lower(): value for key, value in other.items()}

    __hash__ = None  # type: ignore[assignment]


T = TypeVar("T")


class Response(Generic[T]):
    """A response as it came: any status, the body's bytes, the headers; `parsed` when the status is a success."""

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(self, *, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T | None) -> None:
        self.status_code, self.content, self.headers, self.parsed = status_code, content, headers, parsed

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, content=<{len(self.content)} bytes>, parsed={self.parsed!r})"


class Timestamp(datetime.datetime):
    """A date and time which keeps its text: `wire` is what was received, and what is sent again."""

    __slots__ = ("_wire",)
    _wire: str | None

    @classmethod
    def read(cls, text: str) -> Timestamp | str:
        """Read ISO 8601 text, or whatever `dateutil` can; text that is no date comes back as it is."""
        try:
            made = cls.fromisoformat(text)
        except ValueError:
            found = _lenient(text)
            if found is None:
                return text
            made = cls.combine(found.date(), found.timetz())
        made._wire = text
        return made

    @property
    def wire(self) -> str:
        """The text as received; ISO 8601 for a value that was computed."""
        text = getattr(self, "_wire", None)
        return self.isoformat() if text is None else text

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "_wire", None)
        return super().__reduce_ex__(protocol) if text is None else (Timestamp.read, (text,))


def _lenient(text: str) -> datetime.datetime | None:
    from dateutil import parser

    if sum(c.isdigit() for c in text) < 6:  # `dateutil` would read "may" as a month of this year
        return None
    for read in (parser.isoparse, parser.parse):
        try:
            return read(text)
        except (ValueError, OverflowError):
            continue
    return None


class Unknown:
    """A member of a tagged union with a tag this version does not know: `raw` is all of it, and is sent again as is.

    Reads like a mapping: `value["key"]`, `value.get("key")`, `"key" in value`.
    """

    __slots__ = ("raw",)
    _tag_name = "type"

    def __init__(self, raw: Mapping[str, Any]) -> None:
        if not isinstance(raw, Mapping):
            raise TypeError(f"an object is due, not {type(raw).__name__}")
        self.raw: dict[str, Any] = raw if isinstance(raw, dict) else dict(raw)

    @property
    def tag(self) -> str | None:
        """The tag, None when there is none."""
        found = self.raw.get(self._tag_name)
        return found if isinstance(found, str) else None

    def to_dict(self) -> dict[str, Any]:
        """The raw object."""
        return self.raw

    def __getitem__(self, key: str) -> Any:
        return self.raw[key]

    def __contains__(self, key: object) -> bool:
        return key in self.raw

    def get(self, key: str, default: Any = None) -> Any:
        """The raw member `key`, or `default`."""
        return self.raw.get(key, default)

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Unknown) and type(other) is type(self) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Self], tuple[dict[str, Any]]]:
        return type(self), (self.raw,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tag={self.tag!r}, members={sorted(map(str, self.raw))})"
