# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPOAuthCreateParams of the API description."""

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
    from .managed_agents_mcpo_auth_refresh_params import ManagedAgentsMCPOAuthRefreshParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPOAuthCreateParams(ModelBase):
    """An OAuth token for an MCP server.

    Attributes:
        access_token: The token. A secret; no answer ever holds it.
        mcp_server_url: The address of the MCP server. Cannot be changed later.
        expires_at: When the token expires. Must lie ahead.
        refresh: How to fetch a new token, if that can be done.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPOAuthCreateParams"

    access_token: str
    mcp_server_url: str
    type: Literal["mcp_oauth"] = "mcp_oauth"
    expires_at: datetime.datetime | str | None | Unset = UNSET
    refresh: ManagedAgentsMCPOAuthRefreshParams | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "access_token": self.access_token,
            "mcp_server_url": self.mcp_server_url,
            "type": self.type,
        }
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


def decode(value: Any) -> ManagedAgentsMCPOAuthCreateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPOAuthCreateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPOAuthCreateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPOAuthCreateParams) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.access_token = src["access_token"]
    self.mcp_server_url = src["mcp_server_url"]
    self.type = src["type"]
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    if "refresh" in src:
        v = src["refresh"]
        self.refresh = None if v is None else _managed_agents_mcpo_auth_refresh_params(v)
    else:
        self.refresh = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "access_token",
        "mcp_server_url",
        "type",
        "expires_at",
        "refresh",
    )
)
_managed_agents_mcpo_auth_refresh_params = deferred(
    globals(), "_managed_agents_mcpo_auth_refresh_params", "managed_agents_mcpo_auth_refresh_params", "_decode"
)
