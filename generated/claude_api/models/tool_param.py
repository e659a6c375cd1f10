# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolParam of the API description."""

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
    from .allowed_caller import AllowedCallerValue
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .tool_input_schema import ToolInputSchema


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolParam(ModelBase):
    """A tool defined by the caller. The model asks for it with a `tool_use` block; the caller runs it and answers
    with a `tool_result`.

    Attributes:
        input_schema: What the input of a call must look like.
        name: The name the model calls the tool by. It comes back in `tool_use` blocks.
        allowed_callers: Who may call the tool: the model itself (`direct`), programs it writes for a code
            execution tool, or both.
        cache_control: Ends a cacheable prompt prefix at this tool.
        defer_loading: Leave the tool out of the prompt until a tool search finds it.
        description: What the tool does, when to use it and what its input means. The more it says, the better the
            model uses the tool.
        eager_input_streaming: Stream the input as it is generated instead of holding it back until it is valid
            JSON. Pieces may then add up to invalid JSON. Off when `false`, whatever beta headers say; when
            absent, beta headers decide.
        input_examples: Inputs that show the model how to call the tool. Each must fit `input_schema`.
        strict: Make sure that calls name a given tool and that their input fits its schema.
        type: `custom`, or absent: both mean a tool of the caller's own.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolParam"

    input_schema: ToolInputSchema
    name: str
    allowed_callers: list[AllowedCallerValue] | Unset = UNSET
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    description: str | Unset = UNSET
    eager_input_streaming: bool | None | Unset = UNSET
    input_examples: list[dict[str, Any]] | Unset = UNSET
    strict: bool | Unset = UNSET
    type: Literal["custom"] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "input_schema": v if (v := self.input_schema).__class__ in _PLAIN else _encode(v),
            "name": self.name,
        }
        if (v := self.allowed_callers) is not UNSET:
            d["allowed_callers"] = v
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.eager_input_streaming) is not UNSET:
            d["eager_input_streaming"] = v
        if (v := self.input_examples) is not UNSET:
            d["input_examples"] = _encode(v)
        if (v := self.strict) is not UNSET:
            d["strict"] = v
        if (v := self.type) is not UNSET:
            d["type"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolParam = entry(_decode, value, "/components/schemas/ToolParam")
    return made


def _decode(src: Any, cls: Any = ToolParam) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.input_schema = _tool_input_schema(src["input_schema"])
    self.name = src["name"]
    if "allowed_callers" in src:
        v = src["allowed_callers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_callers = v
    else:
        self.allowed_callers = UNSET
        n -= 1
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "defer_loading" in src:
        self.defer_loading = src["defer_loading"]
    else:
        self.defer_loading = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "eager_input_streaming" in src:
        self.eager_input_streaming = src["eager_input_streaming"]
    else:
        self.eager_input_streaming = UNSET
        n -= 1
    if "input_examples" in src:
        v = src["input_examples"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.input_examples = None if v is None else [_shape_1(x) for x in v]
    else:
        self.input_examples = UNSET
        n -= 1
    if "strict" in src:
        self.strict = src["strict"]
    else:
        self.strict = UNSET
        n -= 1
    if "type" in src:
        self.type = src["type"]
    else:
        self.type = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "input_schema",
        "name",
        "allowed_callers",
        "cache_control",
        "defer_loading",
        "description",
        "eager_input_streaming",
        "input_examples",
        "strict",
        "type",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_tool_input_schema = deferred(globals(), "_tool_input_schema", "tool_input_schema", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is dict:
        return v
    raise TypeError
