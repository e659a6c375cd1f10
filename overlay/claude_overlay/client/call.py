"""One call as a value: the request to send and how to read the answer.

Decides how a method's keyword arguments become a request: which are fields, which are options, what an unknown one
means, and that every wrong argument is refused before anything is sent. Pure; `calls/` builds on it for each area, and
both shells perform what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import IO, Any, Final, Generic, NoReturn, Protocol, TypedDict, TypeVar

from claude_api import UNSET
from claude_overlay.client.config import Timeout, checked_timeout
from claude_overlay.client.headers import checked_headers, join_betas, merge_headers
from claude_overlay.errors import InvalidArgumentError

__all__ = ["STREAMED", "BodyOptions", "Call", "Endpoint", "MessageOptions", "Options", "build_call"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Options(TypedDict, total=False):
    """Keyword arguments of every method, besides its fields.

    Attributes:
        betas: Beta names for this request, added to the client's.
        workspace_id: The workspace the request acts on, for a credential that serves several.
        timeout: Seconds, or `Timeouts`, instead of the client's.
        extra_headers: Headers that win over all others.
    """

    betas: str | Sequence[str]
    workspace_id: str
    timeout: Timeout
    extra_headers: Mapping[str, str]


class BodyOptions(Options, total=False):
    """Options of a method that sends JSON.

    Attributes:
        extra_body: Members of the body that this version does not know; they win over fields.
    """

    extra_body: Mapping[str, Any]


class MessageOptions(BodyOptions, total=False):
    """Options of a method that sends messages.

    Attributes:
        user_profile_id: The user profile the request is made for.
    """

    user_profile_id: str


class Endpoint(Protocol[T_co]):
    """What is used of a generated endpoint module."""

    OPERATION: Any
    request_kwargs: Callable[..., dict[str, Any]]

    def parse_response(self, response: Any, /) -> T_co:
        """Give the value of a successful response, or raise."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Generic[T]):
    """A request that is ready, and how to read its answer.

    Attributes:
        operation: The operation's name in the description, like "create_message".
        request: What the generated `request_kwargs` gave, with the options applied.
        parse: Turns the response into the value, or raises a typed error.
        opened: Files opened for this call, to be closed once it is over.
        fields: Members of the body before they were encoded, for who wants to know the model; None without a body.
        awaits_event: Whether a stream under policies is handed over with its first event, which may be an error that
            another attempt mends. False for one that may stay silent: it is handed over with its head.
    """

    operation: str
    request: dict[str, Any]
    parse: Callable[[Any], T]
    opened: tuple[IO[bytes], ...] = ()
    fields: Mapping[str, Any] | None = None
    awaits_event: bool = True


# Options that travel as headers: the parameter name of the generated function for each.
HEADER_OPTIONS: Final = {
    "workspace_id": "anthropic_workspace_id",
    "user_profile_id": "anthropic_user_profile_id",
}
# A body that is decoded while it arrives is asked for as it is: a packed one could end early and not show it.
STREAMED: Final = {"accept-encoding": "identity"}


def build_call(
    endpoint: Endpoint[T],
    arguments: Mapping[str, Any],
    *path: str,
    body: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Call[T]:
    """Turn keyword arguments into a call.

    Args:
        endpoint: The generated module of the operation.
        arguments: Fields and options as the caller gave them; UNSET counts as not given.
        path: Values of the path parameters, in order.
        body: Members of the body that the method itself sets.
        headers: Headers that the method itself sets; `extra_headers` wins over them.

    Raises:
        InvalidArgumentError: An argument is unknown, missing, or cannot be sent.
    """
    operation = endpoint.OPERATION
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    timeout = given.pop("timeout", None)
    extra_headers = checked_headers(given.pop("extra_headers", None), "extra_headers")
    parameters = _header_parameters(operation, given)
    if operation.body_fields:
        extra_body = _checked_extra_body(given.pop("extra_body", None))
        _refuse_unknown(operation, given, _known(operation.body_fields))
        parameters["body"] = {**given, **(body or {}), **extra_body}
    else:
        _refuse_unknown(operation, given, _known(tuple(name for name, _, _ in operation.query)))
        parameters.update(given)
    request = endpoint.request_kwargs(*path, **parameters)
    if headers or extra_headers:
        request["headers"] = merge_headers(request.get("headers") or {}, headers or {}, extra_headers)
    if timeout is not None:
        request["timeout"] = checked_timeout(timeout)
    fields = parameters.get("body") if operation.body_fields else None
    return Call(operation=operation.name, request=request, parse=endpoint.parse_response, fields=fields)


def _header_parameters(operation: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Take the options that are header parameters out of `given`, where the operation declares them."""
    parameters: dict[str, Any] = {}
    betas = join_betas(given.pop("betas", None))
    if betas:
        parameters["anthropic_beta"] = betas
    declared = _declared_headers(operation)
    for option, parameter in HEADER_OPTIONS.items():
        if option in given and parameter in declared:
            parameters[parameter] = checked_headers({option: given.pop(option)}, operation.name)[option]
    return parameters


def _declared_headers(operation: Any) -> frozenset[str]:
    return frozenset(parameter for parameter, _, _ in operation.headers)


def _checked_extra_body(extra: Any) -> Mapping[str, Any]:
    if extra is None:
        return {}
    if not isinstance(extra, Mapping):
        message = f"extra_body must be a mapping, not {type(extra).__name__}"
        raise InvalidArgumentError(message)
    return extra


@cache
def _known(names: tuple[str, ...]) -> frozenset[str]:
    """Keep the set of an operation's names: it is needed by every call."""
    return frozenset(names)


def _refuse_unknown(operation: Any, given: Mapping[str, Any], names: frozenset[str]) -> None:
    for name in given:
        if name not in names:
            _refuse(operation, name, names)


def _refuse(operation: Any, name: str, names: frozenset[str]) -> NoReturn:
    import difflib  # noqa: PLC0415 - only a mistake needs it

    options = {"betas", "timeout", "extra_headers", *(["extra_body"] if operation.body_fields else [])}
    declared = _declared_headers(operation)
    options.update(option for option, parameter in HEADER_OPTIONS.items() if parameter in declared)
    nearest = difflib.get_close_matches(name, sorted(names | options), n=1)
    hint = f"; did you mean {nearest[0]!r}?" if nearest else ""
    way_out = (
        " A field that this version does not know can be sent with extra_body={...}." if operation.body_fields else ""
    )
    message = f"{operation.name} has no argument {name!r}{hint}{way_out}"
    raise InvalidArgumentError(message)
