# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCustomTool of the API description."""

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
    from .managed_agents_custom_tool_input_schema import ManagedAgentsCustomToolInputSchema


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCustomTool(ModelBase):
    """A tool of yours. Its calls come as events, and you answer them.

    Attributes:
        description: What the tool does, for the agent to read.
        input_schema: What its input looks like.
        name: The tool's name.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCustomTool"

    description: str
    input_schema: ManagedAgentsCustomToolInputSchema
    name: str
    type: Literal["custom"] = "custom"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "description": self.description,
            "input_schema": v if (v := self.input_schema).__class__ in _PLAIN else _encode(v),
            "name": self.name,
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


def decode(value: Any) -> ManagedAgentsCustomTool:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCustomTool = entry(_decode, value, "/components/schemas/ManagedAgentsCustomTool")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCustomTool) -> Any:
    v: Any
    self = _new(cls)
    self.description = src["description"]
    self.input_schema = _managed_agents_custom_tool_input_schema(src["input_schema"])
    self.name = src["name"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "description",
        "input_schema",
        "name",
        "type",
    )
)
_managed_agents_custom_tool_input_schema = deferred(
    globals(), "_managed_agents_custom_tool_input_schema", "managed_agents_custom_tool_input_schema", "_decode"
)
