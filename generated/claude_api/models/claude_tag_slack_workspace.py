# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSlackWorkspace of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .claude_tag_setting_sources import ClaudeTagSettingSources
    from .claude_tag_settings import ClaudeTagSettings
    from .claude_tag_slack_workspace_identifiers import ClaudeTagSlackWorkspaceIdentifiers


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSlackWorkspace(ModelBase):
    """A Slack workspace that is set up for Claude Tag.

    Attributes:
        id: The workspace's id, `slws_...`. Another one if it is removed and set up anew.
        created_at: When the workspace was set up.
        settings: What the workspace stores or, with `include_inherited`, what holds in it.
        slack: How Slack names the workspace.
        sources: Where each setting comes from.
        updated_at: When a setting or something nobody sees last changed. Bundles do not count.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSlackWorkspace"

    id: str
    created_at: datetime.datetime
    settings: ClaudeTagSettings
    slack: ClaudeTagSlackWorkspaceIdentifiers
    sources: ClaudeTagSettingSources
    type: Literal["slack_workspace"] = "slack_workspace"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "settings": v if (v := self.settings).__class__ in _PLAIN else _encode(v),
            "slack": v if (v := self.slack).__class__ in _PLAIN else _encode(v),
            "sources": v if (v := self.sources).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagSlackWorkspace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSlackWorkspace = entry(_decode, value, "/components/schemas/ClaudeTagSlackWorkspace")
    return made


def _decode(src: Any, cls: Any = ClaudeTagSlackWorkspace) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.settings = _claude_tag_settings(src["settings"])
    self.slack = _claude_tag_slack_workspace_identifiers(src["slack"])
    self.sources = _claude_tag_setting_sources(src["sources"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self._extra = None if len(src) == 7 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "settings",
        "slack",
        "sources",
        "type",
        "updated_at",
    )
)
_claude_tag_setting_sources = deferred(
    globals(), "_claude_tag_setting_sources", "claude_tag_setting_sources", "_decode"
)
_claude_tag_settings = deferred(globals(), "_claude_tag_settings", "claude_tag_settings", "_decode")
_claude_tag_slack_workspace_identifiers = deferred(
    globals(), "_claude_tag_slack_workspace_identifiers", "claude_tag_slack_workspace_identifiers", "_decode"
)
