"""The ways to call one operation: its method in a namespace and its function, blocking and awaited.

Decides how the arguments of a case are written in each, and how what comes back is read. The functions get the body as
a mapping; their `detailed` forms get it as the typed model, and times as `datetime`. Used by `__main__`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from importlib import import_module
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self

import httpx2

import claude_api.models
from claude_api import AuthenticatedClient
from claude_api.types import File
from claude_overlay import AsyncClaude, Claude
from tools.every_operation.subjects import Case, Subject, python_name
from tools.every_operation.wire import AsyncRecorder, Exchange, Recorder, Switches

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType

__all__ = ["CONTENT", "WAYS", "Callers", "Got", "ways_of"]

WAYS = (
    "namespace, sync",
    "namespace, async",
    "function, sync",
    "function, async",
    "function, sync, detailed",
    "function, async, detailed",
)
CONTENT = b"\x00\xff the bytes of a file \r\n--"
_NAME = "folder/name.bin"
_OPTIONS = frozenset({"betas", "timeout", "extra_headers", "extra_body"})
# A second page shows that the cursor goes where it belongs; the mock would give the same page for ever.
_MOST_PAGES = 2
_AT_ONCE = {"x-steady-stream-interval-ms": "0"}
_KEY = "sk-ant-no-key"


@dataclass(slots=True, kw_only=True)
class Got:
    """What a call gave: one value, or several (pages, events, lines); or a detailed response, or an error."""

    values: list[Any] = field(default_factory=list)
    detailed: Any = None
    error: Exception | None = None


def ways_of(subject: Subject, case: Case) -> tuple[str, ...]:
    """Which there are: a function streams no message, and always sends the beta that the description wants."""
    if subject.kind == "events" and subject.verb == "POST":
        return WAYS[:2]
    return WAYS[:2] if case.own_beta else WAYS


class Callers:
    """Clients of one server, all of them recording.

    Args:
        base_url: where it is.
        loop: runs what is awaited.
    """

    def __init__(self, base_url: str, loop: asyncio.Runner) -> None:
        self.exchanges: list[Exchange] = []
        self._loop = loop
        self.switches = Switches(headers=_AT_ONCE)
        self._sync_http = httpx2.Client(transport=Recorder(self.exchanges, self.switches), trust_env=False)
        self._async_http = httpx2.AsyncClient(transport=AsyncRecorder(self.exchanges, self.switches), trust_env=False)
        self._claude = Claude(_KEY, base_url=base_url, http_client=self._sync_http)
        self._async_claude = AsyncClaude(_KEY, base_url=base_url, http_client=self._async_http)
        self._client = AuthenticatedClient(base_url, token=_KEY)
        self._client.set_httpx_client(self._sync_http).set_async_httpx_client(self._async_http)

    def call(self, way: str, subject: Subject, case: Case) -> Got:
        """Call once and read all that comes. Errors are what was got, too."""
        self.exchanges.clear()
        kind, shell, *detailed = way.split(", ")
        try:
            if kind == "function":
                return self._function(subject, case, shell, typed=bool(detailed))
            if shell == "sync":
                return Got(values=_read(_method(self._claude, subject), subject, case))
            return Got(values=self._loop.run(_aread(_method(self._async_claude, subject), subject, case)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported
            return Got(error=error)

    def _function(self, subject: Subject, case: Case, shell: str, *, typed: bool) -> Got:
        module = import_module(f"claude_api.api.{subject.area.replace('.', '_')}.{subject.name}")
        name = ("sync" if shell == "sync" else "asyncio") + ("_detailed" if typed else "")
        given = getattr(module, name)(
            *case.path, client=self._client, **_function_arguments(subject, case, typed=typed)
        )
        value = given if shell == "sync" else self._loop.run(_awaited(given))
        if typed:
            return Got(detailed=value, values=_several(value.parsed, subject))
        return Got(values=_several(value, subject))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._sync_http.close()
        self._loop.run(self._async_http.aclose())


async def _awaited(value: Any) -> Any:
    return await value


def _several(value: Any, subject: Subject) -> list[Any]:
    return value if subject.kind == "lines" and isinstance(value, list) else [value]


def _method(claude: Any, subject: Subject) -> Any:
    return attrgetter(subject.place)(claude)


def _read(method: Any, subject: Subject, case: Case) -> list[Any]:
    found = method(*case.path, **_method_arguments(subject, case))
    if subject.pages:
        return list(islice(found.pages(), _MOST_PAGES))
    if subject.kind in {"events", "lines"}:
        with found:
            return list(found)
    return [found]


async def _aread(method: Any, subject: Subject, case: Case) -> list[Any]:
    found = method(*case.path, **_method_arguments(subject, case))
    if subject.pages:
        pages = []
        async for page in found.pages():
            pages.append(page)
            if len(pages) == _MOST_PAGES:
                break
        return pages
    if subject.kind in {"events", "lines"}:
        async with found:
            return [one async for one in found]
    return [await found]


def _method_arguments(subject: Subject, case: Case) -> dict[str, Any]:
    """All by keyword, members of the body too."""
    taken = _OPTIONS | {python_name(name) for name in _places(subject)}
    found = {python_name(wire, taken).lower(): value for wire, value in case.query.items()}
    for wire, value in case.headers.items():
        found[wire.removeprefix("anthropic-").replace("-", "_")] = value
    for wire, value in (_with_files(subject, case) or {}).items():
        found[python_name(wire, taken)] = value
    if case.added_betas:
        found["betas"] = case.added_betas
    if case.own_beta:
        found["extra_headers"] = {"anthropic-beta": case.own_beta}
    return found


def _places(subject: Subject) -> list[str]:
    return [part.partition("}")[0] for part in subject.template.split("{")[1:]]


def _with_files(subject: Subject, case: Case) -> Any:
    if subject.form is None:
        return case.body
    files = {"file": (_NAME, CONTENT), "files": [(_NAME, CONTENT), CONTENT]}
    return {name: files.get(subject.form[name], value) for name, value in case.body.items()}


def _function_arguments(subject: Subject, case: Case, *, typed: bool) -> dict[str, Any]:
    found = {}
    for wire, value in case.query.items():
        moment = typed and wire in subject.moments
        found[python_name(wire).lower()] = dt.datetime.fromisoformat(value) if moment else value
    for wire, value in case.headers.items():
        found[wire.replace("-", "_")] = value
    if case.added_betas:
        found["anthropic_beta"] = list(case.added_betas)
    if case.body is None:
        return found
    if subject.form is not None:
        files = {"file": File(CONTENT, _NAME), "files": [File(CONTENT, _NAME), CONTENT]}
        found["body"] = {name: files.get(subject.form[name], value) for name, value in case.body.items()}
    else:
        found["body"] = _modelled(subject, case) if typed else case.body
    return found


def _modelled(subject: Subject, case: Case) -> Any:
    """The body as its model; a union has none of its own."""
    model: Any = getattr(claude_api.models, subject.request or "", None)
    return model.from_dict(case.body) if hasattr(model, "from_dict") else case.body
