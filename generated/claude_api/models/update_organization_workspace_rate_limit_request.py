# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationWorkspaceRateLimitRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .workspace_rate_limit_update_value_param import WorkspaceRateLimitUpdateValueParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationWorkspaceRateLimitRequest(ModelBase):
    """Which limits to set and which to lift.

    Attributes:
        limits: The limits to set or to lift; others stay.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationWorkspaceRateLimitRequest"

    limits: Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "limits": _many(self.limits),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationWorkspaceRateLimitRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationWorkspaceRateLimitRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationWorkspaceRateLimitRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationWorkspaceRateLimitRequest) -> Any:
    v: Any
    self = _new(cls)
    v = src["limits"]
    if v.__class__ is not list:
        raise TypeError
    self.limits = [_workspace_rate_limit_update_value_param(x) for x in v]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("limits",))
_workspace_rate_limit_update_value_param = deferred(
    globals(), "_workspace_rate_limit_update_value_param", "workspace_rate_limit_update_value_param", "_decode"
)
