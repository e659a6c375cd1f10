# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationFederationIssuerRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .issuer_create_jwks_param import IssuerCreateJWKSParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationFederationIssuerRequest(ModelBase):
    """The new issuer.

    Attributes:
        issuer_url: What the claim `iss` of its tokens must be, to the letter.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        check_jti: Whether a token with a `jti` can be used once only. Server default: true.
        jwks: Where its keys come from; by OIDC discovery if nothing is said.
        max_jwt_lifetime_seconds: How long its tokens may live, from `iat` to `exp`, in seconds. Server default:
            3600.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationFederationIssuerRequest"

    issuer_url: str
    name: str
    check_jti: bool | None | Unset = UNSET
    jwks: IssuerCreateJWKSParam | Mapping[str, Any] | Unset = UNSET
    max_jwt_lifetime_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "issuer_url": self.issuer_url,
            "name": self.name,
        }
        if (v := self.check_jti) is not UNSET:
            d["check_jti"] = v
        if (v := self.jwks) is not UNSET:
            d["jwks"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.max_jwt_lifetime_seconds) is not UNSET:
            d["max_jwt_lifetime_seconds"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationFederationIssuerRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationFederationIssuerRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationFederationIssuerRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationFederationIssuerRequest) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.issuer_url = src["issuer_url"]
    self.name = src["name"]
    if "check_jti" in src:
        self.check_jti = src["check_jti"]
    else:
        self.check_jti = UNSET
        n -= 1
    if "jwks" in src:
        v = src["jwks"]
        self.jwks = None if v is None else _issuer_create_jwks_param(v)
    else:
        self.jwks = UNSET
        n -= 1
    if "max_jwt_lifetime_seconds" in src:
        self.max_jwt_lifetime_seconds = src["max_jwt_lifetime_seconds"]
    else:
        self.max_jwt_lifetime_seconds = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "issuer_url",
        "name",
        "check_jti",
        "jwks",
        "max_jwt_lifetime_seconds",
    )
)
_issuer_create_jwks_param = deferred(globals(), "_issuer_create_jwks_param", "issuer_create_jwks_param", "_decode")
