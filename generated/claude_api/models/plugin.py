# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Plugin of the API description."""

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
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .plugin_component import PluginComponent
    from .plugin_content_scan import PluginContentScan
    from .plugin_created_by import PluginCreatedBy
    from .plugin_owner import PluginOwner


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Plugin(ModelBase):
    """Skills, commands and other things for Claude in one package.

    Attributes:
        id: The plugin's id.
        created_at: When the plugin was made.
        latest_version_id: The newest version's id.
        marketplace_id: The id of its marketplace.
        name: Its name, unique in the marketplace. A member's plugin can be renamed.
        owner: Whose it is.
        served_version_id: The id of the version that members get.
        served_version_pinned: Whether that version was pinned; if not, members get the newest one.
        updated_at: When the version that members get last changed.
        components: What the version that members get contains; null where that was not found out.
        content_scan: What looking through that version's files found; null if that was not done.
        created_by: Who made it; null where that was not recorded.
        description: What it is for.
        display_name: What people see.
        manifest_version: The version that members get, as its manifest has it, tidied up; or null.
        organization_installation_preference: What members have of it unless a group has a setting; null for a
            member's plugin.
        organization_installation_preference_inherited: Whether that is the marketplace's default; null for a
            member's plugin.
        reach: How much it can touch: `remote` has an MCP server or a command-line program, `privileged` hooks,
            monitors, workflows, settings or skills that allow themselves tools, `contained` none of these; null
            if it is not known. An older version may be judged by older rules.
    """

    _schema: ClassVar[str] = "/components/schemas/Plugin"

    id: str
    created_at: datetime.datetime
    latest_version_id: str
    marketplace_id: str
    name: str
    owner: PluginOwner
    served_version_id: str
    served_version_pinned: bool
    type: Literal["plugin"] = "plugin"
    updated_at: datetime.datetime
    components: list[PluginComponent] | None | Unset = UNSET
    content_scan: PluginContentScan | None | Unset = UNSET
    created_by: PluginCreatedBy | None | Unset = UNSET
    description: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    manifest_version: str | None | Unset = UNSET
    organization_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None | Unset
    ) = UNSET
    organization_installation_preference_inherited: bool | None | Unset = UNSET
    reach: Literal["contained", "privileged", "remote"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "latest_version_id": self.latest_version_id,
            "marketplace_id": self.marketplace_id,
            "name": self.name,
            "owner": v if (v := self.owner).__class__ in _PLAIN else _encode(v),
            "served_version_id": self.served_version_id,
            "served_version_pinned": self.served_version_pinned,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.components) is not UNSET:
            d["components"] = _many(v)
        if (v := self.content_scan) is not UNSET:
            d["content_scan"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.created_by) is not UNSET:
            d["created_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.manifest_version) is not UNSET:
            d["manifest_version"] = v
        if (v := self.organization_installation_preference) is not UNSET:
            d["organization_installation_preference"] = v
        if (v := self.organization_installation_preference_inherited) is not UNSET:
            d["organization_installation_preference_inherited"] = v
        if (v := self.reach) is not UNSET:
            d["reach"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Plugin:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Plugin = entry(_decode, value, "/components/schemas/Plugin")
    return made


def _decode(src: Any, cls: Any = Plugin) -> Any:
    v: Any
    n = 19
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.latest_version_id = src["latest_version_id"]
    self.marketplace_id = src["marketplace_id"]
    self.name = src["name"]
    self.owner = _plugin_owner(src["owner"])
    self.served_version_id = src["served_version_id"]
    self.served_version_pinned = src["served_version_pinned"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "components" in src:
        v = src["components"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.components = None if v is None else [_plugin_component(x) for x in v]
    else:
        self.components = UNSET
        n -= 1
    if "content_scan" in src:
        v = src["content_scan"]
        self.content_scan = None if v is None else _plugin_content_scan(v)
    else:
        self.content_scan = UNSET
        n -= 1
    if "created_by" in src:
        v = src["created_by"]
        self.created_by = None if v is None else _plugin_created_by(v)
    else:
        self.created_by = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "manifest_version" in src:
        self.manifest_version = src["manifest_version"]
    else:
        self.manifest_version = UNSET
        n -= 1
    if "organization_installation_preference" in src:
        self.organization_installation_preference = src["organization_installation_preference"]
    else:
        self.organization_installation_preference = UNSET
        n -= 1
    if "organization_installation_preference_inherited" in src:
        self.organization_installation_preference_inherited = src["organization_installation_preference_inherited"]
    else:
        self.organization_installation_preference_inherited = UNSET
        n -= 1
    if "reach" in src:
        self.reach = src["reach"]
    else:
        self.reach = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "latest_version_id",
        "marketplace_id",
        "name",
        "owner",
        "served_version_id",
        "served_version_pinned",
        "type",
        "updated_at",
        "components",
        "content_scan",
        "created_by",
        "description",
        "display_name",
        "manifest_version",
        "organization_installation_preference",
        "organization_installation_preference_inherited",
        "reach",
    )
)
_plugin_component = deferred(globals(), "_plugin_component", "plugin_component", "_decode")
_plugin_content_scan = deferred(globals(), "_plugin_content_scan", "plugin_content_scan", "_decode")
_plugin_created_by = deferred(globals(), "_plugin_created_by", "plugin_created_by", "_decode")
_plugin_owner = deferred(globals(), "_plugin_owner", "plugin_owner", "_decode")
