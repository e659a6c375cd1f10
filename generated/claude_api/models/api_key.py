# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""APIKey of the API description."""

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
    from .api_key_created_by import APIKeyCreatedBy
    from .api_key_principal import ApiKeyPrincipal
    from .api_key_scope import ApiKeyScope


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class APIKey(ModelBase):
    """What is known of an API key; never the key itself.

    Attributes:
        id: The API key's id, `apikey_...`.
        created_at: When the API key was made.
        name: What people see.
        scope: Whether it belongs to a workspace or to the organization.
        status: Whether it can be used.
        created_by: Who made it; null where that was not recorded.
        expires_at: When it expires; null if it never does.
        partial_key_hint: Some characters of the key, to tell it from others.
        principal: Whom it acts for; null if it is bound to nobody.
    """

    _schema: ClassVar[str] = "/components/schemas/APIKey"

    id: str
    created_at: datetime.datetime
    name: str
    scope: ApiKeyScope
    status: Literal["active", "archived", "expired", "inactive"] | str
    type: Literal["api_key"] = "api_key"
    created_by: APIKeyCreatedBy | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    partial_key_hint: str | None | Unset = UNSET
    principal: ApiKeyPrincipal | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "name": self.name,
            "scope": v if (v := self.scope).__class__ in _PLAIN else _encode(v),
            "status": self.status,
            "type": self.type,
        }
        if (v := self.created_by) is not UNSET:
            d["created_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.expires_at) is not UNSET:
            d["expires_at"] = _encode(v)
        if (v := self.partial_key_hint) is not UNSET:
            d["partial_key_hint"] = v
        if (v := self.principal) is not UNSET:
            d["principal"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> APIKey:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: APIKey = entry(_decode, value, "/components/schemas/APIKey")
    return made


def _decode(src: Any, cls: Any = APIKey) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.name = src["name"]
    self.scope = _api_key_scope(src["scope"])
    self.status = src["status"]
    self.type = src["type"]
    if "created_by" in src:
        v = src["created_by"]
        self.created_by = None if v is None else _api_key_created_by(v)
    else:
        self.created_by = UNSET
        n -= 1
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    if "partial_key_hint" in src:
        self.partial_key_hint = src["partial_key_hint"]
    else:
        self.partial_key_hint = UNSET
        n -= 1
    if "principal" in src:
        v = src["principal"]
        self.principal = None if v is None else _api_key_principal(v)
    else:
        self.principal = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "name",
        "scope",
        "status",
        "type",
        "created_by",
        "expires_at",
        "partial_key_hint",
        "principal",
    )
)
_api_key_created_by = deferred(globals(), "_api_key_created_by", "api_key_created_by", "_decode")
_api_key_principal = deferred(globals(), "_api_key_principal", "api_key_principal", "_decode")
_api_key_scope = deferred(globals(), "_api_key_scope", "api_key_scope", "_decode")
