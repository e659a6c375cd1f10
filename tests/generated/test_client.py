"""Clients: what a request carries, and who may touch the HTTP library."""

from __future__ import annotations

import asyncio

import httpx
import httpx2
import pytest

from claude_api import API_VERSION, AuthenticatedClient, Client, errors

REQUEST = {"method": "GET", "url": "/v1/models", "headers": {"accept": "application/json"}}


class TestPrepare:
    """`prepare` is pure."""

    def test_plain(self) -> None:
        """Absolute URL, version, timeout, no redirects; the request is not changed."""
        before = {**REQUEST, "headers": dict(REQUEST["headers"])}
        prepared = Client().prepare(REQUEST)
        assert prepared == {
            "method": "GET",
            "url": "https://api.anthropic.com/v1/models",
            "headers": {"anthropic-version": API_VERSION, "accept": "application/json"},
            "timeout": (5.0, 600.0, 600.0, 600.0),
            "follow_redirects": False,
        }
        assert before == REQUEST

    def test_base_url_path(self) -> None:
        """A path in the base URL stays in front."""
        assert Client("http://proxy.example/claude/").prepare(REQUEST)["url"] == "http://proxy.example/claude/v1/models"

    def test_key(self) -> None:
        """A key goes out as `x-api-key`; a token with a prefix as another header."""
        headers = AuthenticatedClient(token="k").prepare(REQUEST)["headers"]
        assert headers["x-api-key"] == "k"
        bearer = AuthenticatedClient(token="t", prefix="Bearer", auth_header_name="authorization")
        assert bearer.prepare(REQUEST)["headers"]["authorization"] == "Bearer t"

    def test_precedence(self) -> None:
        """The request's headers beat the client's, which beat the standard ones, whatever their case."""
        client = AuthenticatedClient(
            token="k", headers={"Anthropic-Version": "2023-06-01", "X-A": "client", "x-b": "b"}
        )
        request = {**REQUEST, "headers": {"x-a": "request", "X-API-KEY": "other"}}
        headers = client.prepare(request)["headers"]
        assert headers == {"anthropic-version": "2023-06-01", "x-api-key": "other", "x-a": "request", "x-b": "b"}

    def test_timeouts(self) -> None:
        """One number leaves connecting at five seconds at most; a request's own timeout wins; None is no limit."""
        assert Client(timeout=60).prepare(REQUEST)["timeout"] == (5.0, 60, 60, 60)
        assert Client(timeout=2).prepare(REQUEST)["timeout"] == (2, 2, 2, 2)
        assert Client(timeout=None).prepare(REQUEST)["timeout"] is None
        assert Client().prepare({**REQUEST, "timeout": 3})["timeout"] == 3

    def test_copies(self) -> None:
        """`with_headers` and `with_timeout` leave the original alone and keep the class."""
        client = AuthenticatedClient(token="k", headers={"a": "1"})
        changed = client.with_headers({"b": "2"}).with_timeout(9)
        assert type(changed) is AuthenticatedClient
        assert changed.prepare(REQUEST)["headers"]["b"] == "2"
        assert changed.prepare(REQUEST)["headers"]["x-api-key"] == "k"
        assert changed.prepare(REQUEST)["timeout"] == (5.0, 9, 9, 9)
        assert "b" not in client.prepare(REQUEST)["headers"]
        assert client.prepare(REQUEST)["timeout"][1] == 600.0

    @pytest.mark.parametrize("token", ["sk-s3cret\n", " sk-s3cret", "sk-s3cret\r\nx-evil: 1", "sk-s3cret-é", "", None])
    def test_a_token_no_header_can_hold(self, token) -> None:
        """It is refused at once and not repeated: a key read from a file with its line end is the common case."""
        with pytest.raises(errors.InvalidArgumentError) as caught:
            AuthenticatedClient(token=token)
        assert "s3cret" not in str(caught.value)

    @pytest.mark.parametrize(("name", "value"), [("x-a", "1\r\nx-b: 2"), ("x-a", "é"), ("x-a", 5), ("x\n", "1")])
    def test_a_header_that_cannot_be_sent(self, name, value) -> None:
        """Nobody smuggles a header in, and no HTTP library's error gets out."""
        with pytest.raises(errors.InvalidArgumentError):
            AuthenticatedClient(token="k", headers={name: value}).prepare(REQUEST)
        with pytest.raises(errors.InvalidArgumentError):
            AuthenticatedClient(token="k").prepare({**REQUEST, "headers": {name: value}})

    def test_repr_hides_the_token(self) -> None:
        """No token, and no header value, is in any `repr`."""
        client = AuthenticatedClient(token="s3cret", headers={"authorization": "s3cret"})
        assert "s3cret" not in repr([client, client.with_timeout(1)])


class TestHttp:
    """Sending."""

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_own_client_is_not_changed(self, library) -> None:
        """A caller's client, of either library, is used as it is: nothing is set on it, and it is not closed."""
        seen = []

        def handle(request):
            seen.append(request)
            return library.Response(200, json={})

        with library.Client(transport=library.MockTransport(handle), headers={"x-own": "1"}, timeout=7) as own:
            before = (dict(own.headers), own.timeout, own.base_url)
            with AuthenticatedClient("http://one.example", token="k").set_httpx_client(own) as client:
                assert client.send(REQUEST).status_code == 200
            assert not own.is_closed
            assert (dict(own.headers), own.timeout, own.base_url) == before
        assert str(seen[0].url) == "http://one.example/v1/models"
        assert seen[0].headers["x-own"] == "1"
        assert seen[0].headers["x-api-key"] == "k"

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_redirects_are_not_followed(self, library) -> None:
        """A key never travels to another origin: a redirect is an answer like any other."""
        urls = []

        def handle(request):
            urls.append(str(request.url))
            return library.Response(307, headers={"location": "http://evil.example/"})

        own = library.Client(transport=library.MockTransport(handle), follow_redirects=True)
        client = AuthenticatedClient("http://one.example", token="k").set_httpx_client(own)
        assert client.send(REQUEST).status_code == 307
        assert urls == ["http://one.example/v1/models"]

    def test_made_on_first_use(self) -> None:
        """The client's own HTTP client is httpx2, made when needed, deaf to the environment, closed on exit."""
        client = Client()
        assert client._client is None
        with client:
            made = client.get_httpx_client()
            assert isinstance(made, httpx2.Client)
            assert client.get_httpx_client() is made
            assert made.trust_env is False
        assert made.is_closed

    def test_made_on_first_use_async(self) -> None:
        """The same for asyncio."""

        async def run():
            async with Client() as client:
                made = client.get_async_httpx_client()
                assert isinstance(made, httpx2.AsyncClient)
                assert client.get_async_httpx_client() is made
            return made

        assert asyncio.run(run()).is_closed

    def test_httpx_args(self) -> None:
        """`httpx_args` reach the HTTP client made here."""
        transport = httpx2.MockTransport(lambda _request: httpx2.Response(204))
        client = Client("http://one.example", httpx_args={"transport": transport})
        assert client.send(REQUEST).status_code == 204
