# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Packages of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Packages(ModelBase):
    """What is installed in a container, by package manager.

    Attributes:
        apt: Packages of Ubuntu or Debian.
        cargo: Packages of Rust.
        gem: Packages of Ruby.
        go: Packages of Go.
        npm: Packages of Node.js.
        pip: Packages of Python.
        type: Always `packages`, where it is sent.
    """

    _schema: ClassVar[str] = "/components/schemas/Packages"

    apt: list[str]
    cargo: list[str]
    gem: list[str]
    go: list[str]
    npm: list[str]
    pip: list[str]
    type: Literal["packages"] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "apt": self.apt,
            "cargo": self.cargo,
            "gem": self.gem,
            "go": self.go,
            "npm": self.npm,
            "pip": self.pip,
        }
        if (v := self.type) is not UNSET:
            d["type"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Packages:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Packages = entry(_decode, value, "/components/schemas/Packages")
    return made


def _decode(src: Any, cls: Any = Packages) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    v = src["apt"]
    if v.__class__ is not list:
        raise TypeError
    self.apt = v
    v = src["cargo"]
    if v.__class__ is not list:
        raise TypeError
    self.cargo = v
    v = src["gem"]
    if v.__class__ is not list:
        raise TypeError
    self.gem = v
    v = src["go"]
    if v.__class__ is not list:
        raise TypeError
    self.go = v
    v = src["npm"]
    if v.__class__ is not list:
        raise TypeError
    self.npm = v
    v = src["pip"]
    if v.__class__ is not list:
        raise TypeError
    self.pip = v
    if "type" in src:
        self.type = src["type"]
    else:
        self.type = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "apt",
        "cargo",
        "gem",
        "go",
        "npm",
        "pip",
        "type",
    )
)
