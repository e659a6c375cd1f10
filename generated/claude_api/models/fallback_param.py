# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model import ModelValue
    from .output_config_param import OutputConfigParam
    from .speed import SpeedValue
    from .thinking_config_param import ThinkingConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackParam(ModelBase):
    """A model to try in another's place, with settings for that attempt only. They are checked as if the request
    named that model. The server refuses any other key.

    Attributes:
        model: Which model to try.
        max_tokens: The most tokens of that attempt's reply. Absent or `null` means the request's own.
        output_config: Merged field by field with the request's. A field left out is taken from the request as far
            as the model allows it; a field that is `null` is switched off. `null` for the whole switches off all
            three.
        speed: How fast that attempt runs. Left out, it is `fast` only if the request is and the model allows it;
            `null` means `standard`.
        thinking: How that attempt thinks. Left out, the request's setting holds if the model knows that form;
            `null` means what the model does by itself.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackParam"

    model: ModelValue
    max_tokens: int | None | Unset = UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | None | Unset = UNSET
    speed: SpeedValue | None | Unset = UNSET
    thinking: ThinkingConfigParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "model": self.model,
        }
        if (v := self.max_tokens) is not UNSET:
            d["max_tokens"] = v
        if (v := self.output_config) is not UNSET:
            d["output_config"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if (v := self.thinking) is not UNSET:
            d["thinking"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackParam = entry(_decode, value, "/components/schemas/FallbackParam")
    return made


def _decode(src: Any, cls: Any = FallbackParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.model = src["model"]
    if "max_tokens" in src:
        self.max_tokens = src["max_tokens"]
    else:
        self.max_tokens = UNSET
        n -= 1
    if "output_config" in src:
        v = src["output_config"]
        self.output_config = None if v is None else _output_config_param(v)
    else:
        self.output_config = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    if "thinking" in src:
        v = src["thinking"]
        self.thinking = None if v is None else _thinking_config_param(v)
    else:
        self.thinking = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "model",
        "max_tokens",
        "output_config",
        "speed",
        "thinking",
    )
)
_output_config_param = deferred(globals(), "_output_config_param", "output_config_param", "_decode")
_thinking_config_param = deferred(globals(), "_thinking_config_param", "thinking_config_param", "_decode")
