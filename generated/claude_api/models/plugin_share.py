# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginShare of the API description."""

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
class PluginShare(ModelBase):
    """Says with whom a member shares a plugin.

    Attributes:
        granted_at: When it was shared, or the share last changed.
        plugin_id: The plugin's id.
        target: With whom.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginShare"

    granted_at: datetime.datetime
    plugin_id: str
    target: DeletedPluginInstallationSettingTarget
    type: Literal["plugin_share"] = "plugin_share"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "granted_at": _encode(self.granted_at),
            "plugin_id": self.plugin_id,
            "target": v if (v := self.target).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> PluginShare:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginShare = entry(_decode, value, "/components/schemas/PluginShare")
    return made


def _decode(src: Any, cls: Any = PluginShare) -> Any:
    v: Any
    self = _new(cls)
    self.granted_at = _timestamp(src["granted_at"])
    self.plugin_id = src["plugin_id"]
    self.target = _deleted_plugin_installation_setting_target(src["target"])
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "granted_at",
        "plugin_id",
        "target",
        "type",
    )
)
_deleted_plugin_installation_setting_target = deferred(
    globals(), "_deleted_plugin_installation_setting_target", "deleted_plugin_installation_setting_target", "_decode"
)
