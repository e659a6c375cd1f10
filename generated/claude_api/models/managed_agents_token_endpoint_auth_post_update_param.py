# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsTokenEndpointAuthPostUpdateParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsTokenEndpointAuthPostUpdateParam(ModelBase):
    """Another client secret; it goes in the body.

    Attributes:
        client_secret: The new secret, for a credential that has one already. Whether it goes in the header or in
            the body stays as it was, whatever this `type` says. No answer ever holds it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsTokenEndpointAuthPostUpdateParam"

    type: Literal["client_secret_post"] = "client_secret_post"
    client_secret: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.client_secret) is not UNSET:
            d["client_secret"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsTokenEndpointAuthPostUpdateParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsTokenEndpointAuthPostUpdateParam = entry(
        _decode, value, "/components/schemas/ManagedAgentsTokenEndpointAuthPostUpdateParam"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsTokenEndpointAuthPostUpdateParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "client_secret" in src:
        self.client_secret = src["client_secret"]
    else:
        self.client_secret = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "client_secret",
    )
)
