# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CloudConfig of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .cloud_config_networking import CloudConfigNetworking
    from .packages import Packages


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CloudConfig(ModelBase):
    """A container that Anthropic runs.

    Attributes:
        networking: What the container can reach.
        packages: What is installed in it.
    """

    _schema: ClassVar[str] = "/components/schemas/CloudConfig"

    networking: CloudConfigNetworking
    packages: Packages
    type: Literal["cloud"] = "cloud"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "networking": v if (v := self.networking).__class__ in _PLAIN else _encode(v),
            "packages": v if (v := self.packages).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CloudConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CloudConfig = entry(_decode, value, "/components/schemas/CloudConfig")
    return made


def _decode(src: Any, cls: Any = CloudConfig) -> Any:
    v: Any
    self = _new(cls)
    self.networking = _cloud_config_networking(src["networking"])
    self.packages = _packages(src["packages"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "networking",
        "packages",
        "type",
    )
)
_cloud_config_networking = deferred(globals(), "_cloud_config_networking", "cloud_config_networking", "_decode")
_packages = deferred(globals(), "_packages", "packages", "_decode")
