# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsLimitedCredentialNetworkingParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsLimitedCredentialNetworkingParams(ModelBase):
    """Only to certain hosts.

    Attributes:
        allowed_hosts: Those hosts: names, IPv4 addresses, or `*.example.com` for all below `example.com`. No
            URLs, ports, paths or IPv6 addresses.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsLimitedCredentialNetworkingParams"

    allowed_hosts: Sequence[str]
    type: Literal["limited"] = "limited"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> ManagedAgentsLimitedCredentialNetworkingParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsLimitedCredentialNetworkingParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsLimitedCredentialNetworkingParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsLimitedCredentialNetworkingParams) -> Any:
    v: Any
    self = _new(cls)
    v = src["allowed_hosts"]
    if v.__class__ is not list:
        raise TypeError
    self.allowed_hosts = v
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "allowed_hosts",
        "type",
    )
)
