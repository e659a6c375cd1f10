"""Signs for AWS: Signature Version 4, computed by botocore.

Decides which headers are signed, and the time, which the caller's clock gives. Canonical form, string to sign and
signature are botocore's. Its own `add_auth` is not used: it takes the machine's time, and logs what it signs, the token
of the session with it.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.credential import MaskedText
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.aws_credentials import AWSCredentials, require_botocore
from claude_overlay.platforms.held_credential import HeldCredential

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from claude_overlay.platforms.credential_cache import CredentialCache
    from claude_overlay.platforms.tokens import CredentialProvider

__all__ = ["SigV4Signer"]

TIME_FORMAT: Final = "%Y%m%dT%H%M%SZ"
FORBIDDEN: Final = 403
# What the HTTP library adds or a proxy may change on the way: signed, it would break the signature there.
UNSIGNED: Final = frozenset({
    "accept", "accept-encoding", "connection", "content-length", "expect", "keep-alive", "proxy-authorization",
    "proxy-connection", "te", "traceparent", "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent",
    "x-amzn-trace-id",
})  # fmt: skip
# Of the caller's own: signed anew, so they go first.
RENEWED: Final = frozenset({"authorization", "date", "x-amz-date", "x-amz-security-token"})
# AWS says so in `x-amzn-errortype` when keys were good once, or are not known yet.
STALE: Final = ("ExpiredToken", "UnrecognizedClient", "InvalidClientTokenId")


class SigV4Signer:
    """A `RequestSigner` for AWS.

    Args:
        credentials: Keys, or a provider of them, or a `CredentialCache` of one.
        region: Such as "us-east-1".
        service: The name of the service in the signature. Default "bedrock".
        now: POSIX seconds. Default: the machine's. AWS takes a signature that is up to five minutes old.

    Raises:
        InvalidArgumentError: A value does not fit.
        ConfigurationError: botocore is not installed.
    """

    __slots__ = ("__weakref__", "_held", "_now", "region", "service")

    def __init__(
        self,
        credentials: AWSCredentials | CredentialProvider[AWSCredentials] | CredentialCache[AWSCredentials],
        *,
        region: str,
        service: str = "bedrock",
        now: Callable[[], float] = time.time,
    ) -> None:
        require_botocore()
        for name, value in (("region", region), ("service", service)):
            if not isinstance(value, str) or not value or not value.replace("-", "").isalnum() or not value.isascii():
                message = (
                    f"{name} must be a name such as {'us-east-1' if name == 'region' else 'bedrock'}, not {value!r}"
                )
                raise InvalidArgumentError(message)
        self.region = region
        self.service = service
        self._now = now
        self._held = HeldCredential(credentials, AWSCredentials, check=_as_keys, now=now)

    def obtain(self) -> AWSCredentials | Future[AWSCredentials]:
        """Give the keys, or what will have them."""
        return self._held.obtain()

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Give the headers of a signature made now; waits for the keys if need be.

        Raises:
            CredentialError: There are none to be had.
        """
        return self.sign_with(self._held.get(), method, url, headers, content)

    def sign_with(
        self, credential: AWSCredentials, method: str, url: str, headers: Mapping[str, str], content: bytes
    ) -> Mapping[str, str]:
        """Give the headers of a signature made now, with these keys."""
        stamp = datetime.fromtimestamp(self._now(), UTC).strftime(TIME_FORMAT)
        return sign(_as_keys(credential), stamp, self.region, self.service, (method, url, headers, content))

    def refused(self, credential: AWSCredentials, status: int, headers: Mapping[str, str]) -> None:
        """After a refusal because of these keys the next attempt gets others, if there are any to be had."""
        if status == FORBIDDEN and headers.get("x-amzn-errortype", "").startswith(STALE):
            self._held.invalidate(credential)

    def __repr__(self) -> str:
        return f"SigV4Signer(region={getattr(self, 'region', None)!r}, service={getattr(self, 'service', None)!r})"


def sign(
    keys: AWSCredentials,
    stamp: str,
    region: str,
    service: str,
    request: tuple[str, str, Mapping[str, str], bytes],
) -> dict[str, str]:
    """Sign one request.

    Args:
        keys: With which keys.
        stamp: When, as "20261122T101500Z".
        region: For which region.
        service: For which service.
        request: Method, address, headers, body.

    Returns:
        The headers to add, names in lower case.
    """
    from botocore.auth import SigV4Auth  # type: ignore[import-untyped]  # noqa: PLC0415 - only who signs for AWS needs it
    from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
    from botocore.credentials import ReadOnlyCredentials  # type: ignore[import-untyped]  # noqa: PLC0415 - as above

    method, url, headers, content = request
    secret, session = (None if part is None else MaskedText(part) for part in keys.reveal())
    added = {"x-amz-date": stamp}
    if session is not None:
        added["x-amz-security-token"] = session
    signed = {name: value for name, value in headers.items() if name not in UNSIGNED and name not in RENEWED}
    aws: Any = AWSRequest(method=method, url=url, headers={**signed, **added}, data=content)
    aws.context["timestamp"] = stamp
    auth: Any = SigV4Auth(ReadOnlyCredentials(keys.access_key, secret, session), service, region)
    signature = auth.signature(auth.string_to_sign(aws, auth.canonical_request(aws)), aws)
    names = auth.signed_headers(auth.headers_to_sign(aws))
    value = f"AWS4-HMAC-SHA256 Credential={auth.scope(aws)}, SignedHeaders={names}, Signature={signature}"
    return {**added, "authorization": MaskedText(value)}


def _as_keys(given: Any) -> AWSCredentials:
    if isinstance(given, AWSCredentials):
        return given
    message = f"a provider of AWS keys gives AWSCredentials, not {type(given).__name__}"
    raise CredentialError(message)
