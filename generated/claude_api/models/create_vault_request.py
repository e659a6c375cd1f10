# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateVaultRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateVaultRequest(ModelBase):
    """The new vault.

    Attributes:
        display_name: The name people see.
        metadata: Your own notes. Keys of up to 64 characters.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateVaultRequest"

    display_name: str
    metadata: Mapping[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "display_name": self.display_name,
        }
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateVaultRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateVaultRequest = entry(_decode, value, "/components/schemas/CreateVaultRequest")
    return made


def _decode(src: Any, cls: Any = CreateVaultRequest) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.display_name = src["display_name"]
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "display_name",
        "metadata",
    )
)
