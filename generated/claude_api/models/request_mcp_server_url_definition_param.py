# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RequestMCPServerURLDefinitionParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import SECRET, ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .request_mcp_server_tool_configuration_param import RequestMCPServerToolConfigurationParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RequestMCPServerURLDefinitionParam(ModelBase):
    """An MCP server that the API connects to.

    Attributes:
        name: A name of the caller's choice, unique in the request. An `mcp_toolset` and `mcp_tool_use` blocks
            refer to it.
        url: Where the server listens, over HTTPS and reachable from the internet.
        authorization_token: An access token the API presents to the MCP server.
        tool_configuration: Deprecated. Of beta `mcp-client-2025-04-04`: which of the server's tools to offer.
            Since then an `mcp_toolset` says it.
    """

    _schema: ClassVar[str] = "/components/schemas/RequestMCPServerURLDefinitionParam"

    name: str
    type: Literal["url"] = "url"
    url: str
    authorization_token: str | None | Unset = _field(default=UNSET, metadata=SECRET)
    tool_configuration: RequestMCPServerToolConfigurationParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "url": self.url,
        }
        if (v := self.authorization_token) is not UNSET:
            d["authorization_token"] = v
        if (v := self.tool_configuration) is not UNSET:
            d["tool_configuration"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RequestMCPServerURLDefinitionParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RequestMCPServerURLDefinitionParam = entry(
        _decode, value, "/components/schemas/RequestMCPServerURLDefinitionParam"
    )
    return made


def _decode(src: Any, cls: Any = RequestMCPServerURLDefinitionParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.name = src["name"]
    self.type = src["type"]
    self.url = src["url"]
    if "authorization_token" in src:
        self.authorization_token = src["authorization_token"]
    else:
        self.authorization_token = UNSET
        n -= 1
    if "tool_configuration" in src:
        v = src["tool_configuration"]
        self.tool_configuration = None if v is None else _request_mcp_server_tool_configuration_param(v)
    else:
        self.tool_configuration = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "type",
        "url",
        "authorization_token",
        "tool_configuration",
    )
)
_request_mcp_server_tool_configuration_param = deferred(
    globals(), "_request_mcp_server_tool_configuration_param", "request_mcp_server_tool_configuration_param", "_decode"
)
