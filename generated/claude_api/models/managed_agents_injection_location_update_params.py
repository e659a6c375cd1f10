# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsInjectionLocationUpdateParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsInjectionLocationUpdateParams(ModelBase):
    """Where in a request a secret takes the placeholder's place. What is absent stays; one of the two must be true
    in the end.

    Attributes:
        body: Whether it does in the body.
        header: Whether it does in the values of headers.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsInjectionLocationUpdateParams"

    body: bool | Unset = UNSET
    header: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.body) is not UNSET:
            d["body"] = v
        if (v := self.header) is not UNSET:
            d["header"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsInjectionLocationUpdateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsInjectionLocationUpdateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsInjectionLocationUpdateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsInjectionLocationUpdateParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "body" in src:
        self.body = src["body"]
    else:
        self.body = UNSET
        n -= 1
    if "header" in src:
        self.header = src["header"]
    else:
        self.header = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "body",
        "header",
    )
)
