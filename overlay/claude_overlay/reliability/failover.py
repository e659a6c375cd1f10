"""Where calls may go: endpoints, and how one of them is chosen. The policy; the state is `reliability.endpoints`.

Decides what an endpoint may be, and which endpoints share an organization (a credential pool). A key is held so that
neither `repr` nor a printed traceback shows it. Does not choose, and sends nothing: `client` puts address, key and
signature of an endpoint into a request.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Final, Literal, Protocol, TypeAlias, get_args

from claude_overlay.address import checked_base_url, host_and_port
from claude_overlay.credential import Credential, Revealing, hidden
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown
from claude_overlay.reliability.bounds import check_choice, check_count, check_number, read_value

__all__ = [
    "Endpoint",
    "Failover",
    "Scheme",
    "Signer",
    "Strategy",
    "addresses",
    "answerers",
    "credential_pools",
]

Strategy: TypeAlias = Literal["priority", "round_robin", "random", "sticky"]
Scheme: TypeAlias = Literal["api_key", "bearer"]

LEAST_WEIGHT: Final = 1e-9
MOST_WEIGHT: Final = 1e9
MODELS: Final = "a sequence of model names, of at least one; None is for all models"


class Signer(Protocol):
    """Signs requests where a key in a header is not enough. Called once an attempt, from the thread of the call."""

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Give headers to lay over those of the request.

        Args:
            method: HTTP method, in capitals.
            url: The absolute address, query included.
            headers: What is sent so far.
            content: The encoded body; empty without one.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True, init=False, repr=False)
class Endpoint:
    """One server that can take calls.

    Args:
        base_url: `http(s)://host[:port][/path]`; requests go below it, and the endpoint's key nowhere else.
        api_key: Sent as `x-api-key`. A string, or what has `reveal()` (`Secret`); read once, now.
        auth_token: Sent as `Authorization: Bearer`. At most one of the two. With neither, and no signer, the endpoint
            gets the client's own credential, if its origin is the client's own.
        signer: Adds headers to each attempt; the client's own credential is then not sent.
        name: How events and reports call it; unique in a `Failover`. Default: the address's `host:port`; in a
            `Failover` that has several of these, all but the first are called `host:port#2`, `host:port#3`, ....
        priority: For the strategy "priority": lower is preferred. Default 1.
        weight: For the other strategies: its share of the calls, beside the others' weights. From 1e-9 to 1e9, default
            1.
        credential_pool: Names the organization whose limits its key draws on. A refusal that concerns an organization
            (429, spending limit, invalid key) moves a call to another pool only. Default: one pool for each key.
        models: The models it serves; a call that asks for another passes it over. Default: all. A call that names no
            model may go to every endpoint.

    Raises:
        InvalidArgumentError: A value does not fit. The message names it, and never repeats a key.
    """

    base_url: str
    api_key: Credential | None
    auth_token: Credential | None
    signer: Signer | None = field(hash=False)
    name: str
    priority: int
    weight: float
    credential_pool: str | None
    models: tuple[str, ...] | None

    def __init__(
        self,
        *,
        base_url: str,
        api_key: Revealing | str | None = None,
        auth_token: Revealing | str | None = None,
        signer: Signer | None = None,
        name: str | None = None,
        priority: int = 1,
        weight: float = 1.0,
        credential_pool: str | None = None,
        models: Iterable[str] | None = None,
    ) -> None:
        # Before anything can fail: a traceback that prints local variables must not print a key.
        api_key, auth_token = hidden(api_key), hidden(auth_token)
        if api_key is not None and auth_token is not None:
            raise InvalidArgumentError("an endpoint takes an api_key or an auth_token, not both")
        if signer is not None:
            # By its class: a signer may hold a key.
            told, allowed = f"<{type(signer).__name__}>", "an object with a method sign(method, url, headers, content)"
            read_value("Endpoint", "signer", signer, _has_sign, allowed, told=told)
        address = read_value("Endpoint", "base_url", base_url, checked_base_url, "an address")
        values = {
            "base_url": address,
            "api_key": None if api_key is None else Credential(api_key, "api_key"),
            "auth_token": None if auth_token is None else Credential(auth_token, "auth_token"),
            "signer": signer,
            "name": host_and_port(address) if name is None else _checked_name(name, "name"),
            "priority": priority,
            "weight": weight,
            "credential_pool": None if credential_pool is None else _checked_name(credential_pool, "credential_pool"),
            "models": None if models is None else read_value("Endpoint", "models", models, _read_models, MODELS),
        }
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)
        check_count(self, "priority")
        check_number(self, "weight", least=LEAST_WEIGHT, most=MOST_WEIGHT)

    @property
    def credential(self) -> tuple[Scheme, Credential] | None:
        """Its key and how it goes out; None without one."""
        if self.api_key is not None:
            return "api_key", self.api_key
        return None if self.auth_token is None else ("bearer", self.auth_token)

    @property
    def needs_client_credential(self) -> bool:
        """Whether only the client's own credential can let a request in."""
        return self.credential is None and self.signer is None

    def serves(self, model: str | None) -> bool:
        """Tell whether a call that asks for `model` may go there."""
        return model is None or self.models is None or model in self.models

    def __repr__(self) -> str:
        # Not the generated one: it fails on what is not built, and a traceback may print that. A signer may hold a key.
        shown = ("base_url", "name", "priority", "weight", "credential_pool", "models")
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown if hasattr(self, name))
        return f"Endpoint({values})"


