# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""LimitedNetwork of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class LimitedNetwork(ModelBase):
    """The container reaches what is named here, and nothing else.

    Attributes:
        allow_mcp_servers: Whether it also reaches the MCP servers of the agent.
        allow_package_managers: Whether it also reaches the public registries of packages, such as PyPI and npm.
        allowed_hosts: The hosts it reaches.
    """

    _schema: ClassVar[str] = "/components/schemas/LimitedNetwork"

    allow_mcp_servers: bool
    allow_package_managers: bool
    allowed_hosts: list[str]
    type: Literal["limited"] = "limited"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "allow_mcp_servers": self.allow_mcp_servers,
            "allow_package_managers": self.allow_package_managers,
            "allowed_hosts": self.allowed_hosts,
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


def decode(value: Any) -> LimitedNetwork:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: LimitedNetwork = entry(_decode, value, "/components/schemas/LimitedNetwork")
    return made


def _decode(src: Any, cls: Any = LimitedNetwork) -> Any:
    v: Any
    self = _new(cls)
    self.allow_mcp_servers = src["allow_mcp_servers"]
    self.allow_package_managers = src["allow_package_managers"]
    v = src["allowed_hosts"]
    if v.__class__ is not list:
        raise TypeError
    self.allowed_hosts = v
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "allow_mcp_servers",
        "allow_package_managers",
        "allowed_hosts",
        "type",
    )
)
