# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsErrorDeploymentPausedReason of the API description."""

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
    from .managed_agents_deployment_paused_reason_error import ManagedAgentsDeploymentPausedReasonError


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsErrorDeploymentPausedReason(ModelBase):
    """A run of its schedule has failed in a way that will not pass by itself.

    Attributes:
        error: Why the run failed.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsErrorDeploymentPausedReason"

    error: ManagedAgentsDeploymentPausedReasonError
    type: Literal["error"] = "error"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error": v if (v := self.error).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsErrorDeploymentPausedReason:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsErrorDeploymentPausedReason = entry(
        _decode, value, "/components/schemas/ManagedAgentsErrorDeploymentPausedReason"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsErrorDeploymentPausedReason) -> Any:
    v: Any
    self = _new(cls)
    self.error = _managed_agents_deployment_paused_reason_error(src["error"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error",
        "type",
    )
)
_managed_agents_deployment_paused_reason_error = deferred(
    globals(),
    "_managed_agents_deployment_paused_reason_error",
    "managed_agents_deployment_paused_reason_error",
    "_decode",
)
