# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentToolEvaluationAuto of the API description."""

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
    from .managed_agents_agent_auto_evaluated_permission import ManagedAgentsAgentAutoEvaluatedPermission


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentToolEvaluationAuto(ModelBase):
    """The server looked at this call and decided.

    Attributes:
        evaluated_permission: What it decided.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentToolEvaluationAuto"

    evaluated_permission: ManagedAgentsAgentAutoEvaluatedPermission
    type: Literal["auto"] = "auto"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "evaluated_permission": v if (v := self.evaluated_permission).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsAgentToolEvaluationAuto:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentToolEvaluationAuto = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentToolEvaluationAuto"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentToolEvaluationAuto) -> Any:
    v: Any
    self = _new(cls)
    self.evaluated_permission = _managed_agents_agent_auto_evaluated_permission(src["evaluated_permission"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "evaluated_permission",
        "type",
    )
)
_managed_agents_agent_auto_evaluated_permission = deferred(
    globals(),
    "_managed_agents_agent_auto_evaluated_permission",
    "managed_agents_agent_auto_evaluated_permission",
    "_decode",
)
