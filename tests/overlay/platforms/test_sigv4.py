"""AWS signatures: AWS's own published ones, botocore's, and what a server would compute of what it receives."""

from __future__ import annotations

import hashlib
import hmac
import logging
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch
from urllib.parse import quote, urlsplit

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay import Claude
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.aws_credentials import AWSCredentials
from claude_overlay.platforms.sigv4 import SigV4Signer
from claude_overlay.testing import ManualClock, ScriptedTransport, reply

# The credentials and the moment of the "AWS Signature Version 4 test suite", and the signatures it publishes.
KEYS = AWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
MOMENT = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
FORM = {"content-type": "application/x-www-form-urlencoded"}
HOST = "https://example.amazonaws.com"
PUBLISHED = {
    "get-vanilla": ("GET", f"{HOST}/", {}, b"", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    "get-vanilla-query-order-key-case": (
        "GET", f"{HOST}/?Param2=value2&Param1=value1", {}, b"",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    "get-vanilla-empty-query-key": (
        "GET", f"{HOST}/?Param1=value1", {}, b"", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
    ),
    "post-vanilla": ("POST", f"{HOST}/", {}, b"", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    "post-x-www-form-urlencoded": (
        "POST", f"{HOST}/", FORM, b"Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
}  # fmt: skip


def signer(service: str = "service", keys: Any = KEYS, moment: datetime = MOMENT) -> SigV4Signer:
    """A signer at a moment."""
    return SigV4Signer(keys, region="us-east-1", service=service, now=moment.timestamp)


def by_botocore(
    request: tuple[str, str, dict[str, str], bytes], keys: AWSCredentials, service: str, moment: datetime
) -> dict[str, str]:
    """What botocore's own `add_auth` adds to a request at a moment."""
    method, url, headers, content = request
    secret, session = keys.reveal()
    aws: Any = AWSRequest(method=method, url=url, headers=headers, data=content)
    with patch.object(botocore.auth, "get_current_datetime", lambda: moment):
        botocore.auth.SigV4Auth(Credentials(keys.access_key, secret, session), service, "us-east-1").add_auth(aws)
    return {name.lower(): str(value) for name, value in aws.headers.items() if name.lower() not in headers}


def verified(method: str, url: str, headers: dict[str, str], content: bytes, secret: str) -> str:
    """Compute the signature that a server expects of what it received, by the specification and nothing else."""
    scheme, _, rest = headers["authorization"].partition(" ")
    assert scheme == "AWS4-HMAC-SHA256"
    parts = dict(part.split("=", 1) for part in rest.split(", "))
    scope = parts["Credential"].split("/", 1)[1]
    names = parts["SignedHeaders"].split(";")
    address = urlsplit(url)
    query = "&".join(sorted(address.query.split("&"))) if address.query else ""
    canonical = "\n".join([
        method, quote(address.path, safe="/~"), query,
        *(f"{name}:{' '.join(headers[name].split())}" for name in names), "", ";".join(names),
        hashlib.sha256(content).hexdigest(),
    ])  # fmt: skip
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = "\n".join([scheme, headers["x-amz-date"], scope, digest])
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def signature_of(headers: Any) -> str:
    """The signature in a header."""
    return str(headers["authorization"]).rpartition("=")[2]


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_it_is_what_aws_has_published(name: str) -> None:
    """The test suite's signatures."""
    *request, expected = PUBLISHED[name]

    found = signer().sign(*request)  # type: ignore[arg-type]  # in order

    assert signature_of(found) == expected
    assert found["x-amz-date"] == "20150830T123600Z"


headers = st.dictionaries(
    st.from_regex(r"(x-amz-|anthropic-)[a-z]{1,8}", fullmatch=True).filter(lambda name: not name.endswith("date")),
    st.from_regex(r"[!-~]([ -~]{0,20}[!-~])?", fullmatch=True),
    max_size=3,
)
paths = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=12), max_size=3)
queries = st.dictionaries(st.text(min_size=1, max_size=6), st.text(max_size=6), max_size=3)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["GET", "POST", "DELETE"]), paths, queries, headers, st.binary(max_size=200),
    st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1)), st.one_of(st.none(), st.just("session/token==")),  # noqa: DTZ001 - in UTC
    st.sampled_from(["bedrock", "bedrock-mantle", "aws-external-anthropic"]),
)  # fmt: skip
def test_it_equals_botocores_on_any_request(  # noqa: PLR0917 - what a request has
    method: str, path: list[str], query: dict[str, str], given_headers: dict[str, str], content: bytes,
    moment: datetime, session: str | None, service: str,
) -> None:  # fmt: skip
    """Date, token and signature are those that botocore's unchanged `add_auth` adds; a server computes the same."""
    moment = moment.replace(tzinfo=UTC, microsecond=0)
    address = HOST + "/" + "/".join(quote(part, safe=":;") for part in path if part not in {".", ".."})
    if query:
        address += "?" + "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in query.items())
    keys = AWSCredentials("AKIDEXAMPLE", "secret/+=", session)
    request = (method, address, {"content-type": "application/json", **given_headers}, content)

    found = dict(signer(service, keys, moment).sign(*request))

    assert found == by_botocore(request, keys, service, moment)
    received = {"host": "example.amazonaws.com", **request[2], **found}
    assert signature_of(found) == verified(method, address, received, content, "secret/+=")


