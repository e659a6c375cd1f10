"""What both clients share: how they are built, copied and shown.

Decides where a credential comes from when the caller says "from the environment" or "from the workspace", and what a
copy shares with its origin. `sync.claude` and `aio.claude` add the I/O.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar, cast

from claude_api import UNSET
from claude_api.types import Unset
from claude_overlay.address import host_and_port
from claude_overlay.client.clock import Clock, SystemClock, wall_of
from claude_overlay.client.config import API_VERSION, BASE_URL, ClientConfig, Packing, Timeout
from claude_overlay.client.connection import NOT_PICKLED, BaseConnection
from claude_overlay.client.route import refuse_unusable
from claude_overlay.credential import hidden
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.secret import API_KEY_NAME, Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Self

    from claude_overlay.diagnostics.dry_run import DryRun
    from claude_overlay.diagnostics.report import DoctorReport
    from claude_overlay.platforms.platform import Platform
    from claude_overlay.platforms.signer import RequestSigner
    from claude_overlay.platforms.tokens import AccessToken, CredentialProvider
    from claude_overlay.reliability.cache import CacheState
    from claude_overlay.reliability.circuits import Circuits
    from claude_overlay.reliability.ledger import Ledger
    from claude_overlay.reliability.resilience import Resilience
    from claude_overlay.reliability.runtime import Runtime
    from claude_overlay.reliability.state import StateStore

__all__ = ["BaseClaude"]

C = TypeVar("C", bound=BaseConnection[Any])

AUTH_TOKEN_NAME: Final = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105 - a name
BASE_URL_NAME: Final = "ANTHROPIC_BASE_URL"


class BaseClaude(ABC, Generic[C]):
    """Construction and copying. `C` is the kind of connection."""

    client: C
    _config: ClientConfig
    _owner: bool
    _state_store: StateStore | None
    _first_runtime: list[Runtime]

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
        resilience: Resilience | None = None,
        state_store: StateStore | None = None,
        compress_requests: Packing = "identity",
        clock: Clock | None = None,
        signer: RequestSigner | None = None,
        credentials: CredentialProvider[AccessToken | str] | Callable[[], AccessToken | str] | None = None,
        platform: Platform | None = None,
    ) -> None:
        """Build a client. Nothing is read, opened or sent.

        Args:
            api_key: Goes out as `x-api-key`. This, or one of `auth_token`, `credentials`, `signer` and `platform`.
            auth_token: Goes out as `Authorization: Bearer`.
            base_url: Where requests go, and nowhere else.
            api_version: The `anthropic-version` header.
            timeout: Seconds for each phase of a request, or `Timeouts`. Default: 5 s to connect, 600 s for the others.
            betas: Beta names for every request.
            headers: Headers for every request.
            http_client: An httpx2 or httpx client to use instead of one of ours. It is not changed, and not closed.
            resilience: Policies under every call: retry, deadline, limits and so on. Default None: one request a call,
                whatever happens.
            state_store: Makes the states behind the policies, so that processes can share limits, budgets and circuits
                through a store of theirs. Default: in the memory of this process.
            compress_requests: "gzip" packs request bodies of more than 1 KiB. Only for a gateway that is known to
                unpack them: nothing in the public API's documentation says that it does. Default "identity".
            clock: Time, for waits. Default: the system's.
            signer: Adds headers to each attempt, last of all: a method `sign(method, url, headers, content)`.
            credentials: Where bearer tokens come from that end: a `CredentialProvider` such as `WorkloadIdentity`, or a
                function that gives one. Renewed in time, once for all who wait.
            platform: `Bedrock(...)` or `Vertex(...)`, with its own address, form of requests and credentials.

        Raises:
            ConfigurationError: No credential, two credentials, an address or an HTTP client that does not fit; or an
                endpoint of `resilience` at another origin without a credential of its own.
            InvalidArgumentError: A credential, timeout or header that cannot be sent.
        """
        # Before anything can fail: a traceback that prints local variables must not print a key.
        api_key, auth_token = hidden(api_key), hidden(auth_token)
        time = SystemClock() if clock is None else clock
        if signer is not None or credentials is not None or platform is not None:
            given = [api_key, auth_token, signer, credentials, platform]
            signer, base_url = _signing(given, base_url, time)
        config = ClientConfig.build(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            betas=betas,
            headers=headers,
            compress_requests=compress_requests,
            signer=signer,
        )
        self._config = config
        self._owner = True
        self._state_store = state_store
        self._first_runtime: list[Runtime] = []  # none or one; shared with copies
        runtime = None if resilience is None else _runtime(resilience, config, time, state_store)
        if runtime is not None:
            self._first_runtime.append(runtime)
        self.client = self._connect(config, http_client, time, runtime)

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
        resilience: Resilience | Unset | None = UNSET,
        sticky_key: str | None = None,
        compress_requests: Packing | None = None,
    ) -> Self:
        """Give a copy with other settings, to be used as it is or in a `with` block.

        `timeout` replaces this client's; `betas` and `headers` are added to its own. The copy uses the same HTTP
        client and the same connections; closing the copy leaves them open.

        Args:
            timeout: As for the constructor.
            betas: As for the constructor.
            headers: As for the constructor.
            resilience: Other policies; None: none at all. Left out: this client's. Equal policies of a client and of
                all its copies have one state (budget, circuits, limits, ...), so a limit given to each call anew is
                one limit.
            sticky_key: Your name for a conversation. `Failover(strategy="sticky")` sends what has the same name to the
                same endpoint, where its prompt cache is.
            compress_requests: As for the constructor.
        """
        copy = type(self).__new__(type(self))
        copy._config = self._config.with_changes(  # noqa: SLF001 - our own copy
            timeout=timeout, betas=betas, headers=headers, sticky_key=sticky_key, compress_requests=compress_requests
        )
        copy._owner = False  # noqa: SLF001 - as above
        copy._state_store = self._state_store  # noqa: SLF001 - as above
        copy._first_runtime = self._first_runtime  # noqa: SLF001 - as above
        copy.client = self._reconnect(copy._config, self._runtime_for(resilience))  # noqa: SLF001 - as above
        return copy

    def dry_run(self, operation: Callable[..., Any], /, *args: Any, **kwargs: Any) -> DryRun:
        """Give the request that a call would send over this client, without sending it.

            claude.dry_run(claude.messages.create, model="claude-opus-5-5", max_tokens=1024, messages=[user("Hello")])

        The same as `claude.messages.create.dry_run(...)`. Not awaited, with `AsyncClaude` either.

        Args:
            operation: A method of a client, or a generated function (`create_message.sync`).
            *args: Its arguments.
            **kwargs: As above.

        Raises:
            InvalidArgumentError: It is neither; or as the call itself.
        """
        from claude_overlay.client.dry_run import dry_run  # noqa: PLC0415 - loaded by who asks

        return dry_run(self.client, operation, *args, **kwargs)

    @classmethod
    def doctor(cls, *, root: str | os.PathLike[str] | None = None, connect: bool = False) -> DoctorReport:
        """Say where a credential would come from and what is wrong, without showing it: `print(Claude.doctor())`.

        Blocks, with `AsyncClaude` too. See `claude_overlay.diagnostics.doctor`.

        Args:
            root: The workspace's root, as for `from_workspace`.
            connect: Also make one request that costs nothing. Default False: nothing is sent.
        """
        from claude_overlay.diagnostics.checkup import doctor  # noqa: PLC0415 - loaded by who asks

        return doctor(root=root, connect=connect)

    @property
    def resilience(self) -> Resilience | None:
        """The policies that a call which begins now runs under; None when there are none."""
        runtime = self.client.runtime
        return None if runtime is None else runtime.resilience

    @property
    def response_cache(self) -> CacheState | None:
        """The answers that `Resilience(cache=ResponseCache(...))` keeps: `metrics`, `invalidate(...)`, `clear()`."""
        runtime = self.client.runtime
        return None if runtime is None else runtime.pipeline.cache

    @property
    def circuits(self) -> Circuits | None:
        """The circuits of `Resilience(breaker=...)`: `circuit(endpoint, model).force_open(now)`, `metrics(now)`, ...

        What a `state_store` of your own gives is of your own class.
        """
        runtime = self.client.runtime
        found: Any = None if runtime is None else runtime.pipeline.circuits
        return cast("Circuits | None", found)

    @property
    def ledger(self) -> Ledger | None:
        """What is used of `Resilience(quota=...)`: `usage(wall)`, `export(wall)`, ...

        What a `state_store` of your own gives is of your own class.
        """
        runtime = self.client.runtime
        found: Any = None if runtime is None else runtime.pipeline.ledger
        return cast("Ledger | None", found)

    def apply_resilience(
        self,
        resilience: Resilience,
        *,
        source: str | None = None,
        version: int | None = None,
        digest: str | None = None,
    ) -> None:
        """Put other policies in force, for this client and for the copies that share its policies. From any thread.

        Calls under way end under those they began with. What the policies have seen goes on: nobody gets a new burst.
        A client that had none begins to use them from the next call on, but for methods that were taken from it before
        (`create = claude.messages.create`).

        Args:
            resilience: The new policies.
            source: Where they come from, for the event `ConfigApplied`.
            version: Their number, for the event.
            digest: Of their text, for the event.

        Raises:
            ConfigurationError: An endpoint at another origin has no credential of its own.
        """
        runtime = self.client.runtime
        if runtime is not None:
            _refuse_unusable(resilience, self._config)
            runtime.apply(resilience, source=source, version=version, digest=digest)
            return
        self.client = self._reconnect(self._config, self._derived(resilience))
        for name in tuple(vars(self)):  # a copy, as another thread may ask for an area just now
            if isinstance(getattr(type(self), name, None), cached_property):
                vars(self).pop(name, None)

    def _runtime_for(self, resilience: Resilience | Unset | None) -> Runtime | None:
        runtime = self.client.runtime
        if isinstance(resilience, Unset):
            return runtime
        if resilience is None:
            return None
        return self._derived(resilience)

    def _derived(self, resilience: Resilience) -> Runtime:
        """Make a runtime of this client's family: equal policies of a client and of all its copies share a state."""
        runtime = self.client.runtime or next(iter(self._first_runtime), None)
        if runtime is None:
            runtime = _runtime(resilience, self._config, self.client.own_clock, self._state_store)
            self._first_runtime.append(runtime)
            return runtime
        derived = runtime.derive(resilience)
        _refuse_unusable(resilience, self._config)
        return derived

    @abstractmethod
    def _connect(self, config: ClientConfig, http_client: Any, clock: Clock, runtime: Runtime | None) -> C:
        """Make the connection of a new client."""

    @abstractmethod
    def _reconnect(self, config: ClientConfig, runtime: Runtime | None) -> C:
        """Make the connection of a copy, over the same HTTP client."""

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(NOT_PICKLED)

    def __repr__(self) -> str:
        if "_config" not in vars(self):
            return f"<{type(self).__name__}, not built>"
        return f"{type(self).__name__}(base_url={self._config.base_url!r}, api_version={self._config.api_version!r})"


