# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSpanOutcomeEvaluationEndEvent of the API description."""

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

if TYPE_CHECKING:
    from .managed_agents_span_model_usage import ManagedAgentsSpanModelUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSpanOutcomeEvaluationEndEvent(ModelBase):
    """The grading of an outcome is done.

    Attributes:
        id: The event's id, `sevt_...`.
        explanation: Why the result is what it is; with `needs_revision` what is missing.
        iteration: Which round it is, from 0; each revision begins another.
        outcome_evaluation_start_id: The id of the event with which this grading began.
        outcome_id: The outcome's id, `outc_...`.
        processed_at: When it happened.
        result: `satisfied`, all criteria are met; `needs_revision`, another round follows;
            `max_iterations_reached`, no round is left, and the agent ends with a last turn; `failed`, the rubric
            does not fit what was made; `interrupted`, you stopped it. After all but `needs_revision` there is no
            more grading.
        usage: What the grading used up, all its requests together.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSpanOutcomeEvaluationEndEvent"

    id: str
    explanation: str
    iteration: int
    outcome_evaluation_start_id: str
    outcome_id: str
    processed_at: datetime.datetime
    result: str
    type: Literal["span.outcome_evaluation_end"] = "span.outcome_evaluation_end"
    usage: ManagedAgentsSpanModelUsage
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "explanation": self.explanation,
            "iteration": self.iteration,
            "outcome_evaluation_start_id": self.outcome_evaluation_start_id,
            "outcome_id": self.outcome_id,
            "processed_at": _encode(self.processed_at),
            "result": self.result,
            "type": self.type,
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSpanOutcomeEvaluationEndEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSpanOutcomeEvaluationEndEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSpanOutcomeEvaluationEndEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSpanOutcomeEvaluationEndEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.explanation = src["explanation"]
    self.iteration = src["iteration"]
    self.outcome_evaluation_start_id = src["outcome_evaluation_start_id"]
    self.outcome_id = src["outcome_id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.result = src["result"]
    self.type = src["type"]
    self.usage = _managed_agents_span_model_usage(src["usage"])
    self._extra = None if len(src) == 9 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "explanation",
        "iteration",
        "outcome_evaluation_start_id",
        "outcome_id",
        "processed_at",
        "result",
        "type",
        "usage",
    )
)
_managed_agents_span_model_usage = deferred(
    globals(), "_managed_agents_span_model_usage", "managed_agents_span_model_usage", "_decode"
)
