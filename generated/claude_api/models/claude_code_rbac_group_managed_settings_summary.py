# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeCodeRBACGroupManagedSettingsSummary of the API description."""

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
    from .claude_code_rbac_group_status import ClaudeCodeRBACGroupStatus


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeCodeRBACGroupManagedSettingsSummary(ModelBase):
    """Says that a group has settings.

    Attributes:
        created_at: When these settings were first stored; may be earlier than the day the group got them.
        rbac_group_id: The group's id, `rbac_group_...`.
        rbac_group_status: Whether the group still exists.
        updated_at: When the settings or the group's place in the order last changed.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeCodeRBACGroupManagedSettingsSummary"

    created_at: datetime.datetime
    rbac_group_id: str
    rbac_group_status: ClaudeCodeRBACGroupStatus
    type: Literal["claude_code_rbac_group_managed_settings_summary"] = "claude_code_rbac_group_managed_settings_summary"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "created_at": _encode(self.created_at),
            "rbac_group_id": self.rbac_group_id,
            "rbac_group_status": v if (v := self.rbac_group_status).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ClaudeCodeRBACGroupManagedSettingsSummary:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeCodeRBACGroupManagedSettingsSummary = entry(
        _decode, value, "/components/schemas/ClaudeCodeRBACGroupManagedSettingsSummary"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeCodeRBACGroupManagedSettingsSummary) -> Any:
    v: Any
    self = _new(cls)
    self.created_at = _timestamp(src["created_at"])
    self.rbac_group_id = src["rbac_group_id"]
    self.rbac_group_status = _claude_code_rbac_group_status(src["rbac_group_status"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "created_at",
        "rbac_group_id",
        "rbac_group_status",
        "type",
        "updated_at",
    )
)
_claude_code_rbac_group_status = deferred(
    globals(), "_claude_code_rbac_group_status", "claude_code_rbac_group_status", "_decode"
)
