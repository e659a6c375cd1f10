# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsStaticBearerCreateParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsStaticBearerCreateParams(ModelBase):
    """A token for an MCP server that stays the same.

    Attributes:
        token: The token, such as a key or a personal access token. A secret; no answer ever holds it.
        mcp_server_url: The address of the MCP server. Cannot be changed later.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsStaticBearerCreateParams"

    token: str
    mcp_server_url: str
    type: Literal["static_bearer"] = "static_bearer"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "token": self.token,
            "mcp_server_url": self.mcp_server_url,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsStaticBearerCreateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsStaticBearerCreateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsStaticBearerCreateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsStaticBearerCreateParams) -> Any:
    v: Any
    self = _new(cls)
    self.token = src["token"]
    self.mcp_server_url = src["mcp_server_url"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "token",
        "mcp_server_url",
        "type",
    )
)
