"""Where an attempt goes, and what may go there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from claude_overlay import Claude, Secret
from claude_overlay.client.config import Timeouts
from claude_overlay.client.route import BARE, WAY, Route, bare_request, refuse_unusable
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.failover import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME = "https://home.test/base"
REQUEST = {"method": "POST", "url": "/v1/messages", "headers": {"content-type": "application/json"}, "content": b"{}"}


def prepared(endpoint: Endpoint, request: Mapping[str, Any] = REQUEST, **settings: Any) -> dict[str, Any]:
    """Prepare a request for an endpoint, and sign it as the connections do when they send it."""
    found = Claude("home-key", base_url=HOME, **settings).client.prepare_for(request, endpoint)
    way = found.pop(WAY, None)
    if way is not None:
        way.begin().sign(found)
    return found


def test_no_endpoint_is_the_clients_own() -> None:
    """Then nothing differs from `prepare`."""
    connection = Claude("home-key", base_url=HOME).client

    assert connection.prepare_for(REQUEST, None) == connection.prepare(REQUEST)


@pytest.mark.parametrize("base_url", ["https://home.test", "https://home.test:443/other/", "https://HOME.test/base"])
def test_the_clients_key_goes_to_its_own_origin(base_url: str) -> None:
    """Another path of the same origin may have it."""
    found = prepared(Endpoint(base_url=base_url), headers={"x-gateway": "secret"})

    assert found["headers"]["x-api-key"] == "home-key"
    assert found["headers"]["x-gateway"] == "secret"
    assert found["url"].endswith("/v1/messages")


@pytest.mark.parametrize(
    "base_url", ["http://home.test/base", "https://home.test:444", "https://home.test.evil.test", "https://evil.test"]
)
def test_it_goes_to_no_other(base_url: str) -> None:
    """Another scheme, port or host is another origin: such an endpoint is refused without a credential."""
    endpoint = Endpoint(base_url=base_url)

    with pytest.raises(ConfigurationError, match="credential"):
        prepared(endpoint)
    with pytest.raises(ConfigurationError, match="credential"):
        refuse_unusable(Claude("k", base_url=HOME).client.config, endpoint)


@pytest.mark.parametrize(
    ("credential", "name", "value"),
    [
        ({"api_key": "own"}, "x-api-key", "own"),
        ({"auth_token": Secret("own")}, "authorization", "Bearer own"),
    ],
)
@pytest.mark.parametrize("base_url", ["https://home.test", "https://evil.test"])
def test_an_endpoint_has_its_own_credential(credential: dict[str, Any], name: str, value: str, base_url: str) -> None:
    """In place of the client's, whichever scheme either has; and it is not printed."""
    for settings in ({}, {"auth_token": "home-token", "api_key": None}):
        key = settings.pop("api_key", "home-key")
        client = Claude(key, base_url=HOME, **settings).client
        found = client.prepare_for(REQUEST, Endpoint(base_url=base_url, **credential))
        given = {header for header in ("x-api-key", "authorization") if header in found["headers"]}
        assert given == {name}
        assert found["headers"][name] == value
        assert "own" not in repr(found["headers"][name])


def test_headers_that_may_hold_a_credential_stay_at_home() -> None:
    """At another origin: the client's own and the request's; those that are known to hold none go along."""
    request = {**REQUEST, "headers": {"X-Mine": "1", "anthropic-workspace-id": "w", "Cookie": "c", "Host": "gw"}}
    settings: dict[str, Any] = {"headers": {"x-team": "t", "host": "gw.home.test"}, "betas": "b"}

    found = prepared(Endpoint(base_url="https://evil.test", api_key="own"), request, **settings)

    assert found["headers"].keys() == {
        "user-agent", "accept-encoding", "anthropic-version", "anthropic-beta", "anthropic-workspace-id", "x-api-key",
    }  # fmt: skip


