"""`claude.<area>.<operation>`: the namespaces of the description as objects, and what their plans mean.

Decides how the neutral plan of a generated function becomes a call, a list, a stream or a download of this client, and
when a namespace is loaded: when it is first used, alone. Which namespaces and methods there are is said by the tables
of `claude_api.areas`; which class a method has in which shell, by `sync.areas` and `aio.areas`. Pure.

The areas in `HANDWRITTEN` are written by hand, as no generator could: their classes are in both shells.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, NoReturn, ParamSpec, TypeVar

from claude_api.types import UNSET
from claude_overlay.client.areas_top import nearest
from claude_overlay.client.call import STREAMED, Call
from claude_overlay.client.config import checked_timeout
from claude_overlay.client.headers import checked_headers, join_betas, merge_headers
from claude_overlay.client.pages import BIDIRECTIONAL, CURSOR, IDS, REPORT, PagePlan
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_api._plan import Planned, PlannedCall, PlannedDownload, PlannedEvents, PlannedPages
    from claude_overlay.client.areas_events import EventsPlan
    from claude_overlay.client.download_plan import DownloadPlan

__all__ = ["HANDWRITTEN", "Area", "as_call", "as_download", "as_events", "as_pages", "call_of"]

P = ParamSpec("P")
T = TypeVar("T")
G = TypeVar("G")
I = TypeVar("I")  # noqa: E741 - the item type
E = TypeVar("E")

HANDWRITTEN: Final = frozenset({"batches", "files", "messages", "models"})
STYLES: Final = {"bidirectional": BIDIRECTIONAL, "cursor": CURSOR, "ids": IDS, "report": REPORT}
HOME: Final = "claude_api.areas"


def as_call(function: Callable[P, PlannedCall[T]]) -> Callable[P, Call[T]]:
    """Give the function that plans one request and one value."""

    @functools.wraps(function)
    def plan(*args: P.args, **kwargs: P.kwargs) -> Call[T]:
        return call_of(function(*args, **kwargs))

    return plan


def as_pages(function: Callable[P, PlannedPages[G, I]]) -> Callable[P, PagePlan[G, I]]:
    """Give the function that plans a list in pages."""

    @functools.wraps(function)
    def plan(*args: P.args, **kwargs: P.kwargs) -> PagePlan[G, I]:
        planned = function(*args, **kwargs)
        style = None if planned.style is None else STYLES[planned.style]
        return PagePlan(lambda arguments: call_of(planned, arguments), _query(planned), style=style)

    return plan


def as_events(function: Callable[P, PlannedEvents[E]]) -> Callable[P, EventsPlan[E]]:
    """Give the function that plans a stream of events."""

    @functools.wraps(function)
    def plan(*args: P.args, **kwargs: P.kwargs) -> EventsPlan[E]:
        from claude_overlay.client.areas_events import EventsPlan  # noqa: PLC0415 - streams only

        planned = function(*args, **kwargs)
        headers = {**STREAMED, "accept": "text/event-stream"}
        call = replace(call_of(planned, headers=headers), awaits_event=False)
        return EventsPlan(call=call, decoder=planned.endpoint.OPERATION.stream[1])

    return plan


def as_download(function: Callable[P, PlannedDownload]) -> Callable[P, DownloadPlan]:
    """Give the function that plans a download, into memory or a file."""

    @functools.wraps(function)
    def plan(*args: P.args, **kwargs: P.kwargs) -> DownloadPlan:
        from claude_overlay.client.download_plan import DownloadPlan  # noqa: PLC0415 - downloads only

        planned = function(*args, **kwargs)
        size = planned.size_bytes
        if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 0):
            message = f"size_bytes must be a number of bytes, not {size!r}"
            raise InvalidArgumentError(message)
        path = None if planned.to is None else Path(planned.to)
        return DownloadPlan(call=call_of(planned, headers=STREAMED), path=path, size_bytes=size)

    return plan


PLANS: Final[Mapping[str, Callable[[Any], Callable[..., Any]]]] = {
    "call": as_call, "pages": as_pages, "events": as_events, "download": as_download, "download_to": as_download,
}  # fmt: skip


def call_of(
    planned: Planned, arguments: Mapping[str, Any] | None = None, *, headers: Mapping[str, str] | None = None
) -> Call[Any]:
    """Turn a plan into a call.

    Args:
        planned: What a generated function gave.
        arguments: Arguments of the query and headers to take instead of the plan's: those of another page.
        headers: Headers that the method itself sets; `extra_headers` wins over them.

    Raises:
        InvalidArgumentError: An option is unknown or cannot be sent, or a file cannot be read. Nothing was sent.
    """
    operation = planned.endpoint.OPERATION
    options = dict(planned.options)
    timeout = options.pop("timeout", None)
    layers = (headers or {}, checked_headers(options.pop("extra_headers", None), "extra_headers"))
    parameters = _given_arguments(planned.arguments if arguments is None else arguments, operation)
    betas = join_betas(options.pop("betas", None))
    if betas:
        parameters["anthropic_beta"] = betas
    body = planned.body
    if isinstance(body, dict):
        body = {**_given(body), **_checked_extra_body(options.pop("extra_body", None))}
    if options:
        _refuse(planned, next(iter(options)))
    opened: tuple[IO[bytes], ...] = ()
    if planned.files:
        from claude_overlay.client.areas_uploads import open_files  # noqa: PLC0415 - uploads only

        opened = open_files(body, planned.files)
    try:
        if body is not None and body is not UNSET:
            parameters["body"] = body
        request = planned.endpoint.request_kwargs(*planned.path, **parameters)
        if any(layers):
            request["headers"] = merge_headers(request.get("headers") or {}, *layers)
        if timeout is not None:
            request["timeout"] = checked_timeout(timeout)
    except BaseException:
        for file in opened:
            file.close()
        raise
    fields = body if isinstance(body, dict) else None
    parse = planned.endpoint.parse_response
    return Call(operation=operation.name, request=request, parse=parse, opened=opened, fields=fields)


def _given_arguments(arguments: Mapping[str, Any], operation: Any) -> dict[str, Any]:
    """Leave out what was not given; in a query or a header there is no null."""
    given = {name: value for name, value in arguments.items() if value is not UNSET and value is not None}
    for name, _, _ in operation.headers:
        if name in given:
            checked_headers({name.removeprefix("anthropic_"): given[name]}, operation.name)
    return given


def _query(planned: Planned) -> dict[str, Any]:
    return _given_arguments(planned.arguments, planned.endpoint.OPERATION)


def _given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not UNSET}


def _checked_extra_body(extra: Any) -> Mapping[str, Any]:
    if extra is None:
        return {}
    if not hasattr(extra, "keys"):
        message = f"extra_body must be a mapping, not {type(extra).__name__}"
        raise InvalidArgumentError(message)
    found: Mapping[str, Any] = extra
    return found


def _refuse(planned: Planned, name: str) -> NoReturn:
    names = {"betas", "timeout", "extra_headers", *(wire.removeprefix("anthropic_") for wire in planned.arguments)}
    way_out = ""
    if isinstance(planned.body, dict):
        names |= {"extra_body", *planned.body}
        way_out = " A field that this version does not know can be sent with extra_body={...}."
    operation = planned.endpoint.OPERATION.name
    message = f"{operation} has no argument {name!r}{nearest(name, names)}{way_out}"
    raise InvalidArgumentError(message)


class Area:
    """One namespace: its methods and the namespaces below it, each made when it is first used.

    Args:
        connection: What the methods send over.
        module: The module of its planning functions below `claude_api.areas`.

    Attributes:
        KINDS: The class of each kind of method, as module and name. Each shell has its own.
    """

    KINDS: ClassVar[Mapping[str, tuple[str, str]]] = {}

    if not TYPE_CHECKING:  # or a checker would take every name for one; it has the classes of `claude_api.areas.sync`

        def __init__(self, connection: Any, module: str) -> None:
            self._connection = connection
            self._facts = import_module(f"{HOME}.{module}")
            self.__doc__ = self._facts.__doc__

        def __getattr__(self, name: str) -> Any:
            facts = self.__dict__.get("_facts")
            if facts is not None and name in facts.METHODS:
                function, kind = facts.METHODS[name]
                module, kind_name = self.KINDS[kind]
                method = getattr(import_module(module), kind_name)
                # In the instance's own dictionary, so that this is asked once.
                found = self.__dict__[name] = method(self._connection, PLANS[kind](getattr(facts, function)))
                return found
            if facts is not None and name in facts.AREAS:
                found = self.__dict__[name] = type(self)(self._connection, facts.AREAS[name])
                return found
            path = "an area" if facts is None else f"claude.{facts.PATH}"
            names = () if facts is None else (*facts.METHODS, *facts.AREAS)
            message = f"{path} has no {name!r}{nearest(name, names)}"
            raise AttributeError(message)

    def __dir__(self) -> list[str]:
        facts: Any = self.__dict__["_facts"]
        return sorted({*super().__dir__(), *facts.METHODS, *facts.AREAS})

    def __repr__(self) -> str:
        return f"<area {self.__dict__['_facts'].PATH}>"
