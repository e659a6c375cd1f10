# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PackagesParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PackagesParams(ModelBase):
    """What to install in a container, by package manager. A version may stand with a name in the way of its manager
    (`pandas==2.3.1`); without one it is the newest. Nobody checks whether the package exists.

    Attributes:
        apt: Packages of Ubuntu or Debian.
        cargo: Packages of Rust.
        gem: Packages of Ruby.
        go: Packages of Go.
        npm: Packages of Node.js.
        pip: Packages of Python.
    """

    _schema: ClassVar[str] = "/components/schemas/PackagesParams"

    apt: Sequence[str] | None | Unset = UNSET
    cargo: Sequence[str] | None | Unset = UNSET
    gem: Sequence[str] | None | Unset = UNSET
    go: Sequence[str] | None | Unset = UNSET
    npm: Sequence[str] | None | Unset = UNSET
    pip: Sequence[str] | None | Unset = UNSET
    type: Literal["packages"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.apt) is not UNSET:
            d["apt"] = v
        if (v := self.cargo) is not UNSET:
            d["cargo"] = v
        if (v := self.gem) is not UNSET:
            d["gem"] = v
        if (v := self.go) is not UNSET:
            d["go"] = v
        if (v := self.npm) is not UNSET:
            d["npm"] = v
        if (v := self.pip) is not UNSET:
            d["pip"] = v
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


def decode(value: Any) -> PackagesParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PackagesParams = entry(_decode, value, "/components/schemas/PackagesParams")
    return made


def _decode(src: Any, cls: Any = PackagesParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 7
    self = _new(cls)
    if "apt" in src:
        v = src["apt"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.apt = v
    else:
        self.apt = UNSET
        n -= 1
    if "cargo" in src:
        v = src["cargo"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.cargo = v
    else:
        self.cargo = UNSET
        n -= 1
    if "gem" in src:
        v = src["gem"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.gem = v
    else:
        self.gem = UNSET
        n -= 1
    if "go" in src:
        v = src["go"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.go = v
    else:
        self.go = UNSET
        n -= 1
    if "npm" in src:
        v = src["npm"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.npm = v
    else:
        self.npm = UNSET
        n -= 1
    if "pip" in src:
        v = src["pip"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.pip = v
    else:
        self.pip = UNSET
        n -= 1
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
