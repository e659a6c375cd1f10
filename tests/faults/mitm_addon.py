"""Faults made by mitmproxy, for a second opinion on our own replay server. Loaded by mitmdump, not by us.

The header `x-mitm-fault` of a request names what happens to its response: `early:N` ends the body after N bytes, by the
proxy's own framing; `cut:N` and `reset:N` end the client's connection there, with FIN or RST; `split` makes every byte
a chunk of its own.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import TYPE_CHECKING, Any

from mitmproxy import ctx

if TYPE_CHECKING:
    from mitmproxy.http import HTTPFlow


def responseheaders(flow: HTTPFlow) -> None:
    """Put the fault into the way of the body."""
    fault = flow.request.headers.get("x-mitm-fault", "")
    if fault == "split":
        flow.response.stream = lambda data: [data[place : place + 1] for place in range(len(data))]
    elif fault:
        flow.response.stream = Ending(flow, *fault.split(":"))


class Ending:
    """Lets some bytes of a body through."""

    def __init__(self, flow: HTTPFlow, kind: str, number: str) -> None:
        self.flow = flow
        self.kind = kind
        self.left = int(number)

    def __call__(self, data: bytes) -> bytes:
        """Give what is let through of one chunk; strike when that was the last."""
        data, self.left = data[: self.left], self.left - len(data[: self.left])
        if self.left == 0 and self.kind != "early":
            # After the write that mitmproxy makes at once of what we give now.
            asyncio.get_running_loop().call_soon(self.strike, self.kind, self.writer())
            self.kind = "early"  # once
        return data

    def writer(self) -> Any:
        """Find the client's connection."""
        for handler in ctx.master.addons.get("proxyserver").connections.values():
            if self.flow.client_conn in handler.transports:
                return handler.transports[self.flow.client_conn].writer
        raise AssertionError("no connection")

    def strike(self, kind: str, writer: Any) -> None:
        """End the connection, unless the response was short enough to have ended by itself."""
        if writer.transport.is_closing():
            return
        if kind == "reset":
            found = writer.get_extra_info("socket")
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
