# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsEnvironmentVariableAuthResponse of the API description."""

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
    from .managed_agents_environment_variable_auth_response_networking import (
        ManagedAgentsEnvironmentVariableAuthResponseNetworking,
    )
    from .managed_agents_injection_location_response import ManagedAgentsInjectionLocationResponse


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsEnvironmentVariableAuthResponse(ModelBase):
    """A secret in an environment variable. What the container sees there is a placeholder; the secret takes its
    place in requests on their way out.

    Attributes:
        injection_location: Where in a request the secret takes the placeholder's place.
        networking: To which hosts the secret goes.
        secret_name: The variable's name.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsEnvironmentVariableAuthResponse"

    injection_location: ManagedAgentsInjectionLocationResponse
    networking: ManagedAgentsEnvironmentVariableAuthResponseNetworking
    secret_name: str
    type: Literal["environment_variable"] = "environment_variable"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "injection_location": v if (v := self.injection_location).__class__ in _PLAIN else _encode(v),
            "networking": v if (v := self.networking).__class__ in _PLAIN else _encode(v),
            "secret_name": self.secret_name,
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


def decode(value: Any) -> ManagedAgentsEnvironmentVariableAuthResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsEnvironmentVariableAuthResponse = entry(
        _decode, value, "/components/schemas/ManagedAgentsEnvironmentVariableAuthResponse"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsEnvironmentVariableAuthResponse) -> Any:
    v: Any
    self = _new(cls)
    self.injection_location = _managed_agents_injection_location_response(src["injection_location"])
    self.networking = _managed_agents_environment_variable_auth_response_networking(src["networking"])
    self.secret_name = src["secret_name"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "injection_location",
        "networking",
        "secret_name",
        "type",
    )
)
_managed_agents_environment_variable_auth_response_networking = deferred(
    globals(),
    "_managed_agents_environment_variable_auth_response_networking",
    "managed_agents_environment_variable_auth_response_networking",
    "_decode",
)
_managed_agents_injection_location_response = deferred(
    globals(), "_managed_agents_injection_location_response", "managed_agents_injection_location_response", "_decode"
)
