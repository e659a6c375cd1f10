# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsSkillChatCoworkUnifiedMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .analytics_skill_chat_cowork_unified_chat_metrics import AnalyticsSkillChatCoworkUnifiedChatMetrics
    from .analytics_skill_chat_cowork_unified_sessions_metrics import AnalyticsSkillChatCoworkUnifiedSessionsMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsSkillChatCoworkUnifiedMetrics(ModelBase):
    """How a skill was used in Chat and Cowork unified.

    Attributes:
        chat: How it was used in conversations.
        sessions: How it was used in Cowork's sessions.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsSkillChatCoworkUnifiedMetrics"

    chat: AnalyticsSkillChatCoworkUnifiedChatMetrics
    sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "chat": v if (v := self.chat).__class__ in _PLAIN else _encode(v),
            "sessions": v if (v := self.sessions).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsSkillChatCoworkUnifiedMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsSkillChatCoworkUnifiedMetrics = entry(
        _decode, value, "/components/schemas/AnalyticsSkillChatCoworkUnifiedMetrics"
    )
    return made


def _decode(src: Any, cls: Any = AnalyticsSkillChatCoworkUnifiedMetrics) -> Any:
    v: Any
    self = _new(cls)
    self.chat = _analytics_skill_chat_cowork_unified_chat_metrics(src["chat"])
    self.sessions = _analytics_skill_chat_cowork_unified_sessions_metrics(src["sessions"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "chat",
        "sessions",
    )
)
_analytics_skill_chat_cowork_unified_chat_metrics = deferred(
    globals(),
    "_analytics_skill_chat_cowork_unified_chat_metrics",
    "analytics_skill_chat_cowork_unified_chat_metrics",
    "_decode",
)
_analytics_skill_chat_cowork_unified_sessions_metrics = deferred(
    globals(),
    "_analytics_skill_chat_cowork_unified_sessions_metrics",
    "analytics_skill_chat_cowork_unified_sessions_metrics",
    "_decode",
)
