# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ErrorObject of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .api_error_object import APIErrorObject
    from .authentication_error_object import AuthenticationErrorObject
    from .billing_error_object import BillingErrorObject
    from .conflict_error_object import ConflictErrorObject
    from .gateway_timeout_error_object import GatewayTimeoutErrorObject
    from .invalid_request_error_object import InvalidRequestErrorObject
    from .memory_path_conflict_error_object import MemoryPathConflictErrorObject
    from .memory_precondition_failed_error_object import MemoryPreconditionFailedErrorObject
    from .not_found_error_object import NotFoundErrorObject
    from .overloaded_error_object import OverloadedErrorObject
    from .permission_error_object import PermissionErrorObject
    from .rate_limit_error_object import RateLimitErrorObject
    from .request_too_large_error_object import RequestTooLargeErrorObject

    ErrorObject: TypeAlias = (
        InvalidRequestErrorObject
        | AuthenticationErrorObject
        | BillingErrorObject
        | PermissionErrorObject
        | NotFoundErrorObject
        | ConflictErrorObject
        | MemoryPreconditionFailedErrorObject
        | MemoryPathConflictErrorObject
        | RequestTooLargeErrorObject
        | RateLimitErrorObject
        | GatewayTimeoutErrorObject
        | APIErrorObject
        | OverloadedErrorObject
        | "UnknownErrorObject"
    )
    """What went wrong, by type. New types come without a new version; branch on the type and on `details.error_code`, never on the message."""


class UnknownErrorObject(Unknown):
    """A member of ErrorObject whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> ErrorObject:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ErrorObject = entry(_decode, value, "/components/schemas/ErrorObject")
    return made


_TABLE = tag_table(
    {
        "invalid_request_error": "invalid_request_error_object",
        "authentication_error": "authentication_error_object",
        "billing_error": "billing_error_object",
        "permission_error": "permission_error_object",
        "not_found_error": "not_found_error_object",
        "conflict_error": "conflict_error_object",
        "memory_precondition_failed_error": "memory_precondition_failed_error_object",
        "memory_path_conflict_error": "memory_path_conflict_error_object",
        "request_too_large": "request_too_large_error_object",
        "rate_limit_error": "rate_limit_error_object",
        "timeout_error": "gateway_timeout_error_object",
        "api_error": "api_error_object",
        "overloaded_error": "overloaded_error_object",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownErrorObject)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "ErrorObject",
            (
                "InvalidRequestErrorObject",
                "AuthenticationErrorObject",
                "BillingErrorObject",
                "PermissionErrorObject",
                "NotFoundErrorObject",
                "ConflictErrorObject",
                "MemoryPreconditionFailedErrorObject",
                "MemoryPathConflictErrorObject",
                "RequestTooLargeErrorObject",
                "RateLimitErrorObject",
                "GatewayTimeoutErrorObject",
                "APIErrorObject",
                "OverloadedErrorObject",
            ),
        )
