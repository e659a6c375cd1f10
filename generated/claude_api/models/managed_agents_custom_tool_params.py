# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCustomToolParams of the API description."""

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
    from .managed_agents_custom_tool_input_schema_param import ManagedAgentsCustomToolInputSchemaParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCustomToolParams(ModelBase):
    """A tool of yours. A call comes as an `agent.custom_tool_use`; the session is idle until you send the
    `user.custom_tool_result`.

    Attributes:
        description: What the tool does, so that the agent knows when to use it.
        input_schema: What its input looks like.
        name: The tool's name. No other tool may have it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCustomToolParams"

    description: str
    input_schema: ManagedAgentsCustomToolInputSchemaParam | Mapping[str, Any]
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


def decode(value: Any) -> ManagedAgentsCustomToolParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCustomToolParams = entry(_decode, value, "/components/schemas/ManagedAgentsCustomToolParams")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCustomToolParams) -> Any:
    v: Any
    self = _new(cls)
    self.description = src["description"]
    self.input_schema = _managed_agents_custom_tool_input_schema_param(src["input_schema"])
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
_managed_agents_custom_tool_input_schema_param = deferred(
    globals(),
    "_managed_agents_custom_tool_input_schema_param",
    "managed_agents_custom_tool_input_schema_param",
    "_decode",
)
