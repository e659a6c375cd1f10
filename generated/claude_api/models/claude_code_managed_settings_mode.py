# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeCodeManagedSettingsMode of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .claude_code_managed_settings_organization_mode import ClaudeCodeManagedSettingsOrganizationMode
    from .claude_code_managed_settings_rbac_groups_mode import ClaudeCodeManagedSettingsRBACGroupsMode

    ClaudeCodeManagedSettingsMode: TypeAlias = (
        ClaudeCodeManagedSettingsOrganizationMode
        | ClaudeCodeManagedSettingsRBACGroupsMode
        | "UnknownClaudeCodeManagedSettingsMode"
    )
    """Who gets which settings."""


class UnknownClaudeCodeManagedSettingsMode(Unknown):
    """A member of ClaudeCodeManagedSettingsMode whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ClaudeCodeManagedSettingsMode:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeCodeManagedSettingsMode = entry(_decode, value, "/components/schemas/ClaudeCodeManagedSettingsMode")
    return made


_TABLE = tag_table(
    {
        "organization": "claude_code_managed_settings_organization_mode",
        "rbac_groups": "claude_code_managed_settings_rbac_groups_mode",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownClaudeCodeManagedSettingsMode)
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
            "ClaudeCodeManagedSettingsMode",
            (
                "ClaudeCodeManagedSettingsOrganizationMode",
                "ClaudeCodeManagedSettingsRBACGroupsMode",
            ),
        )
