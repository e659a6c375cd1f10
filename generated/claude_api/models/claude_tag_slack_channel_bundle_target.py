# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSlackChannelBundleTarget of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSlackChannelBundleTarget(ModelBase):
    """A channel in which a bundle can be used.

    Attributes:
        id: The target's id, `btgt_...`. The same again if the bundle is detached and attached once more.
        created_at: When the bundle was attached.
        slack_channel_id: The channel's id, `slch_...`; not the one Slack gave it.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSlackChannelBundleTarget"

    id: str
    created_at: datetime.datetime
    slack_channel_id: str
    type: Literal["slack_channel"] = "slack_channel"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "slack_channel_id": self.slack_channel_id,
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


def decode(value: Any) -> ClaudeTagSlackChannelBundleTarget:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSlackChannelBundleTarget = entry(
        _decode, value, "/components/schemas/ClaudeTagSlackChannelBundleTarget"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeTagSlackChannelBundleTarget) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.slack_channel_id = src["slack_channel_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "slack_channel_id",
        "type",
    )
)
