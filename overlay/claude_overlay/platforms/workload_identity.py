"""Workload identity: an identity provider's token for one of the API's.

Decides the exchange (RFC 7523, `jwt-bearer`) as the official SDK 2.12.0 makes it (lib/credentials): `POST
/v1/oauth/token` with rule, organization, and perhaps service account and workspace; which answers are tokens; and what
may be told of those that are not. The identity token goes to an https address or to this machine, and nowhere else.
Makes one request a fetch, without redirects. Called through `platforms.credential_cache`.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from claude_overlay.address import checked_base_url
from claude_overlay.credential import MaskedText, hidden
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.bearer import OAUTH_BETA
from claude_overlay.platforms.exchange import Exchanged, post
from claude_overlay.platforms.tokens import AccessToken, CredentialProvider, FunctionToken, StaticToken, as_token

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

__all__ = ["TOKEN_PATH", "WorkloadIdentity"]

BASE_URL: Final = "https://api.anthropic.com"
TOKEN_PATH: Final = "/v1/oauth/token"  # noqa: S105 - a path
GRANT: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"
# Both are needed for this exchange, and the second for nothing else.
BETAS: Final = f"{OAUTH_BETA},oidc-federation-2026-04-01"
# An identity provider's JWT has less than 4 KiB. What is larger is a certificate, say, and shall not be sent.
MOST_OF_AN_ASSERTION: Final = 16 * 1024
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
OK: Final = 200
UNAUTHORIZED: Final = 401


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkloadIdentity:
    """A `CredentialProvider`: gives an access token of the API for a token of your identity provider.

    Args:
        identity_token: Where the identity provider's token comes from, asked anew for each exchange: a provider such as
            `FileToken("/var/run/secrets/.../token")`, a function that gives it, or the token itself.
        federation_rule_id: The rule that allows it ("fdrl_...").
        organization_id: The organization's UUID.
        service_account_id: Which service account to act as. Default: what the rule says.
        workspace_id: "wrkspc_..." or "default", where the rule covers several. Default: what the rule says.
        base_url: Where the token comes from. Default: the `base_url` of the client it is given to.
        timeout: Seconds for each phase of the exchange. Default 30.
        http_client: A blocking httpx2 or httpx client for the exchange; not closed. Default: one of ours for each.
        now: POSIX seconds. Default: the machine's.

    Raises:
        InvalidArgumentError: A value does not fit.
        ConfigurationError: `base_url` is neither https nor this machine.
    """

    identity_token: CredentialProvider[AccessToken | str] | Callable[[], AccessToken | str] | str
    federation_rule_id: str
    organization_id: str
    service_account_id: str | None = None
    workspace_id: str | None = None
    base_url: str | None = None
    timeout: float = 30.0
    http_client: Any = None
    now: Callable[[], float] = field(default=time.time)

    def __post_init__(self) -> None:
        token: Any = hidden(self.identity_token)
        if isinstance(token, str) or callable(getattr(token, "reveal", None)):
            token = StaticToken(token)
        elif not callable(getattr(token, "get", None)):
            token = FunctionToken(token)
        object.__setattr__(self, "identity_token", token)
        for name in ("federation_rule_id", "organization_id", "service_account_id", "workspace_id"):
            value = getattr(self, name)
            needed = name in {"federation_rule_id", "organization_id"}
            if not (isinstance(value, str) and value) and (needed or value is not None):
                message = f"{name} must be text of at least one character, not {value!r}"
                raise InvalidArgumentError(message)
        if self.base_url is not None:
            object.__setattr__(self, "base_url", _checked_target(self.base_url))

    def for_base_url(self, base_url: str) -> Self:
        """Give the provider for a client of that address: a token is good only where it was made."""
        return self if self.base_url is not None else replace(self, base_url=base_url)

    def get(self) -> AccessToken:
        """Exchange the identity token, now.

        Raises:
            CredentialError: There was no identity token, the server refused, or what it gave is no token.
        """
        url = (self.base_url or BASE_URL) + TOKEN_PATH
        headers = {"anthropic-beta": BETAS, "content-type": "application/json"}
        body = MaskedText(json.dumps(self._body(), ensure_ascii=False))
        answer = post(url, body, headers, timeout=self.timeout, http_client=self.http_client)
        if answer.status != OK:
            raise self._refusal(answer)
        return self._token(answer)

    def _body(self) -> dict[str, str]:
        provider: Any = self.identity_token
        assertion = as_token(hidden(provider.get())).reveal()
        if len(assertion) > MOST_OF_AN_ASSERTION:
            size = len(assertion)
            del assertion
            message = f"the identity token has {size} characters; a JWT has far less than {MOST_OF_AN_ASSERTION}"
            raise CredentialError(message)
        optional = {"service_account_id": self.service_account_id, "workspace_id": self.workspace_id}
        return {
            "grant_type": GRANT,
            "assertion": MaskedText(assertion),
            "federation_rule_id": self.federation_rule_id,
            "organization_id": self.organization_id,
            **{name: value for name, value in optional.items() if value is not None},
        }

    def _refusal(self, answer: Exchanged) -> CredentialError:
        message = f"the token exchange was refused with status {answer.status}"
        if answer.error is not None:
            message += f" ({answer.error})"
        if answer.status == UNAUTHORIZED:
            message += "; the rule must match the identity token"
            if self.workspace_id is None:
                message += ", and where it covers several workspaces, workspace_id must name one"
        return CredentialError(message, status=answer.status, error=answer.error, request_id=answer.request_id)

    def _token(self, answer: Exchanged) -> AccessToken:
        fault = None
        kind, token, seconds = (answer.member(name) for name in ("token_type", "access_token", "expires_in"))
        if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
            fault = "is no bearer token"
        elif not isinstance(token, str):
            fault = "has no access_token"
        elif isinstance(seconds, bool) or not isinstance(seconds, int | float):
            fault = "has no expires_in"
        if fault is not None:
            message = f"the answer to the token exchange {fault}"
            raise CredentialError(message, status=answer.status, request_id=answer.request_id)
        return AccessToken(token, self.now() + seconds)

    def __repr__(self) -> str:
        shown = ("federation_rule_id", "organization_id", "service_account_id", "workspace_id", "base_url")
        return f"WorkloadIdentity({', '.join(f'{name}={getattr(self, name, None)!r}' for name in shown)})"


def _checked_target(base_url: str) -> str:
    checked = checked_base_url(base_url)
    parts = urlsplit(checked)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        message = f"an identity token goes to an https address or to this machine, not to {checked}"
        raise ConfigurationError(message)
    return checked
