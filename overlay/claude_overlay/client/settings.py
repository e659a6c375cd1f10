"""What both clients share: how they are built, copied and shown.

Decides where a credential comes from when the caller says "from the environment" or "from the workspace", and what a
copy shares with its origin. `sync.claude` and `aio.claude` add the I/O.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

from claude_overlay.client.clock import Clock, SystemClock
from claude_overlay.client.config import API_VERSION, BASE_URL, ClientConfig, Timeout, hidden
from claude_overlay.client.connection import NOT_PICKLED
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.secret import API_KEY_NAME, Secret

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self

__all__ = ["BaseClaude"]

C = TypeVar("C")

AUTH_TOKEN_NAME: Final = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105 - a name
BASE_URL_NAME: Final = "ANTHROPIC_BASE_URL"


class BaseClaude(ABC, Generic[C]):
    """Construction and copying. `C` is the kind of connection."""

    client: C
    _config: ClientConfig
    _owner: bool

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        auth_token: str | Secret | None = None,
        base_url: str = BASE_URL,
        api_version: str = API_VERSION,
        timeout: Timeout | None = None,
        betas: str | Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: Any = None,
        resilience: None = None,
        clock: Clock | None = None,
    ) -> None:
        """Build a client. Nothing is read, opened or sent.

        Args:
            api_key: Goes out as `x-api-key`. This or `auth_token`.
            auth_token: Goes out as `Authorization: Bearer`.
            base_url: Where requests go, and nowhere else.
            api_version: The `anthropic-version` header.
            timeout: Seconds for each phase of a request, or `Timeouts`. Default: 5 s to connect, 600 s for the others.
            betas: Beta names for every request.
            headers: Headers for every request.
            http_client: An httpx2 or httpx client to use instead of one of ours. It is not changed, and not closed.
            resilience: None: one request a call, whatever happens.
            clock: Time, for waits. Default: the system's.

        Raises:
            ConfigurationError: No credential, two credentials, an address or an HTTP client that does not fit.
            InvalidArgumentError: A credential, timeout or header that cannot be sent.
        """
        # Before anything can fail: a traceback that prints local variables must not print a key.
        api_key, auth_token = hidden(api_key), hidden(auth_token)
        _refuse_resilience(resilience)
        config = ClientConfig.build(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            betas=betas,
            headers=headers,
        )
        self._config = config
        self._owner = True
        self.client = self._connect(config, http_client, SystemClock() if clock is None else clock)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Build a client from the environment, read now and only now.

        Reads `ANTHROPIC_API_KEY`, or else `ANTHROPIC_AUTH_TOKEN`; and `ANTHROPIC_BASE_URL` unless `base_url` is given.
        The other arguments are those of the constructor.

        Raises:
            ConfigurationError: Neither credential is set, or it is unusable.
        """
        if API_KEY_NAME in os.environ:
            settings["api_key"] = Secret.from_env(API_KEY_NAME)
        elif AUTH_TOKEN_NAME in os.environ:
            settings["auth_token"] = Secret.from_env(AUTH_TOKEN_NAME)
        else:
            message = f"neither {API_KEY_NAME} nor {AUTH_TOKEN_NAME} is set in the environment"
            raise ConfigurationError(message)
        if "base_url" not in settings and os.environ.get(BASE_URL_NAME):
            settings["base_url"] = os.environ[BASE_URL_NAME]
        return cls(**settings)

    @classmethod
    def from_workspace(cls, *, root: str | os.PathLike[str] | None = None, **settings: Any) -> Self:
        """Build a client with the API key of the workspace's secrets file; see `Secret.from_workspace`.

        The other arguments are those of the constructor.

        Raises:
            ConfigurationError: No file has the key; the message lists where was looked.
        """
        return cls(Secret.from_workspace(root=root), **settings)

    def with_options(
        self,
        *,
        timeout: Timeout | None = None,
        betas: str | Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        resilience: None = None,
    ) -> Self:
        """Give a copy with other settings, to be used as it is or in a `with` block.

        `timeout` replaces this client's; `betas` and `headers` are added to its own. The copy uses the same HTTP
        client and the same connections; closing the copy leaves them open.
        """
        _refuse_resilience(resilience)
        copy = type(self).__new__(type(self))
        copy._config = self._config.with_changes(timeout=timeout, betas=betas, headers=headers)  # noqa: SLF001 - our own copy
        copy._owner = False  # noqa: SLF001 - as above
        copy.client = self._reconnect(copy._config)  # noqa: SLF001 - as above
        return copy

    @abstractmethod
    def _connect(self, config: ClientConfig, http_client: Any, clock: Clock) -> C:
        """Make the connection of a new client."""

    @abstractmethod
    def _reconnect(self, config: ClientConfig) -> C:
        """Make the connection of a copy, over the same HTTP client."""

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(NOT_PICKLED)

    def __repr__(self) -> str:
        if "_config" not in vars(self):
            return f"<{type(self).__name__}, not built>"
        return f"{type(self).__name__}(base_url={self._config.base_url!r}, api_version={self._config.api_version!r})"


def _refuse_resilience(resilience: Any) -> None:
    if resilience is not None:
        raise InvalidArgumentError("resilience takes None: this version has no policies")