class Signer:
    """Gives what it is told."""

    def __init__(self, **headers: str) -> None:
        self.headers = headers
        self.seen: list[Any] = []

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Sign."""
        self.seen.append((method, url, dict(headers), content))
        return self.headers


def test_a_signer_sees_what_goes_out() -> None:
    """The address with its query, the headers, the body; what it gives is laid over the headers."""
    signer = Signer(Authorization="signed")
    request = {"method": "GET", "url": "/v1/models", "headers": {}, "params": [("a[gte]", "x y"), ("b", "1,2")]}

    found = prepared(Endpoint(base_url="https://evil.test", signer=signer), request)

    assert found["url"] == "https://evil.test/v1/models?a%5Bgte%5D=x%20y&b=1%2C2"
    assert "params" not in found
    assert found["headers"]["authorization"] == "signed"
    method, url, headers, content = signer.seen[0]
    assert (method, url, content) == ("GET", found["url"], b"")
    assert "home-key" not in str(headers)
    assert "x-api-key" not in headers


@pytest.mark.parametrize("extra", [{"content": iter([b"x"])}, {"content": b"", "files": [("f", ("a", b"x"))]}])
def test_nobody_signs_what_he_has_not_seen(extra: dict[str, Any]) -> None:
    """A body that is read while it is sent is refused, before anything is sent."""
    signer = Signer()

    with pytest.raises(InvalidArgumentError, match="signer"):
        prepared(Endpoint(base_url="https://evil.test", signer=signer), {**REQUEST, **extra})
    assert signer.seen == []


def test_a_signature_that_is_no_header_is_refused() -> None:
    """A line break in it would be another header. No variable of the traceback prints it."""
    with pytest.raises(InvalidArgumentError, match="signer") as caught:
        prepared(Endpoint(base_url="https://evil.test", signer=Signer(a="very-secret\r\nc: d")))

    frames = []
    link = caught.tb
    while link is not None:
        frames.append(link.tb_frame)
        link = link.tb_next  # type: ignore[assignment]  # None at the end
    ours = [frame for frame in frames if "claude_overlay" in frame.f_code.co_filename]
    assert ours
    assert not any("very-secret" in repr(value) for frame in ours for value in frame.f_locals.values())


@pytest.mark.parametrize("given", [None, "authorization: x", 7])
def test_a_signer_that_gives_no_headers_is_refused(given: Any) -> None:
    """A forgotten `return` would send every request unsigned."""

    class Forgetful(Signer):
        def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Any:
            return given

    with pytest.raises(InvalidArgumentError, match=r"signer of https://evil\.test .* not (NoneType|str|int)"):
        prepared(Endpoint(base_url="https://evil.test", signer=Forgetful()))


def test_what_goes_elsewhere_is_marked() -> None:
    """The HTTP client is told to add nothing to it; to a request that stays at home it may."""
    assert prepared(Endpoint(base_url="https://evil.test", api_key="own"))[BARE] is True
    assert BARE not in prepared(Endpoint(base_url="https://home.test/other", api_key="own"))


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_bare_request_is_what_was_prepared(library: Any) -> None:
    """Address, query, headers, body and limits; of what the HTTP client has of its own, nothing."""
    http = library.Client(headers={"x-gateway": "s", "host": "gw"}, cookies={"c": "s"}, params={"key": "s"})
    given = {
        "method": "POST", "url": "https://evil.test/v1", "headers": {"x-api-key": "own"}, "params": [("a", "b")],
        "content": b"{}", "timeout": Timeouts(1, 2, 3, 4), "extensions": {"trace": print},
    }  # fmt: skip

    found = bare_request(http, given)

    assert str(found.url) == "https://evil.test/v1?a=b"
    assert dict(found.headers) == {"host": "evil.test", "x-api-key": "own", "content-length": "2"}
    assert found.extensions == {"trace": print, "timeout": {"connect": 1, "read": 2, "write": 3, "pool": 4}}
    assert (type(found), found.method, found.content) == (library.Request, "POST", b"{}")


def test_ways_are_worked_out_once() -> None:
    """And those of earlier configurations do not pile up."""
    connection = Claude("k", base_url=HOME).client
    endpoint = Endpoint(base_url="https://evil.test", api_key="own")

    assert connection.route_to(endpoint) is connection.route_to(endpoint)
    for number in range(200):
        connection.route_to(Endpoint(base_url=f"https://e{number}.test", api_key="own"))
    assert len(connection._routes) <= 64
    assert isinstance(connection.route_to(endpoint), Route)
