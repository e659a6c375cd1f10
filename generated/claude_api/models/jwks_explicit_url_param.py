# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""JWKSExplicitURLParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class JWKSExplicitURLParam(ModelBase):
    """From one address.

    Attributes:
        url: The address.
        ca_cert_pem: The authority to trust for that address, as PEM, where it is a private one.
    """

    _schema: ClassVar[str] = "/components/schemas/JWKSExplicitURLParam"

    type: Literal["explicit_url"] = "explicit_url"
    url: str
    ca_cert_pem: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "url": self.url,
        }
        if (v := self.ca_cert_pem) is not UNSET:
            d["ca_cert_pem"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> JWKSExplicitURLParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: JWKSExplicitURLParam = entry(_decode, value, "/components/schemas/JWKSExplicitURLParam")
    return made


def _decode(src: Any, cls: Any = JWKSExplicitURLParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    self.url = src["url"]
    if "ca_cert_pem" in src:
        self.ca_cert_pem = src["ca_cert_pem"]
    else:
        self.ca_cert_pem = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "url",
        "ca_cert_pem",
    )
)
