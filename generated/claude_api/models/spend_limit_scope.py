# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendLimitScope of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .spend_limit_organization_scope import SpendLimitOrganizationScope
    from .spend_limit_organization_service_scope import SpendLimitOrganizationServiceScope
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope
    from .spend_limit_user_scope import SpendLimitUserScope
    from .spend_limit_workspace_scope import SpendLimitWorkspaceScope

    SpendLimitScope: TypeAlias = (
        SpendLimitUserScope
        | SpendLimitSeatTierScope
        | SpendLimitRBACGroupScope
        | SpendLimitOrganizationServiceScope
        | SpendLimitOrganizationScope
        | SpendLimitWorkspaceScope
        | SpendLimitUsageTierScope
        | "UnknownSpendLimitScope"
    )
    """What a limit applies to."""


class UnknownSpendLimitScope(Unknown):
    """A member of SpendLimitScope whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> SpendLimitScope:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: SpendLimitScope = entry(_decode, value, "/components/schemas/SpendLimitScope")
    return made


_TABLE = tag_table(
    {
        "user": "spend_limit_user_scope",
        "seat_tier": "spend_limit_seat_tier_scope",
        "rbac_group": "spend_limit_rbac_group_scope",
        "organization_service": "spend_limit_organization_service_scope",
        "organization": "spend_limit_organization_scope",
        "workspace": "spend_limit_workspace_scope",
        "usage_tier": "spend_limit_usage_tier_scope",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownSpendLimitScope)
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
            "SpendLimitScope",
            (
                "SpendLimitUserScope",
                "SpendLimitSeatTierScope",
                "SpendLimitRBACGroupScope",
                "SpendLimitOrganizationServiceScope",
                "SpendLimitOrganizationScope",
                "SpendLimitWorkspaceScope",
                "SpendLimitUsageTierScope",
            ),
        )
