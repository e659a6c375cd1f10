# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSpanOutcomeEvaluationStartEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSpanOutcomeEvaluationStartEvent(ModelBase):
    """The grading of an outcome begins.

    Attributes:
        id: The event's id, `sevt_...`.
        iteration: Which round it is, from 0; each revision begins another.
        outcome_id: The outcome's id, `outc_...`.
        processed_at: When it happened.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSpanOutcomeEvaluationStartEvent"

    id: str
    iteration: int
    outcome_id: str
    processed_at: datetime.datetime
    type: Literal["span.outcome_evaluation_start"] = "span.outcome_evaluation_start"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "iteration": self.iteration,
            "outcome_id": self.outcome_id,
            "processed_at": _encode(self.processed_at),
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


def decode(value: Any) -> ManagedAgentsSpanOutcomeEvaluationStartEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSpanOutcomeEvaluationStartEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSpanOutcomeEvaluationStartEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSpanOutcomeEvaluationStartEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.iteration = src["iteration"]
    self.outcome_id = src["outcome_id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "iteration",
        "outcome_id",
        "processed_at",
        "type",
    )
)
