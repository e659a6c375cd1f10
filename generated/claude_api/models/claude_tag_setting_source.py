# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSettingSource of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .claude_tag_default_setting_source import ClaudeTagDefaultSettingSource
    from .claude_tag_slack_channel_setting_source import ClaudeTagSlackChannelSettingSource
    from .claude_tag_slack_default_setting_source import ClaudeTagSlackDefaultSettingSource
    from .claude_tag_slack_grid_channel_setting_source import ClaudeTagSlackGridChannelSettingSource
    from .claude_tag_slack_parent_channel_setting_source import ClaudeTagSlackParentChannelSettingSource
    from .claude_tag_slack_workspace_setting_source import ClaudeTagSlackWorkspaceSettingSource

    ClaudeTagSettingSource: TypeAlias = (
        ClaudeTagSlackChannelSettingSource
        | ClaudeTagSlackWorkspaceSettingSource
        | ClaudeTagSlackParentChannelSettingSource
        | ClaudeTagSlackDefaultSettingSource
        | ClaudeTagDefaultSettingSource
        | ClaudeTagSlackGridChannelSettingSource
        | "UnknownClaudeTagSettingSource"
    )
    """Where a setting comes from."""


class UnknownClaudeTagSettingSource(Unknown):
    """A member of ClaudeTagSettingSource whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ClaudeTagSettingSource:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSettingSource = entry(_decode, value, "/components/schemas/ClaudeTagSettingSource")
    return made


_TABLE = tag_table(
    {
        "slack_channel": "claude_tag_slack_channel_setting_source",
        "slack_workspace": "claude_tag_slack_workspace_setting_source",
        "slack_parent_channel": "claude_tag_slack_parent_channel_setting_source",
        "slack_default": "claude_tag_slack_default_setting_source",
        "default": "claude_tag_default_setting_source",
        "slack_grid_channel": "claude_tag_slack_grid_channel_setting_source",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownClaudeTagSettingSource)
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
            "ClaudeTagSettingSource",
            (
                "ClaudeTagSlackChannelSettingSource",
                "ClaudeTagSlackWorkspaceSettingSource",
                "ClaudeTagSlackParentChannelSettingSource",
                "ClaudeTagSlackDefaultSettingSource",
                "ClaudeTagDefaultSettingSource",
                "ClaudeTagSlackGridChannelSettingSource",
            ),
        )
