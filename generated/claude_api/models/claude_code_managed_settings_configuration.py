# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeCodeManagedSettingsConfiguration of the API description."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .claude_code_managed_settings_mode import ClaudeCodeManagedSettingsMode


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeCodeManagedSettingsConfiguration(ModelBase):
    """How managed settings are given to members.

    Attributes:
        mode: Who gets which settings.
        rbac_group_order: The groups that have settings, deleted ones included; the first wins.
        rbac_group_order_version: Changes with the order; goes back with a new one.
        mode_updated_at: When the mode last changed; null if it never did.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeCodeManagedSettingsConfiguration"

    mode: ClaudeCodeManagedSettingsMode
    rbac_group_order: list[str]
    rbac_group_order_version: str
    type: Literal["claude_code_managed_settings_configuration"] = "claude_code_managed_settings_configuration"
    mode_updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "mode": v if (v := self.mode).__class__ in _PLAIN else _encode(v),
            "rbac_group_order": self.rbac_group_order,
            "rbac_group_order_version": self.rbac_group_order_version,
            "type": self.type,
        }
        if (v := self.mode_updated_at) is not UNSET:
            d["mode_updated_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeCodeManagedSettingsConfiguration:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeCodeManagedSettingsConfiguration = entry(
        _decode, value, "/components/schemas/ClaudeCodeManagedSettingsConfiguration"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeCodeManagedSettingsConfiguration) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.mode = _claude_code_managed_settings_mode(src["mode"])
    v = src["rbac_group_order"]
    if v.__class__ is not list:
        raise TypeError
    self.rbac_group_order = v
    self.rbac_group_order_version = src["rbac_group_order_version"]
    self.type = src["type"]
    if "mode_updated_at" in src:
        v = src["mode_updated_at"]
        self.mode_updated_at = None if v is None else _timestamp(v)
    else:
        self.mode_updated_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "mode",
        "rbac_group_order",
        "rbac_group_order_version",
        "type",
        "mode_updated_at",
    )
)
_claude_code_managed_settings_mode = deferred(
    globals(), "_claude_code_managed_settings_mode", "claude_code_managed_settings_mode", "_decode"
)
