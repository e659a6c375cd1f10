# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsPreconditionParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsPreconditionParam(ModelBase):
    """The text that a memory must have. It speaks of the memory as it is, not of the path it will get.

    Attributes:
        content_sha256: The SHA-256 of that text as UTF-8, in lower-case hexadecimal digits.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsPreconditionParam"

    type: Literal["content_sha256"] = "content_sha256"
    content_sha256: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.content_sha256) is not UNSET:
            d["content_sha256"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsPreconditionParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsPreconditionParam = entry(_decode, value, "/components/schemas/ManagedAgentsPreconditionParam")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsPreconditionParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "content_sha256" in src:
        self.content_sha256 = src["content_sha256"]
    else:
        self.content_sha256 = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "content_sha256",
    )
)
