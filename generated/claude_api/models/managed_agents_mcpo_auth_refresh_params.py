# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPOAuthRefreshParams of the API description."""

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
    from .managed_agents_mcpo_auth_refresh_token_endpoint_auth_param import (
        ManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPOAuthRefreshParams(ModelBase):
    """How to fetch a new OAuth token.

    Attributes:
        client_id: The id of the OAuth client. Cannot be changed later.
        refresh_token: The token with which new ones are fetched. A secret; no answer ever holds it.
        token_endpoint: Where to fetch new tokens.
        token_endpoint_auth: How the client shows there who it is.
        resource: What the token is for (RFC 8707).
        scope: What the token shall allow.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPOAuthRefreshParams"

    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: ManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam | Mapping[str, Any]
    resource: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "client_id": self.client_id,
            "refresh_token": self.refresh_token,
            "token_endpoint": self.token_endpoint,
            "token_endpoint_auth": v if (v := self.token_endpoint_auth).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.resource) is not UNSET:
            d["resource"] = v
        if (v := self.scope) is not UNSET:
            d["scope"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMCPOAuthRefreshParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPOAuthRefreshParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPOAuthRefreshParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPOAuthRefreshParams) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.client_id = src["client_id"]
    self.refresh_token = src["refresh_token"]
    self.token_endpoint = src["token_endpoint"]
    self.token_endpoint_auth = _managed_agents_mcpo_auth_refresh_token_endpoint_auth_param(src["token_endpoint_auth"])
    if "resource" in src:
        self.resource = src["resource"]
    else:
        self.resource = UNSET
        n -= 1
    if "scope" in src:
        self.scope = src["scope"]
    else:
        self.scope = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "client_id",
        "refresh_token",
        "token_endpoint",
        "token_endpoint_auth",
        "resource",
        "scope",
    )
)
_managed_agents_mcpo_auth_refresh_token_endpoint_auth_param = deferred(
    globals(),
    "_managed_agents_mcpo_auth_refresh_token_endpoint_auth_param",
    "managed_agents_mcpo_auth_refresh_token_endpoint_auth_param",
    "_decode",
)
