# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebFetchURLSourceExcept of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_tool_reference import ManagedAgentsWebFetchURLSourceToolReference


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebFetchURLSourceExcept(ModelBase):
    """The results of all tools but these count.

    Attributes:
        tools: The tools that do not count, each once.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebFetchURLSourceExcept"

    tools: list[ManagedAgentsWebFetchURLSourceToolReference]
    type: Literal["except"] = "except"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tools": _many(self.tools),
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


def decode(value: Any) -> ManagedAgentsWebFetchURLSourceExcept:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebFetchURLSourceExcept = entry(
        _decode, value, "/components/schemas/ManagedAgentsWebFetchURLSourceExcept"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebFetchURLSourceExcept) -> Any:
    v: Any
    self = _new(cls)
    v = src["tools"]
    if v.__class__ is not list:
        raise TypeError
    self.tools = [_managed_agents_web_fetch_url_source_tool_reference(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "tools",
        "type",
    )
)
_managed_agents_web_fetch_url_source_tool_reference = deferred(
    globals(),
    "_managed_agents_web_fetch_url_source_tool_reference",
    "managed_agents_web_fetch_url_source_tool_reference",
    "_decode",
)
