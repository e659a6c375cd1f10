# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FederationIssuer of the API description."""

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
    from .federation_issuer_jwks import FederationIssuerJWKS
    from .federation_issuer_poll_status import FederationIssuerPollStatus


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FederationIssuer(ModelBase):
    """An OIDC provider whose tokens the organization trusts.

    Attributes:
        id: The issuer's id, `fdis_...`.
        check_jti: Whether a token with a `jti` can be used once only.
        created_at: When the federation issuer was made.
        issuer_url: What the claim `iss` of its tokens must be, to the letter.
        jwks: Where its keys come from.
        max_jwt_lifetime_seconds: How long its tokens may live, from `iat` to `exp`, in seconds.
        name: Its short name, chosen by an administrator.
        updated_at: When the federation issuer last changed.
        archived_at: When it was archived; null if it was not.
        archived_by_actor_id: Who archived it, `user_...` or `svac_...`.
        created_by_actor_id: Who made it, `user_...` or `svac_...`.
        jwks_polling_disabled_at: When fetching its keys was given up after many failures; null while they are
            fetched. An update with `jwks_polling_disabled: false` begins anew.
        poll_status: How fetching its keys goes; null without fetching, or when it cannot be told.
        updated_by_actor_id: Who changed it last, `user_...` or `svac_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/FederationIssuer"

    id: str
    check_jti: bool
    created_at: datetime.datetime
    issuer_url: str
    jwks: FederationIssuerJWKS
    max_jwt_lifetime_seconds: int
    name: str
    type: Literal["federation_issuer"] = "federation_issuer"
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    archived_by_actor_id: str | None | Unset = UNSET
    created_by_actor_id: str | None | Unset = UNSET
    jwks_polling_disabled_at: datetime.datetime | None | Unset = UNSET
    poll_status: FederationIssuerPollStatus | None | Unset = UNSET
    updated_by_actor_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "check_jti": self.check_jti,
            "created_at": _encode(self.created_at),
            "issuer_url": self.issuer_url,
            "jwks": v if (v := self.jwks).__class__ in _PLAIN else _encode(v),
            "max_jwt_lifetime_seconds": self.max_jwt_lifetime_seconds,
            "name": self.name,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.archived_by_actor_id) is not UNSET:
            d["archived_by_actor_id"] = v
        if (v := self.created_by_actor_id) is not UNSET:
            d["created_by_actor_id"] = v
        if (v := self.jwks_polling_disabled_at) is not UNSET:
            d["jwks_polling_disabled_at"] = _encode(v)
        if (v := self.poll_status) is not UNSET:
            d["poll_status"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.updated_by_actor_id) is not UNSET:
            d["updated_by_actor_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FederationIssuer:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FederationIssuer = entry(_decode, value, "/components/schemas/FederationIssuer")
    return made


def _decode(src: Any, cls: Any = FederationIssuer) -> Any:
    v: Any
    n = 15
    self = _new(cls)
    self.id = src["id"]
    self.check_jti = src["check_jti"]
    self.created_at = _timestamp(src["created_at"])
    self.issuer_url = src["issuer_url"]
    self.jwks = _federation_issuer_jwks(src["jwks"])
    self.max_jwt_lifetime_seconds = src["max_jwt_lifetime_seconds"]
    self.name = src["name"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "archived_by_actor_id" in src:
        self.archived_by_actor_id = src["archived_by_actor_id"]
    else:
        self.archived_by_actor_id = UNSET
        n -= 1
    if "created_by_actor_id" in src:
        self.created_by_actor_id = src["created_by_actor_id"]
    else:
        self.created_by_actor_id = UNSET
        n -= 1
    if "jwks_polling_disabled_at" in src:
        v = src["jwks_polling_disabled_at"]
        self.jwks_polling_disabled_at = None if v is None else _timestamp(v)
    else:
        self.jwks_polling_disabled_at = UNSET
        n -= 1
    if "poll_status" in src:
        v = src["poll_status"]
        self.poll_status = None if v is None else _federation_issuer_poll_status(v)
    else:
        self.poll_status = UNSET
        n -= 1
    if "updated_by_actor_id" in src:
        self.updated_by_actor_id = src["updated_by_actor_id"]
    else:
        self.updated_by_actor_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "check_jti",
        "created_at",
        "issuer_url",
        "jwks",
        "max_jwt_lifetime_seconds",
        "name",
        "type",
        "updated_at",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "jwks_polling_disabled_at",
        "poll_status",
        "updated_by_actor_id",
    )
)
_federation_issuer_jwks = deferred(globals(), "_federation_issuer_jwks", "federation_issuer_jwks", "_decode")
_federation_issuer_poll_status = deferred(
    globals(), "_federation_issuer_poll_status", "federation_issuer_poll_status", "_decode"
)
