"""TLS without a network: the client's side against the standard library's server side, in memory."""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from tests.robust.conftest import authority  # noqa: F401 - a fixture

from claude_overlay.client.encryption import Encryption

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])


class Server:
    """The other side."""

    def __init__(self, folder: Path, version: ssl.TLSVersion) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        context.minimum_version = context.maximum_version = version
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)

    def take(self, data: bytes) -> None:
        """Take what the client sent."""
        self._incoming.write(data)

    def sent(self) -> bytes:
        """Give what it sends."""
        return self._outgoing.read()

    def say(self, data: bytes) -> bytes:
        """Give what it sends for `data`."""
        self.tls.write(data)
        return self.sent()


def trusting(folder: Path) -> ssl.SSLContext:
    """Give a client's context that trusts the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(folder / "cert.pem")
    return context


@pytest.fixture
def server(authority: Path, version: ssl.TLSVersion) -> Server:  # noqa: F811 - it is the fixture
    """Give a server that waits for a handshake."""
    return Server(authority, version)


@pytest.fixture
def client(authority: Path, server: Server) -> Encryption:  # noqa: F811 - it is the fixture
    """Give a client after the handshake."""
    made = Encryption(trusting(authority), "127.0.0.1")
    shake(made, server)
    return made


def shake(client: Encryption, server: Server) -> None:
    """Carry the handshake to and fro."""
    answer: bytes | None = None
    done = False
    while not done:
        done = client.shake_hands(answer)
        server.take(client.outgoing())
        with suppress(ssl.SSLWantReadError):
            server.tls.do_handshake()
        answer = server.sent()
    if answer:  # tickets
        assert client.decrypt(answer) == b""


def test_both_read_what_the_other_wrote(client: Encryption, server: Server, version: ssl.TLSVersion) -> None:
    """A little and much, which is many records."""
    for data in (b"hello", bytes(range(256)) * 1000):
        server.take(client.encrypt(memoryview(data)))
        received = b""
        while len(received) < len(data):
            received += server.tls.read(1_000_000)

        assert received == data
        assert client.decrypt(server.say(data)) == data
    assert client.ssl_object.version() == ("TLSv1.3" if version is ssl.TLSVersion.TLSv1_3 else "TLSv1.2")
    assert client.outgoing() == b""


def test_a_record_that_is_cut_waits_for_its_rest(client: Encryption, server: Server) -> None:
    """Byte by byte: all comes, once the last byte has; records that are whole are given out before."""
    first, second = server.say(b"first"), server.say(b"second")

    given = [client.decrypt(bytes([byte])) for byte in first[:-1]]
    assert given == [b""] * len(given)
    assert client.decrypt(first[-1:] + second[:7]) == b"first"
    assert client.decrypt(second[7:]) == b"second"


def test_records_that_come_at_once_are_given_at_once(client: Encryption, server: Server) -> None:
    """Also a thousand small ones."""
    assert client.decrypt(b"".join(server.say(b"%d " % i) for i in range(1000))).split() == [
        b"%d" % i for i in range(1000)
    ]


def test_a_farewell_is_the_end(client: Encryption, server: Server) -> None:
    """What came with it is given out; nothing follows, whatever comes."""
    data = server.say(b"bye")
    with pytest.raises(ssl.SSLWantReadError):
        server.tls.unwrap()

    assert client.decrypt(data + server.sent()) == b"bye"
    assert client.ended
    assert client.decrypt(b"junk") == b""


def test_an_end_without_a_farewell_is_an_end_too(client: Encryption, server: Server) -> None:
    """Whether something is missing is for HTTP to say, also of a record that was cut."""
    assert client.decrypt(server.say(b"cut off here")[:-1]) == b""

    assert client.decrypt(b"") == b""
    assert client.ended


def test_a_spoiled_record_is_an_error_after_what_came_before(client: Encryption, server: Server) -> None:
    """It is not passed over, however often it is asked."""
    good, bad = server.say(b"good"), bytearray(server.say(b"bad"))
    bad[-1] ^= 1

    assert client.decrypt(good + bad) == b"good"
    for _ in range(2):
        with pytest.raises(ssl.SSLError):
            client.decrypt(server.say(b"more"))


def test_a_spoiled_record_alone_is_an_error_at_once(client: Encryption, server: Server) -> None:
    """Nothing came before it."""
    bad = bytearray(server.say(b"bad"))
    bad[-1] ^= 1

    with pytest.raises(ssl.SSLError):
        client.decrypt(bytes(bad))


@pytest.mark.parametrize("name", ["example.com", "127.0.0.2"])
def test_a_certificate_for_another_name_is_refused(
    authority: Path,  # noqa: F811 - it is the fixture
    server: Server,
    name: str,
) -> None:
    """By name and by address; and the server is told."""
    client = Encryption(trusting(authority), name)

    with pytest.raises(ssl.SSLCertVerificationError):
        shake(client, server)
    server.take(client.outgoing())
    with pytest.raises(ssl.SSLError, match=r"(?i)alert"):
        server.tls.do_handshake()


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""], ids=["no TLS", "the end"])
def test_who_does_not_shake_hands_is_an_error(authority: Path, answer: bytes) -> None:  # noqa: F811 - it is the fixture
    """A server without TLS, and one that hangs up."""
    client = Encryption(trusting(authority), "127.0.0.1")
    assert client.shake_hands(None) is False
    assert client.outgoing()

    with pytest.raises(ssl.SSLError):
        client.shake_hands(answer)
