# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginVersion of the API description."""

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


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginVersion(ModelBase):
    """One version of a plugin.

    Attributes:
        id: The version's id.
        created_at: When the plugin version was made.
        plugin_id: The plugin's id.
        components: What it contains; null where that was not found out.
        content_scan: What looking through its files found; null if that was not done.
        created_by: Who uploaded it; null where that was not recorded.
        description: What it is for, by its manifest; can be longer than a manifest may have it.
        display_name: What people see, by its manifest.
        manifest_version: The version by its manifest, without a leading `v`; null for what does not begin with a
            digit, and for versions of before August 2026.
        reach: How much it can touch, as in the plugin.
        release_notes: What was said of it at the upload.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginVersion"

    id: str
    created_at: datetime.datetime
    plugin_id: str
    type: Literal["plugin_version"] = "plugin_version"
    components: list[PluginComponent] | None | Unset = UNSET
    content_scan: PluginContentScan | None | Unset = UNSET
    created_by: PluginCreatedBy | None | Unset = UNSET
    description: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    manifest_version: str | None | Unset = UNSET
    reach: Literal["contained", "privileged", "remote"] | str | None | Unset = UNSET
    release_notes: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "plugin_id": self.plugin_id,
            "type": self.type,
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
        if (v := self.reach) is not UNSET:
            d["reach"] = v
        if (v := self.release_notes) is not UNSET:
            d["release_notes"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginVersion:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginVersion = entry(_decode, value, "/components/schemas/PluginVersion")
    return made


def _decode(src: Any, cls: Any = PluginVersion) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.plugin_id = src["plugin_id"]
    self.type = src["type"]
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
    if "reach" in src:
        self.reach = src["reach"]
    else:
        self.reach = UNSET
        n -= 1
    if "release_notes" in src:
        self.release_notes = src["release_notes"]
    else:
        self.release_notes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "plugin_id",
        "type",
        "components",
        "content_scan",
        "created_by",
        "description",
        "display_name",
        "manifest_version",
        "reach",
        "release_notes",
    )
)
_plugin_component = deferred(globals(), "_plugin_component", "plugin_component", "_decode")
_plugin_content_scan = deferred(globals(), "_plugin_content_scan", "plugin_content_scan", "_decode")
_plugin_created_by = deferred(globals(), "_plugin_created_by", "plugin_created_by", "_decode")
