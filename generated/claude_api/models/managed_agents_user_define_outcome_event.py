# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserDefineOutcomeEvent of the API description."""

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
    from .managed_agents_outcome_rubric import ManagedAgentsOutcomeRubric


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserDefineOutcomeEvent(ModelBase):
    """You have said what to work towards. It now has an id, to which the events of its grading refer.

    Attributes:
        id: The event's id, `sevt_...`.
        description: What is to be made.
        outcome_id: The outcome's id, `outc_...`; also in the session's `outcome_evaluations`.
        processed_at: When it happened.
        rubric: By what it is graded. A rubric from a file comes as its text for now; expect either.
        max_iterations: How many rounds of grading and revising there may be, 20 at most. 3 where nothing was
            said.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserDefineOutcomeEvent"

    id: str
    description: str
    outcome_id: str
    processed_at: datetime.datetime
    rubric: ManagedAgentsOutcomeRubric
    type: Literal["user.define_outcome"] = "user.define_outcome"
    max_iterations: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "description": self.description,
            "outcome_id": self.outcome_id,
            "processed_at": _encode(self.processed_at),
            "rubric": v if (v := self.rubric).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.max_iterations) is not UNSET:
            d["max_iterations"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserDefineOutcomeEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserDefineOutcomeEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserDefineOutcomeEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserDefineOutcomeEvent) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.description = src["description"]
    self.outcome_id = src["outcome_id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.rubric = _managed_agents_outcome_rubric(src["rubric"])
    self.type = src["type"]
    if "max_iterations" in src:
        self.max_iterations = src["max_iterations"]
    else:
        self.max_iterations = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "description",
        "outcome_id",
        "processed_at",
        "rubric",
        "type",
        "max_iterations",
    )
)
_managed_agents_outcome_rubric = deferred(
    globals(), "_managed_agents_outcome_rubric", "managed_agents_outcome_rubric", "_decode"
)