def test_what_changes_on_the_way_is_not_signed() -> None:
    """What the HTTP library adds or a proxy replaces; an old signature of the caller's is replaced."""
    loose = {"accept": "a", "accept-encoding": "b", "user-agent": "c", "connection": "d", "traceparent": "e"}
    stale = {"authorization": "old", "x-amz-date": "old", "x-amz-security-token": "old"}

    found = signer().sign("GET", f"{HOST}/", {**loose, **stale, "x-mine": "signed"}, b"")

    assert "SignedHeaders=host;x-amz-date;x-mine," in found["authorization"]
    assert found["x-amz-date"] == "20150830T123600Z"


def test_each_attempt_is_signed_at_its_own_time(caplog: pytest.LogCaptureFixture) -> None:
    """On the wire, over a retry: time and signature are new, and right for what is received; nothing is logged."""
    caplog.set_level(logging.DEBUG)
    from claude_overlay import Resilience, RetryPolicy  # noqa: PLC0415 - loads the policies

    clock = ManualClock(wall=1_800_000_000.0)
    keys = AWSCredentials("AKIDEXAMPLE", "secret", "session-token")
    transport = ScriptedTransport([reply(529), reply(529), reply(json={"input_tokens": 3})])
    claude = Claude(
        base_url="https://bedrock-mantle.us-east-1.api.aws/anthropic",
        signer=SigV4Signer(keys, region="us-east-1", service="bedrock-mantle", now=clock.wall),
        http_client=transport,
        clock=clock,
        resilience=Resilience(retry=RetryPolicy(max_attempts=3, jitter="none", throttle_initial_backoff=2.0)),
    )

    claude.messages.count_tokens(model="m", messages=[{"role": "user", "content": "hi"}])

    stamps = [request.headers["x-amz-date"] for request in transport.requests]
    assert stamps == ["20270115T080000Z", "20270115T080002Z", "20270115T080006Z"]
    for request in transport.requests:
        received = dict(request.headers)
        assert signature_of(received) == verified(request.method, request.url, received, request.content, "secret")
        assert received["x-amz-security-token"] == "session-token"
        assert "x-api-key" not in received
    assert "session-token" not in caplog.text
    assert "secret" not in caplog.text


def test_keys_that_are_refused_are_fetched_anew() -> None:
    """When AWS says that it is the keys, and for nothing else."""

    class Provider:
        calls = 0

        def get(self) -> AWSCredentials:
            self.calls += 1
            return AWSCredentials(f"AKIA{self.calls}", "secret", expires_at=1e12)

    made = signer(keys=Provider())
    first: Any = made.sign("GET", HOST, {}, b"")
    keys: Any = made.obtain()
    assert "AKIA1" in first["authorization"]

    made.refused(keys, 403, {"x-amzn-errortype": "AccessDeniedException"})
    made.refused(keys, 401, {"x-amzn-errortype": "ExpiredTokenException"})
    assert "AKIA1" in made.sign("GET", HOST, {}, b"")["authorization"]
    made.refused(keys, 403, {"x-amzn-errortype": "ExpiredTokenException:http://internal.amazon.com/"})
    assert "AKIA2" in made.sign("GET", HOST, {}, b"")["authorization"]


@pytest.mark.parametrize("wrong", [{"region": ""}, {"region": "us east"}, {"service": "a/b"}, {"region": None}])
def test_a_scope_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    """A slash would be another scope."""
    with pytest.raises(InvalidArgumentError, match=next(iter(wrong))):
        SigV4Signer(KEYS, **{"region": "us-east-1", **wrong})


def test_what_gives_no_keys_is_refused() -> None:
    """Before anything is signed."""

    class Provider:
        def get(self) -> Any:
            return "AKIA"

    with pytest.raises(CredentialError, match="not str"):
        signer(keys=Provider()).sign("GET", HOST, {}, b"")


def test_nothing_of_the_keys_is_printed() -> None:
    """Neither of the signer, nor of what it gives."""
    made = signer()
    assert "wJalr" not in repr(made)
    assert "Signature" not in repr(made.sign("GET", HOST, {}, b""))


def test_without_botocore_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """At construction."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    with pytest.raises(ConfigurationError, match=r"claude-openapi\[bedrock\]"):
        signer()
