# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunPhase of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWorkflowRunPhase(ModelBase):
    """One phase in the plan of a workflow run.

    Attributes:
        id: The phase's id, `wrph_...`.
        name: The name the agent gave it.
        description: What the agent said about the phase; null if nothing.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWorkflowRunPhase"

    id: str
    name: str
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWorkflowRunPhase:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunPhase = entry(_decode, value, "/components/schemas/ManagedAgentsWorkflowRunPhase")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWorkflowRunPhase) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.id = src["id"]
    self.name = src["name"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "name",
        "description",
    )
)
