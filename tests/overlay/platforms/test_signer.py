"""The protocols of signers: which of ours are what, and that anybody's will do."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude, Resilience, RetryPolicy
from claude_overlay.errors import ClientClosedError
from claude_overlay.errors.signing import SigningError
from claude_overlay.platforms.aws_credentials import AWSCredentials
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.signer import CredentialSigner, RequestSigner
from claude_overlay.platforms.sigv4 import SigV4Signer
from claude_overlay.reliability.failover import Signer
from claude_overlay.testing import ManualClock, ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import Mapping

ASKED: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
COUNTED = reply(json={"input_tokens": 1})


class Numbering:
    """A plain signer of anybody's."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, Mapping[str, str], bytes]] = []

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Number the requests."""
        self.seen.append((method, url, dict(headers), content))
        return {"X-Signature": f"s{len(self.seen)}"}


class Slow:
    """A signer whose key comes when it is told to."""

    def __init__(self) -> None:
        self.future: Future[str] = Future()
        self.future.set_running_or_notify_cancel()
        self.asked = threading.Event()
        self.refusals: list[Any] = []

    def obtain(self) -> Future[str]:
        """Give what will have it."""
        self.asked.set()
        return self.future

    def sign(self, *request: Any) -> Mapping[str, str]:
        """Never asked: it has something better."""
        raise AssertionError

    def sign_with(self, credential: str, *request: Any) -> Mapping[str, str]:
        """Sign."""
        return {"authorization": credential}

    def refused(self, credential: str, status: int, headers: Mapping[str, str]) -> None:
        """Note it."""
        self.refusals.append((credential, status, headers["request-id"]))


def test_ours_can_be_waited_for() -> None:
    """And the name of the protocol is another of the endpoint's."""
    keys = AWSCredentials("a", "s")

    assert RequestSigner is Signer
    assert isinstance(BearerSigner("t"), CredentialSigner)
    assert isinstance(SigV4Signer(keys, region="r"), CredentialSigner)
    assert not isinstance(Numbering(), CredentialSigner)


def test_the_clients_own_server_can_want_signatures() -> None:
    """Once an attempt, over what goes out, in both clients; no key goes along."""
    signer = Numbering()
    transport = ScriptedTransport([reply(529), COUNTED, COUNTED])
    policies = Resilience(retry=RetryPolicy())

    Claude(signer=signer, base_url="https://gw.test", http_client=transport, clock=ManualClock(), resilience=policies,
           headers={"x-mine": "1"}).messages.count_tokens(**ASKED)  # fmt: skip

    async def main() -> None:
        async with AsyncClaude(signer=signer, base_url="https://gw.test", http_client=transport) as claude:
            await claude.messages.count_tokens(**ASKED)

    asyncio.run(main())
    assert [request.headers["x-signature"] for request in transport.requests] == ["s1", "s2", "s3"]
    method, url, headers, content = signer.seen[0]
    assert (method, url, content) == ("POST", "https://gw.test/v1/messages/count_tokens", transport.requests[0].content)
    assert headers["x-mine"] == "1"
    assert not {"x-api-key", "authorization"} & set(transport.requests[0].headers)


def test_a_loop_goes_on_while_a_key_is_fetched() -> None:
    """The call waits, and nothing else; a refusal is told to the signer."""
    signer = Slow()
    transport = ScriptedTransport([reply(403)])

    async def main() -> int:
        async with AsyncClaude(signer=signer, http_client=transport) as claude:
            call = asyncio.ensure_future(claude.messages.count_tokens(**ASKED))
            steps = 0
            while not signer.asked.is_set():  # noqa: ASYNC110 - set by the client
                await asyncio.sleep(0)
            for _ in range(20):
                await asyncio.sleep(0)
                steps += 1
            assert not call.done()
            assert transport.requests == []
            signer.future.set_result("late")
            await asyncio.gather(call, return_exceptions=True)
            return steps

    assert asyncio.run(main()) == 20
    assert transport.requests[0].headers["authorization"] == "late"
    assert signer.refusals == [("late", 403, "req_scripted")]


def test_closing_a_client_ends_the_wait_for_a_key() -> None:
    """In both: nothing is sent afterwards."""
    transport = ScriptedTransport()
    signer, other = Slow(), Slow()
    claude = Claude(signer=signer, http_client=transport)
    failures: list[Exception] = []

    def call() -> None:
        try:
            claude.messages.count_tokens(**ASKED)
        except ClientClosedError as error:
            failures.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    assert signer.asked.wait(120)
    claude.close()
    thread.join(120)
    assert len(failures) == 1

    async def main() -> None:
        waiting = AsyncClaude(signer=other, http_client=transport)
        task = asyncio.ensure_future(waiting.messages.count_tokens(**ASKED))
        while not other.asked.is_set():  # noqa: ASYNC110 - as above
            await asyncio.sleep(0)
        await waiting.aclose()
        with pytest.raises(ClientClosedError):
            await task

    asyncio.run(main())
    assert not other.future.cancelled()
    assert transport.requests == []


def test_what_fails_in_a_signer_is_told() -> None:
    """A plain one's own exception comes out as it is; one of a signer with credentials is typed."""

    class Broken(Numbering):
        def sign(self, *request: Any) -> Mapping[str, str]:
            raise OSError("the caller's own")

    class Confused(Slow):
        def sign_with(self, credential: str, *request: Any) -> Mapping[str, str]:
            raise KeyError("detail")

    transport = ScriptedTransport()
    with pytest.raises(OSError, match="caller's own"):
        Claude(signer=Broken(), http_client=transport).messages.count_tokens(**ASKED)
    confused = Confused()
    confused.future.set_result("k")
    with pytest.raises(SigningError, match="KeyError") as caught:
        Claude(signer=confused, http_client=transport).messages.count_tokens(**ASKED)
    assert "detail" not in str(caught.value)

    async def main() -> None:
        async with AsyncClaude(signer=Broken(), http_client=transport) as claude:
            await claude.messages.count_tokens(**ASKED)

    with pytest.raises(OSError, match="caller's own"):
        asyncio.run(main())
    assert transport.requests == []
