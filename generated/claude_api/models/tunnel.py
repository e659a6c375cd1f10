# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Tunnel of the API description."""

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
class Tunnel(ModelBase):
    """A way by which MCP servers of a private network can be reached.

    Attributes:
        id: The tunnel's id, `tnl_...`.
        created_at: When the tunnel was made.
        domain: The host name it was given. MCP servers below that name are reached through the tunnel.
        archived_at: When it was archived; null if it was not.
        display_name: What people see; null if it has no name.
    """

    _schema: ClassVar[str] = "/components/schemas/Tunnel"

    id: str
    created_at: datetime.datetime
    domain: str
    type: Literal["tunnel"] = "tunnel"
    archived_at: datetime.datetime | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "domain": self.domain,
            "type": self.type,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Tunnel:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Tunnel = entry(_decode, value, "/components/schemas/Tunnel")
    return made


def _decode(src: Any, cls: Any = Tunnel) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.domain = src["domain"]
    self.type = src["type"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "domain",
        "type",
        "archived_at",
        "display_name",
    )
)
