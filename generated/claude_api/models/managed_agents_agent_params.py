# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentParams(ModelBase):
    """An agent, in its newest version or a certain one.

    Attributes:
        id: The agent's id, `agent_...`.
        version: The version. Without it, the newest.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentParams"

    id: str
    type: Literal["agent"] = "agent"
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
        }
        if (v := self.version) is not UNSET:
            d["version"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAgentParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentParams = entry(_decode, value, "/components/schemas/ManagedAgentsAgentParams")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentParams) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.id = src["id"]
    self.type = src["type"]
    if "version" in src:
        self.version = src["version"]
    else:
        self.version = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "type",
        "version",
    )
)
