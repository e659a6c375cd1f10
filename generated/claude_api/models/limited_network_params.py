# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""LimitedNetworkParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class LimitedNetworkParams(ModelBase):
    """The container reaches what is named here, and nothing else. What a change leaves out stays as it is.

    Attributes:
        allow_mcp_servers: Whether it also reaches the MCP servers of the agent. Server default: false.
        allow_package_managers: Whether it also reaches the public registries of packages, such as PyPI and npm.
            Must be true where there are `packages`. Server default: false.
        allowed_hosts: The hosts it reaches.
    """

    _schema: ClassVar[str] = "/components/schemas/LimitedNetworkParams"

    type: Literal["limited"] = "limited"
    allow_mcp_servers: bool | None | Unset = UNSET
    allow_package_managers: bool | None | Unset = UNSET
    allowed_hosts: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.allow_mcp_servers) is not UNSET:
            d["allow_mcp_servers"] = v
        if (v := self.allow_package_managers) is not UNSET:
            d["allow_package_managers"] = v
        if (v := self.allowed_hosts) is not UNSET:
            d["allowed_hosts"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> LimitedNetworkParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: LimitedNetworkParams = entry(_decode, value, "/components/schemas/LimitedNetworkParams")
    return made


def _decode(src: Any, cls: Any = LimitedNetworkParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "allow_mcp_servers" in src:
        self.allow_mcp_servers = src["allow_mcp_servers"]
    else:
        self.allow_mcp_servers = UNSET
        n -= 1
    if "allow_package_managers" in src:
        self.allow_package_managers = src["allow_package_managers"]
    else:
        self.allow_package_managers = UNSET
        n -= 1
    if "allowed_hosts" in src:
        v = src["allowed_hosts"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_hosts = v
    else:
        self.allowed_hosts = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "allow_mcp_servers",
        "allow_package_managers",
        "allowed_hosts",
    )
)
