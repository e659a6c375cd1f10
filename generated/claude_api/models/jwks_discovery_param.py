# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""JWKSDiscoveryParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class JWKSDiscoveryParam(ModelBase):
    """From the issuer's OIDC discovery document.

    Attributes:
        ca_cert_pem: The authority to trust for that address, as PEM, where it is a private one.
        discovery_base: Where discovery begins, if not at `issuer_url`.
    """

    _schema: ClassVar[str] = "/components/schemas/JWKSDiscoveryParam"

    type: Literal["discovery"] = "discovery"
    ca_cert_pem: str | None | Unset = UNSET
    discovery_base: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.ca_cert_pem) is not UNSET:
            d["ca_cert_pem"] = v
        if (v := self.discovery_base) is not UNSET:
            d["discovery_base"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> JWKSDiscoveryParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: JWKSDiscoveryParam = entry(_decode, value, "/components/schemas/JWKSDiscoveryParam")
    return made


def _decode(src: Any, cls: Any = JWKSDiscoveryParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "ca_cert_pem" in src:
        self.ca_cert_pem = src["ca_cert_pem"]
    else:
        self.ca_cert_pem = UNSET
        n -= 1
    if "discovery_base" in src:
        self.discovery_base = src["discovery_base"]
    else:
        self.discovery_base = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "ca_cert_pem",
        "discovery_base",
    )
)
