# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPOAuthRefreshResponse of the API description."""

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
    from .managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
        ManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPOAuthRefreshResponse(ModelBase):
    """How a new OAuth token is fetched.

    Attributes:
        client_id: The id of the OAuth client.
        token_endpoint: Where new tokens are fetched.
        token_endpoint_auth: How the client shows there who it is.
        resource: What the token is for (RFC 8707); null if it is not said.
        scope: What the token allows; null if it is not said.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPOAuthRefreshResponse"

    client_id: str
    token_endpoint: str
    token_endpoint_auth: ManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth
    resource: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "client_id": self.client_id,
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


def decode(value: Any) -> ManagedAgentsMCPOAuthRefreshResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPOAuthRefreshResponse = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPOAuthRefreshResponse"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPOAuthRefreshResponse) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.client_id = src["client_id"]
    self.token_endpoint = src["token_endpoint"]
    self.token_endpoint_auth = _managed_agents_mcpo_auth_refresh_response_token_endpoint_auth(
        src["token_endpoint_auth"]
    )
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
        "token_endpoint",
        "token_endpoint_auth",
        "resource",
        "scope",
    )
)
_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth = deferred(
    globals(),
    "_managed_agents_mcpo_auth_refresh_response_token_endpoint_auth",
    "managed_agents_mcpo_auth_refresh_response_token_endpoint_auth",
    "_decode",
)
