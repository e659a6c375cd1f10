# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSlackChannelIdentifiers of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSlackChannelIdentifiers(ModelBase):
    """How Slack names a channel.

    Attributes:
        channel_id: The id that Slack gave the channel, `C...` or `G...`.
        workspace_id: The id that Slack gave its workspace, `T...`.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSlackChannelIdentifiers"

    channel_id: str
    workspace_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "channel_id": self.channel_id,
            "workspace_id": self.workspace_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagSlackChannelIdentifiers:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSlackChannelIdentifiers = entry(
        _decode, value, "/components/schemas/ClaudeTagSlackChannelIdentifiers"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeTagSlackChannelIdentifiers) -> Any:
    v: Any
    self = _new(cls)
    self.channel_id = src["channel_id"]
    self.workspace_id = src["workspace_id"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "channel_id",
        "workspace_id",
    )
)
