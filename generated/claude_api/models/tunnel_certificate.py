# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TunnelCertificate of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TunnelCertificate(ModelBase):
    """The certificate of an authority that a tunnel trusts.

    Attributes:
        id: The certificate's id, `tcrt_...`.
        created_at: When it was registered.
        fingerprint: The SHA-256 of its DER form, in lower-case hexadecimal digits.
        tunnel_id: The id of the tunnel it belongs to.
        archived_at: When it was archived; null while it is trusted.
        expires_at: When it expires; null if it never does.
    """

    _schema: ClassVar[str] = "/components/schemas/TunnelCertificate"

    id: str
    created_at: datetime.datetime
    fingerprint: str
    tunnel_id: str
    type: Literal["tunnel_certificate"] = "tunnel_certificate"
    archived_at: datetime.datetime | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "fingerprint": self.fingerprint,
            "tunnel_id": self.tunnel_id,
            "type": self.type,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.expires_at) is not UNSET:
            d["expires_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TunnelCertificate:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TunnelCertificate = entry(_decode, value, "/components/schemas/TunnelCertificate")
    return made


def _decode(src: Any, cls: Any = TunnelCertificate) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.fingerprint = src["fingerprint"]
    self.tunnel_id = src["tunnel_id"]
    self.type = src["type"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "fingerprint",
        "tunnel_id",
        "type",
        "archived_at",
        "expires_at",
    )
)
