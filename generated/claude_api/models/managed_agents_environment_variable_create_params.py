# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsEnvironmentVariableCreateParams of the API description."""

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
    from .managed_agents_injection_location_params import ManagedAgentsInjectionLocationParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsEnvironmentVariableCreateParams(ModelBase):
    """A secret in an environment variable. What the container sees there is a placeholder; the secret takes its
    place in requests on their way out.

    Attributes:
        networking: To which hosts the secret goes.
        secret_name: The variable's name. Cannot be changed later.
        secret_value: The secret. No answer ever holds it.
        injection_location: Where in a request the secret takes the placeholder's place.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsEnvironmentVariableCreateParams"

    networking: ManagedAgentsCredentialNetworkingParams | Mapping[str, Any]
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"] = "environment_variable"
    injection_location: ManagedAgentsInjectionLocationParams | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "networking": v if (v := self.networking).__class__ in _PLAIN else _encode(v),
            "secret_name": self.secret_name,
            "secret_value": self.secret_value,
            "type": self.type,
        }
        if (v := self.injection_location) is not UNSET:
            d["injection_location"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsEnvironmentVariableCreateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsEnvironmentVariableCreateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsEnvironmentVariableCreateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsEnvironmentVariableCreateParams) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.networking = _managed_agents_credential_networking_params(src["networking"])
    self.secret_name = src["secret_name"]
    self.secret_value = src["secret_value"]
    self.type = src["type"]
    if "injection_location" in src:
        v = src["injection_location"]
        self.injection_location = None if v is None else _managed_agents_injection_location_params(v)
    else:
        self.injection_location = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "networking",
        "secret_name",
        "secret_value",
        "type",
        "injection_location",
    )
)
_managed_agents_credential_networking_params = deferred(
    globals(), "_managed_agents_credential_networking_params", "managed_agents_credential_networking_params", "_decode"
)
_managed_agents_injection_location_params = deferred(
    globals(), "_managed_agents_injection_location_params", "managed_agents_injection_location_params", "_decode"
)