@dataclass(frozen=True, slots=True, init=False)
class Failover:
    """Several endpoints, and how one is chosen for each attempt.

    Healthy endpoints come before degraded ones, those before unhealthy ones; the strategy chooses among equals. An
    endpoint that fails `eject_after` times in a row is left out for a while, but never the last one; when all that may
    serve a call are left out, all of them are used. A retry goes to an endpoint that the call has not tried.

    What an organization stores, another does not have. So calls for batches and files go to one credential pool alone,
    whatever the strategy: that of the endpoint with the lowest priority, the first of equals. Only messages, the
    counting of their tokens and the list of models move between pools. A message that refers to a file or a container
    must stay where that is: give such calls a client with endpoints of one pool.

    Args:
        endpoints: One or more. Names that the caller gives must differ; default ones are made to, in order, so the same
            endpoints have the same names each time. What is known of an endpoint goes with its name and address when
            the configuration changes: give names where endpoints of one address come and go.
        strategy: "priority": the lowest `Endpoint.priority`, equals in turn. "round_robin": in turn, by weight.
            "random": by weight. "sticky": always the same for the same key (`sticky_key`, else the model), which keeps
            a prompt cache warm; when an endpoint goes, only its own keys move. Default "priority".
        failback_delay: For "priority": seconds for which an endpoint that has come back must stay well before it is
            preferred again. Default 30.
        eject_after: Counted failures in a row that eject an endpoint. Default 5. None: never.
        ejection_time: Seconds of the first ejection; the second lasts twice as long, and so on. Default 30.
        max_ejection_time: Seconds of the longest. Default 300.
        slow_start: Seconds over which the weight of an endpoint that has come back grows from a tenth to the whole;
            0 for at once. Default 30. "priority" has `failback_delay` instead, unless equals share a priority.

    Raises:
        InvalidArgumentError: A value does not fit.
    """

    endpoints: tuple[Endpoint, ...]
    strategy: Strategy
    failback_delay: float
    eject_after: int | None
    ejection_time: float
    max_ejection_time: float
    slow_start: float

    # Not the generated one: it would take a tuple alone, and a list is what people write.
    def __init__(
        self,
        endpoints: Iterable[Endpoint],
        *,
        strategy: Strategy = "priority",
        failback_delay: float = 30.0,
        eject_after: int | None = 5,
        ejection_time: float = 30.0,
        max_ejection_time: float = 300.0,
        slow_start: float = 30.0,
    ) -> None:
        values = {
            "endpoints": _named_apart(_checked_endpoints(endpoints)),
            "strategy": strategy,
            "failback_delay": failback_delay,
            "eject_after": eject_after,
            "ejection_time": ejection_time,
            "max_ejection_time": max_ejection_time,
            "slow_start": slow_start,
        }
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)
        check_choice(self, "strategy", get_args(Strategy))
        check_number(self, "failback_delay")
        check_count(self, "eject_after", least=1, optional=True)
        check_number(self, "ejection_time", above=True)
        check_number(self, "max_ejection_time", least=self.ejection_time)
        check_number(self, "slow_start")


