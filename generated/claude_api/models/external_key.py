# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ExternalKey of the API description."""

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
    from .external_key_attachment import ExternalKeyAttachment
    from .external_key_provider_config import ExternalKeyProviderConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ExternalKey(ModelBase):
    """A key of the organization's own, kept by a cloud provider, with which Claude encrypts data.

    Attributes:
        id: The external key's id, `ekey_...`.
        attachment: Whether a workspace uses it, archived ones included. Only a key that none uses can be deleted.
        created_at: When the external key was made.
        geo: The part of the world in which it is used.
        provider_config: Where the key lies.
        updated_at: When the external key last changed.
        display_name: What people see; null if it has no name.
        user_profile_id: The user profile it is bound to: it serves only workspaces of that profile. Null: only
            workspaces without one.
    """

    _schema: ClassVar[str] = "/components/schemas/ExternalKey"

    id: str
    attachment: ExternalKeyAttachment
    created_at: datetime.datetime
    geo: str
    provider_config: ExternalKeyProviderConfig
    type: Literal["external_key"] = "external_key"
    updated_at: datetime.datetime
    display_name: str | None | Unset = UNSET
    user_profile_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "attachment": v if (v := self.attachment).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "geo": self.geo,
            "provider_config": v if (v := self.provider_config).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.user_profile_id) is not UNSET:
            d["user_profile_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ExternalKey:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ExternalKey = entry(_decode, value, "/components/schemas/ExternalKey")
    return made


def _decode(src: Any, cls: Any = ExternalKey) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.attachment = _external_key_attachment(src["attachment"])
    self.created_at = _timestamp(src["created_at"])
    self.geo = src["geo"]
    self.provider_config = _external_key_provider_config(src["provider_config"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "user_profile_id" in src:
        self.user_profile_id = src["user_profile_id"]
    else:
        self.user_profile_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "attachment",
        "created_at",
        "geo",
        "provider_config",
        "type",
        "updated_at",
        "display_name",
        "user_profile_id",
    )
)
_external_key_attachment = deferred(globals(), "_external_key_attachment", "external_key_attachment", "_decode")
_external_key_provider_config = deferred(
    globals(), "_external_key_provider_config", "external_key_provider_config", "_decode"
)
