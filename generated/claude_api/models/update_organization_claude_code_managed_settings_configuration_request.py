# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .claude_code_managed_settings_mode_param import ClaudeCodeManagedSettingsModeParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        mode: Who gets which settings.
        rbac_group_order: All groups that have settings, once each, the first wins. With
            `rbac_group_order_version`.
        rbac_group_order_version: The version that was read. With `rbac_group_order`.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest"

    mode: ClaudeCodeManagedSettingsModeParam | Mapping[str, Any] | Unset = UNSET
    rbac_group_order: Sequence[str] | Unset = UNSET
    rbac_group_order_version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.mode) is not UNSET:
            d["mode"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.rbac_group_order) is not UNSET:
            d["rbac_group_order"] = v
        if (v := self.rbac_group_order_version) is not UNSET:
            d["rbac_group_order_version"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "mode" in src:
        v = src["mode"]
        self.mode = None if v is None else _claude_code_managed_settings_mode_param(v)
    else:
        self.mode = UNSET
        n -= 1
    if "rbac_group_order" in src:
        v = src["rbac_group_order"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.rbac_group_order = v
    else:
        self.rbac_group_order = UNSET
        n -= 1
    if "rbac_group_order_version" in src:
        self.rbac_group_order_version = src["rbac_group_order_version"]
    else:
        self.rbac_group_order_version = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "mode",
        "rbac_group_order",
        "rbac_group_order_version",
    )
)
_claude_code_managed_settings_mode_param = deferred(
    globals(), "_claude_code_managed_settings_mode_param", "claude_code_managed_settings_mode_param", "_decode"
)
