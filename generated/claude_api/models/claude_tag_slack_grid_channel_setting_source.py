# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSlackGridChannelSettingSource of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .claude_tag_slack_channel_identifiers import ClaudeTagSlackChannelIdentifiers


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSlackGridChannelSettingSource(ModelBase):
    """The same channel, shared across an Enterprise Grid, as it is set up in another workspace.

    Attributes:
        slack: How Slack names it there.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSlackGridChannelSettingSource"

    slack: ClaudeTagSlackChannelIdentifiers
    type: Literal["slack_grid_channel"] = "slack_grid_channel"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "slack": v if (v := self.slack).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagSlackGridChannelSettingSource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSlackGridChannelSettingSource = entry(
        _decode, value, "/components/schemas/ClaudeTagSlackGridChannelSettingSource"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeTagSlackGridChannelSettingSource) -> Any:
    v: Any
    self = _new(cls)
    self.slack = _claude_tag_slack_channel_identifiers(src["slack"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "slack",
        "type",
    )
)
_claude_tag_slack_channel_identifiers = deferred(
    globals(), "_claude_tag_slack_channel_identifiers", "claude_tag_slack_channel_identifiers", "_decode"
)
