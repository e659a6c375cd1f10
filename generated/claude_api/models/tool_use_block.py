# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolUseBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tool_use_caller import ToolUseCaller


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolUseBlock(ModelBase):
    """A call of a tool that the caller runs. Answer it with a `tool_result` in the next user message.

    Attributes:
        id: The id of the call; its `tool_result` repeats it.
        input: The input of the call, by the tool's schema.
        name: The tool, or the member of a toolset, that is called.
        caller: Who made the call: the model, or code that it ran.
        toolset_name: The toolset `name` belongs to, such as `browser` or `computer`. Null or absent for a tool of
            its own.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolUseBlock"

    id: str
    input: dict[str, Any]
    name: str
    type: Literal["tool_use"] = "tool_use"
    caller: ToolUseCaller | None | Unset = UNSET
    toolset_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "input": self.input,
            "name": self.name,
            "type": self.type,
        }
        if (v := self.caller) is not UNSET:
            d["caller"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.toolset_name) is not UNSET:
            d["toolset_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolUseBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolUseBlock = entry(_decode, value, "/components/schemas/ToolUseBlock")
    return made


def _decode(src: Any, cls: Any = ToolUseBlock) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.id = src["id"]
    v = src["input"]
    if v.__class__ is not dict:
        raise TypeError
    self.input = v
    self.name = src["name"]
    self.type = src["type"]
    if "caller" in src:
        v = src["caller"]
        self.caller = None if v is None else _tool_use_caller(v)
    else:
        self.caller = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.toolset_name = UNSET
        self._extra = None
        return self
    n += 1
    if "toolset_name" in src:
        self.toolset_name = src["toolset_name"]
    else:
        self.toolset_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "input",
        "name",
        "type",
        "caller",
        "toolset_name",
    )
)
_tool_use_caller = deferred(globals(), "_tool_use_caller", "tool_use_caller", "_decode")
