# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingDroppedInputTransformation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .input_transformation_reason import InputTransformationReasonValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingDroppedInputTransformation(ModelBase):
    """The block was left out of the prompt. It does not count as input.

    Attributes:
        path: Which block of the request: `messages.{i}.content.{j}`, both counted from 0.
        reason: The check that failed.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingDroppedInputTransformation"

    path: str
    reason: InputTransformationReasonValue
    type: Literal["thinking_dropped"] = "thinking_dropped"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "path": self.path,
            "reason": self.reason,
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


def decode(value: Any) -> ThinkingDroppedInputTransformation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingDroppedInputTransformation = entry(
        _decode, value, "/components/schemas/ThinkingDroppedInputTransformation"
    )
    return made


def _decode(src: Any, cls: Any = ThinkingDroppedInputTransformation) -> Any:
    v: Any
    self = _new(cls)
    self.path = src["path"]
    self.reason = src["reason"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "path",
        "reason",
        "type",
    )
)
