# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsClaudeTagMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsClaudeTagMetrics(ModelBase):
    """What a user did with Claude Tag in Slack. Counts are null where they cannot be read or no day was measured,
    and 0 if filtered by project.

    Attributes:
        active_day_count: On how many days the user was active; for a group, the sum of its members' days.
        active_message_count: How many messages made the user active: mentions, direct messages (groups' as well
            if they ask), and posts in threads that Claude has answered.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsClaudeTagMetrics"

    active_day_count: int | None | Unset = UNSET
    active_message_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.active_day_count) is not UNSET:
            d["active_day_count"] = v
        if (v := self.active_message_count) is not UNSET:
            d["active_message_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsClaudeTagMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsClaudeTagMetrics = entry(_decode, value, "/components/schemas/AnalyticsClaudeTagMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsClaudeTagMetrics) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "active_day_count" in src:
        self.active_day_count = src["active_day_count"]
    else:
        self.active_day_count = UNSET
        n -= 1
    if "active_message_count" in src:
        self.active_message_count = src["active_message_count"]
    else:
        self.active_message_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "active_day_count",
        "active_message_count",
    )
)
