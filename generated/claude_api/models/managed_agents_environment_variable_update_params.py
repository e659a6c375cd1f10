# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsEnvironmentVariableUpdateParams of the API description."""

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
    from .managed_agents_credential_networking_params import ManagedAgentsCredentialNetworkingParams
    from .managed_agents_injection_location_update_params import ManagedAgentsInjectionLocationUpdateParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsEnvironmentVariableUpdateParams(ModelBase):
    """What is to change about a secret in an environment variable.

    Attributes:
        injection_location: Where in a request the secret takes the placeholder's place.
        networking: To which hosts the secret goes. Takes the place of all that was said before.
        secret_value: Another secret. No answer ever holds it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsEnvironmentVariableUpdateParams"

    type: Literal["environment_variable"] = "environment_variable"
    injection_location: ManagedAgentsInjectionLocationUpdateParams | Mapping[str, Any] | Unset = UNSET
    networking: ManagedAgentsCredentialNetworkingParams | Mapping[str, Any] | None | Unset = UNSET
    secret_value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.injection_location) is not UNSET:
            d["injection_location"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.networking) is not UNSET:
            d["networking"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.secret_value) is not UNSET:
            d["secret_value"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsEnvironmentVariableUpdateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsEnvironmentVariableUpdateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsEnvironmentVariableUpdateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsEnvironmentVariableUpdateParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "injection_location" in src:
        v = src["injection_location"]
        self.injection_location = None if v is None else _managed_agents_injection_location_update_params(v)
    else:
        self.injection_location = UNSET
        n -= 1
    if "networking" in src:
        v = src["networking"]
        self.networking = None if v is None else _managed_agents_credential_networking_params(v)
    else:
        self.networking = UNSET
        n -= 1
    if "secret_value" in src:
        self.secret_value = src["secret_value"]
    else:
        self.secret_value = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "injection_location",
        "networking",
        "secret_value",
    )
)
_managed_agents_credential_networking_params = deferred(
    globals(), "_managed_agents_credential_networking_params", "managed_agents_credential_networking_params", "_decode"
)
_managed_agents_injection_location_update_params = deferred(
    globals(),
    "_managed_agents_injection_location_update_params",
    "managed_agents_injection_location_update_params",
    "_decode",
)
