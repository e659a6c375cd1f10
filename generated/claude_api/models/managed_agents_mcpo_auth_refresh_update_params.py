# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPOAuthRefreshUpdateParams of the API description."""

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
    from .managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param import (
        ManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPOAuthRefreshUpdateParams(ModelBase):
    """What is to change about fetching new OAuth tokens.

    Attributes:
        refresh_token: Another token with which new ones are fetched. A secret; no answer ever holds it.
        scope: What the token shall allow; an empty text for not saying it any more.
        token_endpoint_auth: Another client secret.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPOAuthRefreshUpdateParams"

    refresh_token: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    token_endpoint_auth: ManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.refresh_token) is not UNSET:
            d["refresh_token"] = v
        if (v := self.scope) is not UNSET:
            d["scope"] = v
        if (v := self.token_endpoint_auth) is not UNSET:
            d["token_endpoint_auth"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMCPOAuthRefreshUpdateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPOAuthRefreshUpdateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPOAuthRefreshUpdateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPOAuthRefreshUpdateParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "refresh_token" in src:
        self.refresh_token = src["refresh_token"]
    else:
        self.refresh_token = UNSET
        n -= 1
    if "scope" in src:
        self.scope = src["scope"]
    else:
        self.scope = UNSET
        n -= 1
    if "token_endpoint_auth" in src:
        v = src["token_endpoint_auth"]
        self.token_endpoint_auth = (
            None if v is None else _managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param(v)
        )
    else:
        self.token_endpoint_auth = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "refresh_token",
        "scope",
        "token_endpoint_auth",
    )
)
_managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param = deferred(
    globals(),
    "_managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param",
    "managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param",
    "_decode",
)
