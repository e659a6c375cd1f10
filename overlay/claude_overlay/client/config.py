"""What one client was told: address, credential, version, timeouts, beta names, headers.

Decides what values are acceptable, before anything is sent. Reads no environment and no file. Built by `Claude` and
`AsyncClaude`; a copy with other values is another frozen object.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from claude_api.client import API_VERSION, BASE_URL, TIMEOUT
from claude_overlay.address import checked_base_url
from claude_overlay.client.headers import checked_headers, join_betas, mask_credentials, merge_headers
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claude_overlay.reliability.failover import Signer

__all__ = [
    "API_VERSION",
    "BASE_URL",
    "DEFAULT_TIMEOUT",
    "LONGEST",
    "ClientConfig",
    "Packing",
    "Timeout",
    "Timeouts",
    "as_secret",
    "checked_timeout",
]

# Seconds; beyond some such number the operating system's own calls overflow.
LONGEST: Final = 1e9


class Timeouts(NamedTuple):
    """Seconds allowed for each phase of a request; None means no limit.

    Attributes:
        connect: To open the connection, TLS included.
        read: Between two pieces of the answer (not for the whole answer: a stream may last longer).
        write: Between two pieces of the request.
        pool: For a free connection.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


# A number stands for all four phases.
Timeout: TypeAlias = float | Timeouts
# How request bodies are packed: not at all, or by gzip.
Packing: TypeAlias = Literal["identity", "gzip"]

# Ten minutes is what the API allows a request that is not streamed; a server that takes 5 s to accept is not there.
DEFAULT_TIMEOUT: Final = Timeouts(*TIMEOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """The settings of one client, checked. `repr` shows no credential.

    Attributes:
        credential: What goes out in a header; None when `signer` has it.
        signer: Signs each attempt; a platform's puts it into its form, too. None: a header is all.
    """

    credential: Secret | None
    scheme: Literal["api_key", "bearer"] = "api_key"
    base_url: str = BASE_URL
    api_version: str = API_VERSION
    timeout: Timeouts = DEFAULT_TIMEOUT
    betas: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    compress_requests: Packing = "identity"
    sticky_key: str | None = None
    signer: Signer | None = field(default=None, repr=False)

    @classmethod
    def build(
        cls,
        *,
        api_key: str | Secret | None,
        auth_token: str | Secret | None,
        base_url: str,
        api_version: str,
        timeout: Timeout | None,
        betas: str | Sequence[str] | None,
        headers: Mapping[str, str] | None,
        compress_requests: Packing = "identity",
        signer: Signer | None = None,
    ) -> ClientConfig:
        """Check the arguments of a client.

        Raises:
            ConfigurationError: No credential, two credentials, or an address no request can go to; or packed bodies for
                a platform that takes none.
            InvalidArgumentError: A credential, timeout or header that cannot be sent.
        """
        given = sum(one is not None for one in (api_key, auth_token, signer))
        if given != 1:
            raise ConfigurationError(
                "a client needs one credential: an api_key or an auth_token. To take it from the environment or from a "
                "workspace file, say so: Claude.from_env() or Claude.from_workspace()"
                if not given
                else "a client takes an api_key or an auth_token, not both"
            )
        scheme: Literal["api_key", "bearer"] = "bearer" if api_key is None else "api_key"
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        return cls(
            credential=api_key or auth_token,
            scheme=scheme,
            signer=signer,
            base_url=_checked_base_url(base_url),
            api_version=_checked_version(api_version),
            timeout=DEFAULT_TIMEOUT if timeout is None else checked_timeout(timeout),
            betas=tuple(join_betas(betas)),
            headers=mask_credentials(checked_headers(headers, "headers")),
            compress_requests=_checked_packing(compress_requests, signer),
        )

    def with_changes(
        self,
        *,
        timeout: Timeout | None,
        betas: str | Sequence[str] | None,
        headers: Mapping[str, str] | None,
        compress_requests: Packing | None = None,
        sticky_key: str | None = None,
    ) -> ClientConfig:
        """Give a copy: `betas` and `headers` are added to those that are set, the others replace. None changes nothing.

        Raises:
            InvalidArgumentError: A value that cannot be used.
        """
        packing = self.compress_requests if compress_requests is None else compress_requests
        return replace(
            self,
            compress_requests=_checked_packing(packing, self.signer),
            sticky_key=self.sticky_key if sticky_key is None else _checked_key(sticky_key),
            timeout=self.timeout if timeout is None else checked_timeout(timeout),
            betas=tuple(join_betas(self.betas, betas)),
            headers=mask_credentials(merge_headers(self.headers, checked_headers(headers, "headers"))),
        )

    @property
    def is_https(self) -> bool:
        """Whether a TLS context is needed at all."""
        return self.base_url.startswith("https:")


def as_secret(given: str | Secret | None) -> Secret | None:
    """Wrap a credential; None stays None.

    Raises:
        InvalidArgumentError: It cannot be sent.
    """
    return given if given is None or isinstance(given, Secret) else Secret(given)


def checked_timeout(timeout: Any) -> Timeouts:
    """Turn a number of seconds, or four of them, into `Timeouts`.

    Raises:
        InvalidArgumentError: A phase is not a positive number (or None, in `Timeouts`).
    """
    phases = tuple(timeout) if isinstance(timeout, tuple) else (timeout,) * 4
    valid = len(phases) == len(Timeouts._fields) and all(
        (phase is None and isinstance(timeout, tuple))
        or (isinstance(phase, int | float) and not isinstance(phase, bool) and 0 < phase <= LONGEST)
        for phase in phases
    )
    if not valid:
        message = f"timeout must be seconds above zero, or Timeouts(connect, read, write, pool), not {timeout!r}"
        raise InvalidArgumentError(message)
    return Timeouts(*phases)


def _checked_base_url(base_url: object) -> str:
    try:
        return checked_base_url(base_url)
    except InvalidArgumentError as error:
        raise ConfigurationError(str(error)) from None


def _checked_version(version: object) -> str:
    checked = checked_headers({"anthropic-version": version}, "api_version")
    if not checked["anthropic-version"]:
        raise ConfigurationError("api_version must not be empty")
    return checked["anthropic-version"]


def _checked_packing(packing: object, signer: Signer | None = None) -> Packing:
    if packing == "identity":
        return "identity"
    if packing == "gzip":
        if hasattr(signer, "rewrite"):
            raise ConfigurationError("a platform takes no packed bodies: leave out compress_requests")
        return "gzip"
    message = f"compress_requests is 'gzip' or 'identity', not {packing!r}"
    raise InvalidArgumentError(message)


def _checked_key(key: object) -> str:
    if isinstance(key, str) and key:
        return key
    message = f"sticky_key is a text of at least one character, not {key!r}"
    raise InvalidArgumentError(message)
