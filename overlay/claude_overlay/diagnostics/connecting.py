"""What came back of the one request that `doctor(connect=True)` makes, in words.

Decides what each outcome says about the credential, the address and the network. Pure; `doctor` makes the request.
"""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from claude_overlay.diagnostics.report import Finding
from claude_overlay.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["explain_failure", "explain_success", "judge_clock"]

# Signatures and webhooks allow five minutes, some less.
MOST_SKEW: Final = 60.0
_SERVER_ERROR: Final = 500


def explain_success(status: int, request_id: str | None) -> Finding:
    """Say that all is well."""
    return _finding("ok", f"GET /v1/models answered {status}{_whose(request_id)}: address and credential are good")


def explain_failure(error: Exception) -> Finding:
    """Say what a failure means. The server's own words are repeated; they hold no credential."""
    if isinstance(error, APIStatusError):
        return _explain_status(error)
    if isinstance(error, DecodeError):
        hint = "a proxy, a portal or another server may answer at this address"
        return _finding("error", "what answered is not the API: its answer cannot be read", hint)
    if isinstance(error, APIConnectionError):
        return _explain_connection(error)
    if isinstance(error, ConfigurationError):
        return _finding("error", f"no request was made: {error.message}")
    return _finding("error", f"the request failed: {type(error).__name__}")


def judge_clock(headers: Mapping[str, str], wall: float) -> Finding | None:
    """Compare the clock with the server's, if it says its own.

    Args:
        headers: Of the answer.
        wall: The time here, in seconds since 1970.
    """
    try:
        there = parsedate_to_datetime(headers.get("date") or "").timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
    skew = wall - there
    if abs(skew) <= MOST_SKEW:
        return _finding("ok", "the clock agrees with the server's to a minute")
    message = f"the clock is {abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the server's"
    return _finding("warning", message, "set it: signed requests and webhooks are refused when it is far off")


def _explain_status(error: APIStatusError) -> Finding:
    said = f"the server answered {error.status}{_whose(error.request_id)}"
    if isinstance(error, AuthenticationError):
        hint = "it is wrong, was revoked, or belongs to another server; see the warnings above"
        return _finding("error", f"{said}: it does not know the credential", hint)
    if isinstance(error, PermissionDeniedError):
        hint = "look at its workspace and permissions in the Console"
        return _finding("error", f"{said}: the credential is known and may not list models", hint)
    if isinstance(error, NotFoundError):
        hint = "look at the path of the base URL"
        return _finding("error", f"{said}: there is no /v1/models at this address", hint)
    if isinstance(error, RateLimitError):
        return _finding("warning", f"{said}: address and credential are good, a limit is reached")
    if error.status >= _SERVER_ERROR:
        hint = "try again later; address and network are good"
        return _finding("warning", f"{said}: the server has trouble", hint)
    return _finding("error", f"{said}: {type(error).__name__}")


def _explain_connection(error: APIConnectionError) -> Finding:
    names = {type(cause).__name__ for cause in _causes(error)}
    words = " ".join(str(cause) for cause in _causes(error)).lower()
    if "SSLCertVerificationError" in names or "certificate" in words:
        hint = "a proxy may open the connection: give http_client=httpx2.Client(verify=...) its authority"
        return _finding("error", "the server's certificate is not trusted", hint)
    if "gaierror" in names or "name or service" in words or "getaddrinfo" in words or "nodename" in words:
        return _finding(
            "error", "the server's name cannot be resolved", "look at the base URL, and at the network's DNS"
        )
    if "ConnectionRefusedError" in names or "refused" in words:
        return _finding("error", "nothing listens at this address", "look at the base URL's host and port")
    if isinstance(error, APITimeoutError):
        phase = error.phase or "read"
        hint = "a firewall may drop what goes there; see the proxy warnings above, if any"
        return _finding("error", f"the server did not answer in time (phase: {phase})", hint)
    return _finding(
        "error", f"the connection failed (phase: {error.phase or 'unknown'})", "see the proxy warnings above"
    )


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found[1:]


def _whose(request_id: str | None) -> str:
    return f" (request {request_id})" if request_id else ""


def _finding(level: str, message: str, hint: str = "") -> Finding:
    return Finding(level=level, topic="connection", message=message, hint=hint)  # type: ignore[arg-type]  # one of four