def credential_pools(endpoints: Iterable[Endpoint]) -> dict[str, Hashable]:
    """Give the pool of each endpoint, by name: equal values are one pool.

    A pool is what `credential_pool` names; else the key, with how it goes out; else the signer; else the client's own
    credential, which all endpoints without one share. A key that is also the client's own is not recognized as such.
    """
    return {endpoint.name: _pool_of(endpoint) for endpoint in endpoints}


def addresses(failover: Failover | None) -> dict[str, str]:
    """Give the address of each endpoint, by name. An endpoint of the same name elsewhere is another server."""
    return {} if failover is None else {endpoint.name: endpoint.base_url for endpoint in failover.endpoints}


def answerers(failover: Failover | None) -> frozenset[Hashable]:
    """Give who answers: addresses, and as whom they are asked. With others an answer may be another one."""
    if failover is None:
        return frozenset()
    return frozenset(
        (endpoint.base_url, endpoint.credential, None if endpoint.signer is None else id(endpoint.signer))
        for endpoint in failover.endpoints
    )


def _pool_of(endpoint: Endpoint) -> Hashable:
    if endpoint.credential_pool is not None:
        return "pool", endpoint.credential_pool
    if endpoint.credential is not None:
        return endpoint.credential
    # The same object is the same pool; the endpoint keeps it alive, so its id stays its own.
    return "signer", None if endpoint.signer is None else id(endpoint.signer)


def _checked_name(name: object, argument: str) -> str:
    return read_value("Endpoint", argument, name, _read_name, "printable text")


def _read_name(name: object) -> str | None:
    return name if isinstance(name, str) and name.strip() and name.isprintable() else None


def _read_models(models: object) -> tuple[str, ...] | None:
    if isinstance(models, str | bytes | Mapping) or not isinstance(models, Iterable):
        return None
    names: set[str] = set()
    for name in models:  # one by one: there may be no end to them
        if _read_name(name) is None:
            return None
        names.add(name)
    return tuple(sorted(names)) or None


def _has_sign(signer: object) -> bool | None:
    return callable(getattr(signer, "sign", None)) or None


def _checked_endpoints(endpoints: object) -> tuple[Endpoint, ...]:
    # Never shown: a mapping in place of an Endpoint may have a key in it.
    return read_value("Failover", "endpoints", endpoints, _read_endpoints, "a sequence of Endpoint", told="...")


def _read_endpoints(endpoints: object) -> tuple[Endpoint, ...]:
    if isinstance(endpoints, str | bytes | Mapping) or not isinstance(endpoints, Iterable):
        message = f"endpoints must be a sequence of Endpoint, not {type(endpoints).__name__}"
        raise InvalidArgumentError(message)
    checked: list[Endpoint] = []
    for endpoint in endpoints:
        if not isinstance(endpoint, Endpoint):
            message = f"endpoints must be a sequence of Endpoint; one of them is {type(endpoint).__name__}"
            raise InvalidArgumentError(message)
        checked.append(endpoint)
    if not checked:
        raise InvalidArgumentError("endpoints must hold at least one Endpoint")
    return tuple(checked)


def _named_apart(endpoints: tuple[Endpoint, ...]) -> tuple[Endpoint, ...]:
    """Number default names that are alike. Who comes first keeps his, and who has a number, if nobody else has it."""
    names: set[str] = set()
    alike: list[int] = []
    # The caller's own names before the default ones, which give way.
    for place in sorted(range(len(endpoints)), key=lambda place: _has_default_name(endpoints[place])):
        endpoint = endpoints[place]
        if endpoint.name not in names:
            names.add(endpoint.name)
        elif _has_default_name(endpoint):
            alike.append(place)
        else:
            message = f"endpoints must have different names; {shown(endpoint.name)} is given twice"
            raise InvalidArgumentError(message)
    apart = list(endpoints)
    for place in alike:
        base = host_and_port(apart[place].base_url)
        name = next(name for number in count(2) if (name := f"{base}#{number}") not in names)
        apart[place] = replace(apart[place], name=name)
        names.add(name)
    return tuple(apart)


def _has_default_name(endpoint: Endpoint) -> bool:
    """Whether its name is what its address gives, numbered or not: a copy (`replace`) or a file may spell that out."""
    base = host_and_port(endpoint.base_url)
    return endpoint.name == base or re.fullmatch(re.escape(base) + r"#[1-9]\d*", endpoint.name) is not None
