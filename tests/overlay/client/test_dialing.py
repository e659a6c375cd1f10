"""Which of a host's addresses is connected to, and that no connection is lost on the way."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client import dialing

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


async def dial(host: str, port: int = 443) -> tuple[Any, Any]:
    """Dial, with any protocol."""
    return await dialing.dial(asyncio.Protocol, host, port)


async def turns() -> None:
    """Let the loop do all that is due: nothing here waits for the network."""
    for _ in range(10):
        await asyncio.sleep(0)


class Connection:
    """Stands for a transport."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.aborted = asyncio.Event()

    def abort(self) -> None:
        """Note it."""
        self.aborted.set()


class Host:
    """A name with addresses, each of which takes a connection, refuses it, or keeps one waiting until told."""

    def __init__(self, loop: Any, monkeypatch: pytest.MonkeyPatch, addresses: dict[str, str]) -> None:
        self.tried: list[str] = []
        self.made: list[Connection] = []
        self.go_on = asyncio.Event()
        self.all_tried = asyncio.Event()
        self._conduct = addresses
        monkeypatch.setattr(loop, "getaddrinfo", self._look_up, raising=False)
        monkeypatch.setattr(loop, "create_connection", self._connect, raising=False)

    async def _look_up(self, host: str, port: int, **_: Any) -> list[Any]:
        assert host == "api.test"
        families = [socket.AF_INET6 if ":" in address else socket.AF_INET for address in self._conduct]
        return [
            (family, socket.SOCK_STREAM, 6, "", (address, port))
            for family, address in zip(families, self._conduct, strict=True)
        ]

    async def _connect(self, protocol: Callable[[], Any], host: str, port: int, **_: Any) -> Any:
        self.tried.append(host)
        if len(self.tried) == len(self._conduct):
            self.all_tried.set()
        conduct = self._conduct[host]
        if conduct == "refuses":
            message = f"no {host}:{port}"
            raise ConnectionRefusedError(message)
        if conduct == "breaks":
            raise LookupError(host)
        if conduct == "waits":
            await self.go_on.wait()
        if conduct == "comes late":
            with suppress(asyncio.CancelledError):  # it was connected at that very moment
                await self.go_on.wait()
        self.made.append(Connection(host))
        return self.made[-1], protocol()


@pytest.fixture
def race(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run a coroutine on a loop for which `api.test` has these addresses."""
    monkeypatch.setattr(dialing, "_NEXT", 0.001)

    def run(addresses: dict[str, str], act: Callable[[Host], Coroutine[Any, Any, Any]]) -> Any:
        async def main() -> Any:
            return await act(Host(asyncio.get_running_loop(), monkeypatch, addresses))

        return asyncio.run(main())

    return run


def test_an_address_is_connected_to_at_once() -> None:
    """Nothing is looked up, for either family."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0)
        loop.getaddrinfo = None  # type: ignore[assignment,method-assign]  # not to be called
        port = server.sockets[0].getsockname()[1]
        transport, protocol = await dial("127.0.0.1", port)

        assert isinstance(protocol, asyncio.Protocol)
        transport.abort()
        with pytest.raises(OSError, match=r"::1|address"):
            await dial("::1", port)
        server.close()

    asyncio.run(main())


def test_families_take_turns(race: Callable[..., Any]) -> None:
    """The preferred family first, then one of the other; the same address once."""

    async def act(host: Host) -> list[str]:
        with pytest.raises(OSError, match=r"no 2001:db8::1:443; no 192\.0\.2\.1:443; no 2001:db8::2:443"):
            await dial("api.test")
        return host.tried

    addresses = dict.fromkeys(["2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1"], "refuses")
    assert race(addresses, act) == ["2001:db8::1", "192.0.2.1", "2001:db8::2", "2001:db8::3"]


def test_one_that_does_not_answer_costs_a_moment(race: Callable[..., Any]) -> None:
    """The next address is tried beside it, and the attempt that is left is given up."""

    async def act(host: Host) -> None:
        connection, _ = await dial("api.test")

        assert connection.address == "192.0.2.1"
        assert not connection.aborted.is_set()
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1

    race({"2001:db8::1": "waits", "192.0.2.1": "takes"}, act)


def test_the_first_may_still_win(race: Callable[..., Any]) -> None:
    """It is not given up when the next is tried."""

    async def act(host: Host) -> str:
        dialing_task = asyncio.ensure_future(dial("api.test"))
        await host.all_tried.wait()
        host.go_on.set()
        connection, _ = await dialing_task
        return str(connection.address)

    assert race({"192.0.2.1": "waits", "192.0.2.2": "refuses"}, act) == "192.0.2.1"


@pytest.mark.parametrize("ending", ["won", "cancelled"])
def test_a_connection_that_comes_too_late_is_closed(race: Callable[..., Any], ending: str) -> None:
    """Another has won, or nobody waits any more: what was made at that moment is not left open."""

    async def act(host: Host) -> None:
        attempt = asyncio.ensure_future(dial("api.test"))
        if ending == "cancelled":
            await host.all_tried.wait()
            attempt.cancel()
        await asyncio.wait([attempt])
        late: list[Connection] = []
        while len(late) < (1 if ending == "won" else 2):
            await asyncio.sleep(0)
            late = [made for made in host.made if attempt.cancelled() or made is not attempt.result()[0]]
        await turns()
        assert all(connection.aborted.is_set() for connection in late)

    race({"192.0.2.1": "comes late", "192.0.2.2": "takes" if ending == "won" else "comes late"}, act)


def test_both_answer_at_once(race: Callable[..., Any]) -> None:
    """One is given, the other closed."""

    async def act(host: Host) -> None:
        attempt = asyncio.ensure_future(dial("api.test"))
        await host.all_tried.wait()
        host.go_on.set()
        given, _ = await attempt
        other = next(made for made in host.made if made is not given)
        await turns()
        assert other.aborted.is_set()
        assert not given.aborted.is_set()

    race({"192.0.2.1": "waits", "192.0.2.2": "waits"}, act)


def test_a_fault_that_is_none_of_the_network_comes_out(race: Callable[..., Any]) -> None:
    """It is not taken for a refusal."""

    async def act(_: Host) -> None:
        with pytest.raises(LookupError):
            await dial("api.test")

    race({"192.0.2.1": "waits", "192.0.2.2": "breaks"}, act)


def test_a_name_without_address(race: Callable[..., Any]) -> None:
    """The error names it."""

    async def act(_: Host) -> None:
        with pytest.raises(OSError, match=r"api\.test has no address"):
            await dial("api.test")

    race({}, act)
