# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionErrorEventError of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_billing_error_object import ManagedAgentsBillingErrorObject
    from .managed_agents_compaction_limit_reached_error_object import ManagedAgentsCompactionLimitReachedErrorObject
    from .managed_agents_credential_host_unreachable_error_object import (
        ManagedAgentsCredentialHostUnreachableErrorObject,
    )
    from .managed_agents_mcp_authentication_failed_error_object import ManagedAgentsMCPAuthenticationFailedErrorObject
    from .managed_agents_mcp_connection_failed_error_object import ManagedAgentsMCPConnectionFailedErrorObject
    from .managed_agents_model_overloaded_error_object import ManagedAgentsModelOverloadedErrorObject
    from .managed_agents_model_rate_limited_error_object import ManagedAgentsModelRateLimitedErrorObject
    from .managed_agents_model_request_failed_error_object import ManagedAgentsModelRequestFailedErrorObject
    from .managed_agents_repository_authentication_error_object import ManagedAgentsRepositoryAuthenticationErrorObject
    from .managed_agents_repository_checkout_error_object import ManagedAgentsRepositoryCheckoutErrorObject
    from .managed_agents_repository_clone_error_object import ManagedAgentsRepositoryCloneErrorObject
    from .managed_agents_repository_forbidden_error_object import ManagedAgentsRepositoryForbiddenErrorObject
    from .managed_agents_repository_not_found_error_object import ManagedAgentsRepositoryNotFoundErrorObject
    from .managed_agents_tool_use_limit_reached_error_object import ManagedAgentsToolUseLimitReachedErrorObject
    from .managed_agents_unknown_error_object import ManagedAgentsUnknownErrorObject

    ManagedAgentsSessionErrorEventError: TypeAlias = (
        ManagedAgentsUnknownErrorObject
        | ManagedAgentsModelOverloadedErrorObject
        | ManagedAgentsModelRateLimitedErrorObject
        | ManagedAgentsModelRequestFailedErrorObject
        | ManagedAgentsMCPConnectionFailedErrorObject
        | ManagedAgentsMCPAuthenticationFailedErrorObject
        | ManagedAgentsBillingErrorObject
        | ManagedAgentsCredentialHostUnreachableErrorObject
        | ManagedAgentsToolUseLimitReachedErrorObject
        | ManagedAgentsCompactionLimitReachedErrorObject
        | ManagedAgentsRepositoryAuthenticationErrorObject
        | ManagedAgentsRepositoryForbiddenErrorObject
        | ManagedAgentsRepositoryNotFoundErrorObject
        | ManagedAgentsRepositoryCheckoutErrorObject
        | ManagedAgentsRepositoryCloneErrorObject
        | "UnknownManagedAgentsSessionErrorEventError"
    )
    """What went wrong in a session. For kinds you do not know, `message` and `retry_status` are enough to go by."""


class UnknownManagedAgentsSessionErrorEventError(Unknown):
    """A member of ManagedAgentsSessionErrorEventError whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsSessionErrorEventError:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionErrorEventError = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionErrorEventError"
    )
    return made


_TABLE = tag_table(
    {
        "unknown_error": "managed_agents_unknown_error_object",
        "model_overloaded_error": "managed_agents_model_overloaded_error_object",
        "model_rate_limited_error": "managed_agents_model_rate_limited_error_object",
        "model_request_failed_error": "managed_agents_model_request_failed_error_object",
        "mcp_connection_failed_error": "managed_agents_mcp_connection_failed_error_object",
        "mcp_authentication_failed_error": "managed_agents_mcp_authentication_failed_error_object",
        "billing_error": "managed_agents_billing_error_object",
        "credential_host_unreachable_error": "managed_agents_credential_host_unreachable_error_object",
        "tool_use_limit_reached_error": "managed_agents_tool_use_limit_reached_error_object",
        "compaction_limit_reached_error": "managed_agents_compaction_limit_reached_error_object",
        "repository_authentication_error": "managed_agents_repository_authentication_error_object",
        "repository_forbidden_error": "managed_agents_repository_forbidden_error_object",
        "repository_not_found_error": "managed_agents_repository_not_found_error_object",
        "repository_checkout_error": "managed_agents_repository_checkout_error_object",
        "repository_clone_error": "managed_agents_repository_clone_error_object",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsSessionErrorEventError)
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
            "ManagedAgentsSessionErrorEventError",
            (
                "ManagedAgentsUnknownErrorObject",
                "ManagedAgentsModelOverloadedErrorObject",
                "ManagedAgentsModelRateLimitedErrorObject",
                "ManagedAgentsModelRequestFailedErrorObject",
                "ManagedAgentsMCPConnectionFailedErrorObject",
                "ManagedAgentsMCPAuthenticationFailedErrorObject",
                "ManagedAgentsBillingErrorObject",
                "ManagedAgentsCredentialHostUnreachableErrorObject",
                "ManagedAgentsToolUseLimitReachedErrorObject",
                "ManagedAgentsCompactionLimitReachedErrorObject",
                "ManagedAgentsRepositoryAuthenticationErrorObject",
                "ManagedAgentsRepositoryForbiddenErrorObject",
                "ManagedAgentsRepositoryNotFoundErrorObject",
                "ManagedAgentsRepositoryCheckoutErrorObject",
                "ManagedAgentsRepositoryCloneErrorObject",
            ),
        )
