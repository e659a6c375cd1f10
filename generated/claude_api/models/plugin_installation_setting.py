# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginInstallationSetting of the API description."""

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
    from .deleted_plugin_installation_setting_target import DeletedPluginInstallationSettingTarget


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginInstallationSetting(ModelBase):
    """Whether members of the organization or a group have a plugin.

    Attributes:
        created_at: When the plugin installation setting was made.
        installation_preference: `required` and `auto_install` put it there, and only the latter can be taken out
            again; `available` lets members choose; `not_available` keeps it away.
        plugin_id: The plugin's id.
        target: Whom it is for, the organization or a group.
        updated_at: When the plugin installation setting last changed.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginInstallationSetting"

    created_at: datetime.datetime
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str
    plugin_id: str
    target: DeletedPluginInstallationSettingTarget
    type: Literal["plugin_installation_setting"] = "plugin_installation_setting"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "created_at": _encode(self.created_at),
            "installation_preference": self.installation_preference,
            "plugin_id": self.plugin_id,
            "target": v if (v := self.target).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> PluginInstallationSetting:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginInstallationSetting = entry(_decode, value, "/components/schemas/PluginInstallationSetting")
    return made


def _decode(src: Any, cls: Any = PluginInstallationSetting) -> Any:
    v: Any
    self = _new(cls)
    self.created_at = _timestamp(src["created_at"])
    self.installation_preference = src["installation_preference"]
    self.plugin_id = src["plugin_id"]
    self.target = _deleted_plugin_installation_setting_target(src["target"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "created_at",
        "installation_preference",
        "plugin_id",
        "target",
        "type",
        "updated_at",
    )
)
_deleted_plugin_installation_setting_target = deferred(
    globals(), "_deleted_plugin_installation_setting_target", "deleted_plugin_installation_setting_target", "_decode"
)
