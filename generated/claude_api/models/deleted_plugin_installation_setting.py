# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DeletedPluginInstallationSetting of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .deleted_plugin_installation_setting_target import DeletedPluginInstallationSettingTarget


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DeletedPluginInstallationSetting(ModelBase):
    """Says which setting was removed.

    Attributes:
        plugin_id: The plugin's id.
        target: Whom it was for.
    """

    _schema: ClassVar[str] = "/components/schemas/DeletedPluginInstallationSetting"

    plugin_id: str
    target: DeletedPluginInstallationSettingTarget
    type: Literal["plugin_installation_setting_deleted"] = "plugin_installation_setting_deleted"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> DeletedPluginInstallationSetting:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DeletedPluginInstallationSetting = entry(
        _decode, value, "/components/schemas/DeletedPluginInstallationSetting"
    )
    return made


def _decode(src: Any, cls: Any = DeletedPluginInstallationSetting) -> Any:
    v: Any
    self = _new(cls)
    self.plugin_id = src["plugin_id"]
    self.target = _deleted_plugin_installation_setting_target(src["target"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "plugin_id",
        "target",
        "type",
    )
)
_deleted_plugin_installation_setting_target = deferred(
    globals(), "_deleted_plugin_installation_setting_target", "deleted_plugin_installation_setting_target", "_decode"
)
