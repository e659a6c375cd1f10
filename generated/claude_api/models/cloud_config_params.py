# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CloudConfigParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cloud_config_networking_param import CloudConfigNetworkingParam
    from .packages_params import PackagesParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CloudConfigParams(ModelBase):
    """A container that Anthropic runs. What a change leaves out stays as it is.

    Attributes:
        networking: What the container can reach.
        packages: What to install in it. With `limited` networking only where `allow_package_managers` is true.
    """

    _schema: ClassVar[str] = "/components/schemas/CloudConfigParams"

    type: Literal["cloud"] = "cloud"
    networking: CloudConfigNetworkingParam | Mapping[str, Any] | None | Unset = UNSET
    packages: PackagesParams | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.networking) is not UNSET:
            d["networking"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.packages) is not UNSET:
            d["packages"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CloudConfigParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CloudConfigParams = entry(_decode, value, "/components/schemas/CloudConfigParams")
    return made


def _decode(src: Any, cls: Any = CloudConfigParams) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "networking" in src:
        v = src["networking"]
        self.networking = None if v is None else _cloud_config_networking_param(v)
    else:
        self.networking = UNSET
        n -= 1
    if "packages" in src:
        v = src["packages"]
        self.packages = None if v is None else _packages_params(v)
    else:
        self.packages = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "networking",
        "packages",
    )
)
_cloud_config_networking_param = deferred(
    globals(), "_cloud_config_networking_param", "cloud_config_networking_param", "_decode"
)
_packages_params = deferred(globals(), "_packages_params", "packages_params", "_decode")