def _signing(given: list[Any], base_url: str, clock: Clock) -> tuple[Any, str]:
    """Give what signs a client's requests, and where they go.

    Args:
        given: What may be its credential: api_key, auth_token, signer, credentials, platform.
        base_url: Its own address.
        clock: Its clock.

    Raises:
        ConfigurationError: There are two; or a platform, which has its own address, and another address.
        InvalidArgumentError: It is of the wrong type.
    """
    if sum(one is not None for one in given) > 1:
        raise ConfigurationError("a client takes one of api_key, auth_token, credentials, signer and platform")
    from claude_overlay.platforms.platform import Platform  # noqa: PLC0415 - only for who has one of the three

    *_, signer, credentials, platform = given
    if credentials is not None:
        from claude_overlay.platforms.bearer import OAUTH_BETA, BearerSigner  # noqa: PLC0415 - as above

        bind = getattr(credentials, "for_base_url", None)
        source = credentials if bind is None else bind(base_url)
        return BearerSigner(source, betas=(OAUTH_BETA,), now=wall_of(clock)), base_url
    if platform is None:
        platform = signer if isinstance(signer, Platform) else None
    if platform is None:
        if not callable(getattr(signer, "sign", None)):
            message = f"signer must have a method sign(method, url, headers, content), not be {type(signer).__name__}"
            raise InvalidArgumentError(message)
        return signer, base_url
    if not isinstance(platform, Platform):
        message = f"platform must be Bedrock(...), Vertex(...) or another Platform, not {type(platform).__name__}"
        raise InvalidArgumentError(message)
    if base_url != BASE_URL:
        message = f"{platform.name} has an address of its own: give base_url to the platform, not to the client"
        raise ConfigurationError(message)
    return platform, platform.base_url


def _runtime(resilience: Resilience, config: ClientConfig, clock: Clock, store: StateStore | None) -> Runtime:
    """Make the states of a client's policies. Chance is the module's generator, which a forked child seeds anew."""
    import random  # noqa: PLC0415 - only a client with policies needs it

    from claude_overlay.reliability.runtime import Runtime  # noqa: PLC0415 - as above

    home = host_and_port(config.base_url)  # as an Endpoint is named
    runtime = Runtime(resilience, now=clock.now, wall=wall_of(clock), chance=random.random, store=store, home=home)
    _refuse_unusable(resilience, config)
    return runtime


def _refuse_unusable(resilience: Resilience, config: ClientConfig) -> None:
    """Refuse endpoints to which no credential may go, before anything is sent."""
    failover = getattr(resilience, "failover", None)  # of another type it is refused by the runtime
    if failover is not None:
        for endpoint in failover.endpoints:
            refuse_unusable(config, endpoint)
