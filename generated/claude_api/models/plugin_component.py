# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginComponent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginComponent(ModelBase):
    """One thing that a plugin brings.

    Attributes:
        name: Its name. For an MCP server the key in the manifest, for a hook the event it waits for, for a CLI
            the program.
        type: What it is.
        description: What it says of itself; hooks, CLIs and MCP servers always have null.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginComponent"

    name: str
    type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"] | str
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
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


def decode(value: Any) -> PluginComponent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginComponent = entry(_decode, value, "/components/schemas/PluginComponent")
    return made


def _decode(src: Any, cls: Any = PluginComponent) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.name = src["name"]
    self.type = src["type"]
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
        "name",
        "type",
        "description",
    )
)
