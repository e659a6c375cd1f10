# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolTextEditor20250124Param of the API description."""

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


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolTextEditor20250124Param(ModelBase):
    """Views and edits files that the caller keeps. For Claude 3.7 models.

    Attributes:
        name: The name the model calls the tool by. Fixed for this tool.
        allowed_callers: Who may call the tool: the model itself (`direct`), programs it writes for a code
            execution tool, or both.
        cache_control: Ends a cacheable prompt prefix at this tool.
        defer_loading: Leave the tool out of the prompt until a tool search finds it.
        input_examples: Inputs that show the model how to call the tool.
        strict: Make sure that calls name a given tool and that their input fits its schema.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolTextEditor20250124Param"

    name: Literal["str_replace_editor"] = "str_replace_editor"
    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    allowed_callers: list[AllowedCallerValue] | Unset = UNSET
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    input_examples: list[dict[str, Any]] | Unset = UNSET
    strict: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
        }
        if (v := self.allowed_callers) is not UNSET:
            d["allowed_callers"] = v
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.input_examples) is not UNSET:
            d["input_examples"] = _encode(v)
        if (v := self.strict) is not UNSET:
            d["strict"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolTextEditor20250124Param:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolTextEditor20250124Param = entry(_decode, value, "/components/schemas/ToolTextEditor20250124Param")
    return made


def _decode(src: Any, cls: Any = ToolTextEditor20250124Param) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.name = src["name"]
    self.type = src["type"]
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
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "type",
        "allowed_callers",
        "cache_control",
        "defer_loading",
        "input_examples",
        "strict",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is dict:
        return v
    raise TypeError
