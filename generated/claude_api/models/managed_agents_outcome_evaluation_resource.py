# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsOutcomeEvaluationResource of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsOutcomeEvaluationResource(ModelBase):
    """How far the work on one outcome is.

    Attributes:
        description: What is to be made.
        iteration: Which round it is in, from 0.
        outcome_id: The outcome's id, `outc_...`.
        result: `pending` before work begins, `running` while something is made or revised, `evaluating` while it
            is graded. Settled are `satisfied`, `max_iterations_reached`, `failed` and `interrupted`. A grading
            may end with `needs_revision`, then another round follows.
        completed_at: When it was settled; null before.
        explanation: What the grader said last: why the criteria are met, what is still missing, or why it cannot
            be done. Null before the first grading.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsOutcomeEvaluationResource"

    description: str
    iteration: int
    outcome_id: str
    result: str
    type: Literal["outcome_evaluation"] = "outcome_evaluation"
    completed_at: datetime.datetime | None | Unset = UNSET
    explanation: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "description": self.description,
            "iteration": self.iteration,
            "outcome_id": self.outcome_id,
            "result": self.result,
            "type": self.type,
        }
        if (v := self.completed_at) is not UNSET:
            d["completed_at"] = _encode(v)
        if (v := self.explanation) is not UNSET:
            d["explanation"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsOutcomeEvaluationResource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsOutcomeEvaluationResource = entry(
        _decode, value, "/components/schemas/ManagedAgentsOutcomeEvaluationResource"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsOutcomeEvaluationResource) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.description = src["description"]
    self.iteration = src["iteration"]
    self.outcome_id = src["outcome_id"]
    self.result = src["result"]
    self.type = src["type"]
    if "completed_at" in src:
        v = src["completed_at"]
        self.completed_at = None if v is None else _timestamp(v)
    else:
        self.completed_at = UNSET
        n -= 1
    if "explanation" in src:
        self.explanation = src["explanation"]
    else:
        self.explanation = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "description",
        "iteration",
        "outcome_id",
        "result",
        "type",
        "completed_at",
        "explanation",
    )
)
