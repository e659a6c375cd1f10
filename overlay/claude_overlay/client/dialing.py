"""A connection to a host of several addresses: to the first that answers (RFC 8305, "happy eyeballs").

Decides which addresses are tried, in what order, and when the next one is; not for how long, which its caller limits.
The loop's own way (`happy_eyeballs_delay`) is not taken: other loops do not have it, and asyncio's loses a connection
that is made at the moment of a cancellation (Python 3.11). Called by `client.aio.network`.
"""

from __future__ import annotations

import asyncio
import socket
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

__all__ = ["dial"]

P = TypeVar("P", bound=asyncio.BaseProtocol)

# Seconds until the next address is tried beside the last (RFC 8305, 5: 250 ms are recommended).
_NEXT = 0.25


async def dial(
    protocol: Callable[[], P], host: str, port: int, local_address: str | None = None
) -> tuple[asyncio.Transport, P]:
    """Connect, and give the connection with its protocol.

    Args:
        protocol: Makes one for each attempt.
        host: A name or an address.
        port: Its port.
        local_address: The address to connect from.

    Raises:
        OSError: The host has no address, or none takes the connection. It names them all.
    """
    loop = asyncio.get_running_loop()
    local = None if local_address is None else (local_address, 0)

    async def attempt(address: str) -> tuple[asyncio.Transport, P]:
        return await loop.create_connection(protocol, address, port, local_addr=local)

    addresses = [host] if _is_address(host) else await _addresses(loop, host, port)
    return await (attempt(addresses[0]) if len(addresses) == 1 else _race(attempt, addresses))


async def _addresses(loop: asyncio.AbstractEventLoop, host: str, port: int) -> list[str]:
    """Look a name up; the two families take turns, so that one that leads nowhere costs one attempt."""
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if not found:
        message = f"the host {host} has no address"
        raise OSError(message)
    preferred = found[0][0]
    mine = [str(info[4][0]) for info in found if info[0] == preferred]
    other = [str(info[4][0]) for info in found if info[0] != preferred]
    turns = chain.from_iterable(zip_longest(mine, other))
    return list(dict.fromkeys(address for address in turns if address is not None))


async def _race(
    attempt: Callable[[str], Awaitable[tuple[asyncio.Transport, P]]], addresses: Iterable[str]
) -> tuple[asyncio.Transport, P]:
    """Begin an attempt when the last one has failed, or has not ended soon. The first that succeeds ends all."""
    left = iter(addresses)
    running: set[asyncio.Future[tuple[asyncio.Transport, P]]] = set()
    refused: dict[str, None] = {}
    try:
        while True:
            address = next(left, None)
            if address is not None:
                running.add(asyncio.ensure_future(attempt(address)))
            elif not running:
                raise OSError("; ".join(refused))
            await asyncio.wait(running, timeout=None if address is None else _NEXT, return_when=asyncio.FIRST_COMPLETED)
            for ended in [one for one in running if one.done()]:
                error = ended.exception()
                if error is not None and not isinstance(error, OSError):
                    raise error
                running.remove(ended)
                if error is None:
                    return ended.result()
                refused[str(error)] = None
    finally:
        for late in running:
            late.cancel()
            late.add_done_callback(_drop)


def _drop(late: asyncio.Future[tuple[asyncio.Transport, P]]) -> None:
    """Close a connection that nobody waits for any more."""
    if not late.cancelled() and late.exception() is None:
        late.result()[0].abort()


def _is_address(host: str) -> bool:
    """Whether there is nothing to look up, which takes a thread."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host.partition("%")[0])
        except OSError:
            continue
        return True
    return False
