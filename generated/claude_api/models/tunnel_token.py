# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TunnelToken of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TunnelToken(ModelBase):
    """The secret with which a gateway connects to its tunnel.

    Attributes:
        id: Names the present value of the token; another one after each rotation.
        tunnel_token: The token itself. A secret.
    """

    _schema: ClassVar[str] = "/components/schemas/TunnelToken"

    id: str
    tunnel_token: str
    type: Literal["tunnel_token"] = "tunnel_token"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "tunnel_token": self.tunnel_token,
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


def decode(value: Any) -> TunnelToken:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TunnelToken = entry(_decode, value, "/components/schemas/TunnelToken")
    return made


def _decode(src: Any, cls: Any = TunnelToken) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.tunnel_token = src["tunnel_token"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "tunnel_token",
        "type",
    )
)
