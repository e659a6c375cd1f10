"""TLS without a network: what came in is made readable, what goes out is made ready to send.

Decides nothing about trust, which is the context's. asyncio's own TLS is not taken: where a write is to wait until it
is out, it has every second one wait for what never comes (Python 3.11), it keeps a quarter of a megabyte a connection,
and its reads take more steps. The end of a connection is the end of what is read, also where the server says no
farewell: whether something is missing is for HTTP to say, as in the HTTP library. Called by `client.aio.network`;
blocking sockets have their own.
"""

from __future__ import annotations

import ssl

__all__ = ["Encryption"]

# No record holds more (RFC 8446, 5.1). So no read leaves a part of one inside the TLS library.
_RECORD = 16 * 1024


class Encryption:
    """One TLS connection, seen from the client.

    Args:
        context: Whom to trust, what to offer.
        server_hostname: Whose certificate it has to be: a name or an address.

    Attributes:
        ssl_object: The TLS library's own, which knows what was agreed on.
        ended: Whether the server has said that nothing follows.

    Raises:
        ValueError: The name cannot be one.
    """

    __slots__ = ("_fault", "_incoming", "_outgoing", "ended", "ssl_object")

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.ssl_object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self.ended = False
        self._fault: ssl.SSLError | None = None

    def shake_hands(self, data: bytes | None) -> bool:
        """Go on with the handshake, and tell whether it is done. Also after a failure there is something to send.

        Args:
            data: What came; nothing at the end of the connection; None to begin.

        Raises:
            ssl.SSLError: It failed; `ssl.SSLCertVerificationError` when the server is not trusted.
        """
        if data is not None:
            self._take(data)
        try:
            self.ssl_object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def outgoing(self) -> bytes:
        """Give what is to be sent now, often nothing: a part of the handshake, an answer to the server's TLS."""
        return self._outgoing.read() if self._outgoing.pending else b""

    def encrypt(self, data: memoryview) -> bytes:
        """Give what to send for `data`.

        Raises:
            ssl.SSLError: The connection takes no more.
        """
        while data:
            data = data[self.ssl_object.write(data) :]
        return self._outgoing.read()

    def decrypt(self, data: bytes) -> bytes:
        """Give what can be read now that `data` came (nothing: the connection's end); none while a record is cut.

        Raises:
            ssl.SSLError: It is not what the server sent. What came before it was given out.
        """
        if self._fault is not None:
            raise self._fault
        if not data or self.ended:
            self.ended = True
            return b""
        self._incoming.write(data)
        pieces = []
        try:
            # Asked, not tried until it fails: to make an exception costs as much as to read.
            while self._incoming.pending or self.ssl_object.pending():
                piece = self.ssl_object.read(_RECORD)
                if not piece:
                    self.ended = True
                    break
                pieces.append(piece)
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            if not pieces:
                raise
            self._fault = error
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _take(self, data: bytes) -> None:
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()
