# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPOAuthUpdateParams of the API description."""

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
    from .managed_agents_mcpo_auth_refresh_update_params import ManagedAgentsMCPOAuthRefreshUpdateParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPOAuthUpdateParams(ModelBase):
    """What is to change about an OAuth token for an MCP server.

    Attributes:
        access_token: Another token. A secret; no answer ever holds it.
        expires_at: When the token expires. Must lie ahead. Send it along with a new token, which otherwise is
            held to expire when the old one did.
        refresh: What is to change about fetching new tokens.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPOAuthUpdateParams"

    type: Literal["mcp_oauth"] = "mcp_oauth"
    access_token: str | None | Unset = UNSET
    expires_at: datetime.datetime | str | None | Unset = UNSET
    refresh: ManagedAgentsMCPOAuthRefreshUpdateParams | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.access_token) is not UNSET:
            d["access_token"] = v
        if (v := self.expires_at) is not UNSET:
            d["expires_at"] = _encode(v)
        if (v := self.refresh) is not UNSET:
            d["refresh"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMCPOAuthUpdateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPOAuthUpdateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPOAuthUpdateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPOAuthUpdateParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "access_token" in src:
        self.access_token = src["access_token"]
    else:
        self.access_token = UNSET
        n -= 1
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    if "refresh" in src:
        v = src["refresh"]
        self.refresh = None if v is None else _managed_agents_mcpo_auth_refresh_update_params(v)
    else:
        self.refresh = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "access_token",
        "expires_at",
        "refresh",
    )
)
_managed_agents_mcpo_auth_refresh_update_params = deferred(
    globals(),
    "_managed_agents_mcpo_auth_refresh_update_params",
    "managed_agents_mcpo_auth_refresh_update_params",
    "_decode",
)
