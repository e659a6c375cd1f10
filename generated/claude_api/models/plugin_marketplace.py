# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginMarketplace of the API description."""

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
    from .plugin_owner import PluginOwner


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginMarketplace(ModelBase):
    """A place that plugins come from.

    Attributes:
        id: The marketplace's id, `marketplace_...`.
        created_at: When the plugin marketplace was made.
        name: Its name, for good.
        owner: The organization, or the member whose it is.
        source: `manual` takes uploads; `github`, `gitlab` and `public_git` follow a repository; `directory` is
            Anthropic's catalog, which is not listed.
        default_installation_preference: What members have of its plugins that have no setting of their own; null
            if there is no such default.
        last_sync_ended_at: When its repository was last read; null without a repository.
        last_sync_read_sha: The commit that was last read, whether or not it was taken; null without one.
        sync_status: What came of reading its repository last; null without one, or before the first time.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginMarketplace"

    id: str
    created_at: datetime.datetime
    name: str
    owner: PluginOwner
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str
    type: Literal["plugin_marketplace"] = "plugin_marketplace"
    default_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None | Unset
    ) = UNSET
    last_sync_ended_at: datetime.datetime | None | Unset = UNSET
    last_sync_read_sha: str | None | Unset = UNSET
    sync_status: (
        Literal["failed_auth", "failed_content", "failed_limits", "failed_transient", "in_progress", "success"]
        | str
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "name": self.name,
            "owner": v if (v := self.owner).__class__ in _PLAIN else _encode(v),
            "source": self.source,
            "type": self.type,
        }
        if (v := self.default_installation_preference) is not UNSET:
            d["default_installation_preference"] = v
        if (v := self.last_sync_ended_at) is not UNSET:
            d["last_sync_ended_at"] = _encode(v)
        if (v := self.last_sync_read_sha) is not UNSET:
            d["last_sync_read_sha"] = v
        if (v := self.sync_status) is not UNSET:
            d["sync_status"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginMarketplace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginMarketplace = entry(_decode, value, "/components/schemas/PluginMarketplace")
    return made


def _decode(src: Any, cls: Any = PluginMarketplace) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.name = src["name"]
    self.owner = _plugin_owner(src["owner"])
    self.source = src["source"]
    self.type = src["type"]
    if "default_installation_preference" in src:
        self.default_installation_preference = src["default_installation_preference"]
    else:
        self.default_installation_preference = UNSET
        n -= 1
    if "last_sync_ended_at" in src:
        v = src["last_sync_ended_at"]
        self.last_sync_ended_at = None if v is None else _timestamp(v)
    else:
        self.last_sync_ended_at = UNSET
        n -= 1
    if "last_sync_read_sha" in src:
        self.last_sync_read_sha = src["last_sync_read_sha"]
    else:
        self.last_sync_read_sha = UNSET
        n -= 1
    if "sync_status" in src:
        self.sync_status = src["sync_status"]
    else:
        self.sync_status = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "name",
        "owner",
        "source",
        "type",
        "default_installation_preference",
        "last_sync_ended_at",
        "last_sync_read_sha",
        "sync_status",
    )
)
_plugin_owner = deferred(globals(), "_plugin_owner", "plugin_owner", "_decode")
