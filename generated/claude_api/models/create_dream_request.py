# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateDreamRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dream_input_param import DreamInputParam
    from .dream_model_config_param import DreamModelConfigParam
    from .output_behavior_param import OutputBehaviorParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateDreamRequest(ModelBase):
    """What to dream of.

    Attributes:
        inputs: What to read, exactly one memory store and one list of sessions.
        model: The model that is to do the work, by its id alone or with the speed. Not every model can.
        instructions: What to look for, and how to order the memories.
        output_behavior: Where to write. Without it, into a new memory store.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateDreamRequest"

    inputs: Sequence[DreamInputParam | Mapping[str, Any]]
    model: DreamModelConfigParam | Mapping[str, Any] | str
    instructions: str | None | Unset = UNSET
    output_behavior: OutputBehaviorParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "inputs": _many(self.inputs),
            "model": _encode(self.model),
        }
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if (v := self.output_behavior) is not UNSET:
            d["output_behavior"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateDreamRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateDreamRequest = entry(_decode, value, "/components/schemas/CreateDreamRequest")
    return made


def _decode(src: Any, cls: Any = CreateDreamRequest) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.inputs = _dream_input_param_list(src["inputs"])
    self.model = _shape_1(src["model"])
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    if "output_behavior" in src:
        v = src["output_behavior"]
        self.output_behavior = None if v is None else _output_behavior_param(v)
    else:
        self.output_behavior = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "inputs",
        "model",
        "instructions",
        "output_behavior",
    )
)
_dream_input_param_list = deferred(globals(), "_dream_input_param_list", "dream_input_param", "_decode_list")
_dream_model_config_param = deferred(globals(), "_dream_model_config_param", "dream_model_config_param", "_decode")
_output_behavior_param = deferred(globals(), "_output_behavior_param", "output_behavior_param", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _dream_model_config_param(v)
    return v
