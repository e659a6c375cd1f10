"""Our client's acts under a fault, blocking and awaited, and the judgement of what came out.

An act gives a plain value, so that what came out can be compared with what comes out of a whole response. Four
outcomes are possible: `whole`, the value is that of the whole response; `typed`, one of our errors; `short`, another
value and no error; `foreign`, somebody else's exception. The last two are what must never be.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Any

import httpx2
from tests.faults.recordings import ASKING, COUNTS, FILE_BYTES

from claude_overlay import AsyncClaude, Claude
from claude_overlay.errors import ClaudeError

ID = "msgbatch_replayed"
ONCE = httpx2.Limits(max_keepalive_connections=0)
# Nothing here speaks TLS, and the default context costs as much as ten acts.
UNUSED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one act came to.

    Attributes:
        kind: `whole`, `short`, `typed` or `foreign`.
        value: What the act gave; None when it raised.
        error: What it raised; None when it gave a value.
    """

    kind: str
    value: Any = None
    error: BaseException | None = None

    @property
    def name(self) -> str:
        """The error's class, or the kind."""
        return self.kind if self.error is None else type(self.error).__name__


def _act(name: str) -> str:
    return "stream" if name.startswith("corpus") or name == "brief" else "create" if name == "refused" else name


def perform(claude: Claude, name: str, *, told: bool = True) -> Any:
    """Do what fits a recording, blocking. `told`: say how much is due, where nothing on the wire can."""
    act = _act(name)
    if act == "stream":
        with claude.messages.stream(**ASKING) as stream:
            return stream.final_message().to_dict()
    if act == "create":
        return claude.messages.create(**ASKING).to_dict()
    if act == "results":
        return [item.to_dict() for item in claude.batches.results(ID, expected=COUNTS if told else None)]
    return claude.files.download("file_replayed", size_bytes=FILE_BYTES if told else None)


async def perform_async(claude: AsyncClaude, name: str, *, told: bool = True) -> Any:
    """Do what fits a recording, awaited."""
    act = _act(name)
    if act == "stream":
        async with claude.messages.stream(**ASKING) as stream:
            return (await stream.final_message()).to_dict()
    if act == "create":
        return (await claude.messages.create(**ASKING)).to_dict()
    if act == "results":
        results = claude.batches.results(ID, expected=COUNTS if told else None)
        return [item.to_dict() async for item in results]
    return await claude.files.download("file_replayed", size_bytes=FILE_BYTES if told else None)


def judged(value: Any, expected: Any) -> Outcome:
    """Judge a value."""
    return Outcome(kind="whole" if value == expected else "short", value=value)


def failed(error: BaseException) -> Outcome:
    """Judge an exception."""
    return Outcome(kind="typed" if isinstance(error, ClaudeError) else "foreign", error=error)


class Blocking:
    """Acts one after the other over one HTTP client that keeps no connection."""

    def __init__(self, timeout: float = 120.0, *, told: bool = True) -> None:
        self._timeout = timeout
        self._told = told
        self._http = httpx2.Client(limits=ONCE, verify=UNUSED, trust_env=False)

    def value(self, base_url: str, name: str) -> Any:
        """Give the value of an act, or raise."""
        claude = Claude("k", base_url=base_url, http_client=self._http, timeout=self._timeout)
        return perform(claude, name, told=self._told)

    def outcome(self, base_url: str, name: str, expected: Any) -> Outcome:
        """Give the outcome of an act."""
        try:
            return judged(self.value(base_url, name), expected)
        except Exception as error:  # noqa: BLE001 - which exceptions come is the question
            return failed(error)

    def close(self) -> None:
        """Close the HTTP client."""
        self._http.close()


class Awaited:
    """Acts over one asynchronous HTTP client that keeps no connection."""

    def __init__(self, timeout: float = 120.0, *, told: bool = True) -> None:
        self._timeout = timeout
        self._told = told
        self._http = httpx2.AsyncClient(limits=ONCE, verify=UNUSED, trust_env=False)

    async def outcome(self, base_url: str, name: str, expected: Any) -> Outcome:
        """Give the outcome of an act."""
        claude = AsyncClaude("k", base_url=base_url, http_client=self._http, timeout=self._timeout)
        try:
            return judged(await perform_async(claude, name, told=self._told), expected)
        except Exception as error:  # noqa: BLE001 - which exceptions come is the question
            return failed(error)

    async def close(self) -> None:
        """Close the HTTP client."""
        await self._http.aclose()
