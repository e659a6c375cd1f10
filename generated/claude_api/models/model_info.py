# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ModelInfo of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_capabilities import ModelCapabilities
    from .model_lifecycle import ModelLifecycleValue
    from .model_line import ModelLineValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ModelInfo(ModelBase):
    """A model and what it can do.

    Attributes:
        id: What to give as `model`.
        created_at: When the model was released; the epoch where that is not known.
        display_name: The model's name for people.
        allowed_fallback_models: Models that a request to this one may name under `fallbacks`; an empty list if it
            takes no fallbacks. Sent with a beta feature only.
        capabilities: What the model can do, one entry for each ability.
        deprecated_at: When the model was last deprecated; null while it is active.
        lifecycle: The stage the model is in. Not sent by version 2023-06-01.
        line: The line the model belongs to, null if it belongs to none. Do not guess it from the id.
        max_input_tokens: The size of the context window in tokens.
        max_tokens: The highest `max_tokens` a request may ask for.
        retires_at: When the model is to be retired; null while no date is set. The date may move, and only
            `lifecycle` says that it has happened.
    """

    _schema: ClassVar[str] = "/components/schemas/ModelInfo"

    id: str
    created_at: datetime.datetime
    display_name: str
    type: Literal["model"] = "model"
    allowed_fallback_models: list[str] | None | Unset = UNSET
    capabilities: ModelCapabilities | None | Unset = UNSET
    deprecated_at: datetime.datetime | None | Unset = UNSET
    lifecycle: ModelLifecycleValue | Unset = UNSET
    line: ModelLineValue | None | Unset = UNSET
    max_input_tokens: int | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    retires_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "display_name": self.display_name,
            "type": self.type,
        }
        if (v := self.allowed_fallback_models) is not UNSET:
            d["allowed_fallback_models"] = v
        if (v := self.capabilities) is not UNSET:
            d["capabilities"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.deprecated_at) is not UNSET:
            d["deprecated_at"] = _encode(v)
        if (v := self.lifecycle) is not UNSET:
            d["lifecycle"] = v
        if (v := self.line) is not UNSET:
            d["line"] = v
        if (v := self.max_input_tokens) is not UNSET:
            d["max_input_tokens"] = v
        if (v := self.max_tokens) is not UNSET:
            d["max_tokens"] = v
        if (v := self.retires_at) is not UNSET:
            d["retires_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ModelInfo:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ModelInfo = entry(_decode, value, "/components/schemas/ModelInfo")
    return made


def _decode(src: Any, cls: Any = ModelInfo) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.display_name = src["display_name"]
    self.type = src["type"]
    if "allowed_fallback_models" in src:
        v = src["allowed_fallback_models"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_fallback_models = v
    else:
        self.allowed_fallback_models = UNSET
        n -= 1
    if "capabilities" in src:
        v = src["capabilities"]
        self.capabilities = None if v is None else _model_capabilities(v)
    else:
        self.capabilities = UNSET
        n -= 1
    if "deprecated_at" in src:
        v = src["deprecated_at"]
        self.deprecated_at = None if v is None else _timestamp(v)
    else:
        self.deprecated_at = UNSET
        n -= 1
    if "lifecycle" in src:
        self.lifecycle = src["lifecycle"]
    else:
        self.lifecycle = UNSET
        n -= 1
    if "line" in src:
        self.line = src["line"]
    else:
        self.line = UNSET
        n -= 1
    if "max_input_tokens" in src:
        self.max_input_tokens = src["max_input_tokens"]
    else:
        self.max_input_tokens = UNSET
        n -= 1
    if "max_tokens" in src:
        self.max_tokens = src["max_tokens"]
    else:
        self.max_tokens = UNSET
        n -= 1
    if "retires_at" in src:
        v = src["retires_at"]
        self.retires_at = None if v is None else _timestamp(v)
    else:
        self.retires_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "display_name",
        "type",
        "allowed_fallback_models",
        "capabilities",
        "deprecated_at",
        "lifecycle",
        "line",
        "max_input_tokens",
        "max_tokens",
        "retires_at",
    )
)
_model_capabilities = deferred(globals(), "_model_capabilities", "model_capabilities", "_decode")
