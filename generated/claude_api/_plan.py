# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""What a method of a namespace is asked to do, as a value: which operation, with which arguments, read in which way.

Made by the functions below `areas`, one an operation; `claude_overlay` turns it into a request and sends it. Whoever
wants neither imports the operation's own module below `api`. Nothing is decided or checked here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

if TYPE_CHECKING:
    import os

    from claude_overlay.client.config import Timeout

T = TypeVar("T")
G = TypeVar("G")
I = TypeVar("I")
E = TypeVar("E")


class Options(TypedDict, total=False):
    """Keyword arguments of every method, besides its own.

    Attributes:
        betas: Beta names for this request, added to the client's and to the one that the operation needs. An
            `anthropic-beta` in `extra_headers` takes the place of the operation's.
        timeout: Seconds, or `Timeouts`, instead of the client's.
        extra_headers: Headers that win over all others.
    """

    betas: str | Sequence[str]
    timeout: Timeout
    extra_headers: Mapping[str, str]


class BodyOptions(Options, total=False):
    """Options of a method that sends a body.

    Attributes:
        extra_body: Members of the body that this version does not know; they win over fields.
    """

    extra_body: Mapping[str, Any]


class Planned:
    """A call as its method was asked for it.

    Attributes:
        name: The operation's module below `api`, like "agents.create_agent".
        options: As in `Options`, and whatever unknown was given.
        path: The values of the path's parameters, in order.
        arguments: Arguments of the module's `request_kwargs`, UNSET where nothing was given.
        body: The members of the body by their names on the wire, or the whole body; None when there is none.
        files: The members that are files.
        style: How the pages hang together, by the description: cursor, bidirectional, report, ids; None: see the pages.
        to: Where a download goes; None: into memory.
        size_bytes: How many bytes a download is known to have.
    """

    __slots__ = ("arguments", "body", "files", "name", "options", "path", "size_bytes", "style", "to")

    def __init__(
        self,
        name: str,
        options: Mapping[str, Any],
        *,
        path: tuple[str, ...] = (),
        arguments: Mapping[str, Any] | None = None,
        body: Any = None,
        files: tuple[str, ...] = (),
        style: str | None = None,
        to: str | os.PathLike[str] | None = None,
        size_bytes: int | None = None,
    ) -> None:
        self.name = name
        self.options = options
        self.path = path
        self.arguments: Mapping[str, Any] = {} if arguments is None else arguments
        self.body = body
        self.files = files
        self.style = style
        self.to = to
        self.size_bytes = size_bytes

    @property
    def endpoint(self) -> Any:
        """The operation's module, imported when the first call is planned."""
        return import_module(f"{__package__}.api.{self.name}")

    def __repr__(self) -> str:
        return f"<planned {self.name}>"


class PlannedCall(Planned, Generic[T]):
    """One request, one value."""

    __slots__ = ()


class PlannedPages(Planned, Generic[G, I]):
    """A list in pages."""

    __slots__ = ()


class PlannedEvents(Planned, Generic[E]):
    """A stream of events."""

    __slots__ = ()


class PlannedDownload(Planned):
    """Bytes, into memory or a file."""

    __slots__ = ()
