# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationClaudeTagSlackChannelRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .claude_tag_settings_create_param import ClaudeTagSettingsCreateParam
    from .claude_tag_slack_channel_identifiers_param import ClaudeTagSlackChannelIdentifiersParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationClaudeTagSlackChannelRequest(ModelBase):
    """The channel to set up.

    Attributes:
        slack: How Slack names the channel. Its workspace must be the organization's.
        settings: What to store in it, if anything.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationClaudeTagSlackChannelRequest"

    slack: ClaudeTagSlackChannelIdentifiersParam | Mapping[str, Any]
    settings: ClaudeTagSettingsCreateParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "slack": v if (v := self.slack).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.settings) is not UNSET:
            d["settings"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationClaudeTagSlackChannelRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationClaudeTagSlackChannelRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationClaudeTagSlackChannelRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationClaudeTagSlackChannelRequest) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.slack = _claude_tag_slack_channel_identifiers_param(src["slack"])
    if "settings" in src:
        v = src["settings"]
        self.settings = None if v is None else _claude_tag_settings_create_param(v)
    else:
        self.settings = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "slack",
        "settings",
    )
)
_claude_tag_settings_create_param = deferred(
    globals(), "_claude_tag_settings_create_param", "claude_tag_settings_create_param", "_decode"
)
_claude_tag_slack_channel_identifiers_param = deferred(
    globals(), "_claude_tag_slack_channel_identifiers_param", "claude_tag_slack_channel_identifiers_param", "_decode"
)
