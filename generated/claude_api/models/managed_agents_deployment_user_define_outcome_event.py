# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentUserDefineOutcomeEvent of the API description."""

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
    from .managed_agents_outcome_rubric import ManagedAgentsOutcomeRubric


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeploymentUserDefineOutcomeEvent(ModelBase):
    """Names an outcome for the agent to work towards. It begins at once.

    Attributes:
        description: What is to be made.
        rubric: By what it is graded.
        max_iterations: How often it is graded and revised before the agent gives up. Server default: 3.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeploymentUserDefineOutcomeEvent"

    description: str
    rubric: ManagedAgentsOutcomeRubric
    type: Literal["user.define_outcome"] = "user.define_outcome"
    max_iterations: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "description": self.description,
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


def decode(value: Any) -> ManagedAgentsDeploymentUserDefineOutcomeEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeploymentUserDefineOutcomeEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsDeploymentUserDefineOutcomeEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeploymentUserDefineOutcomeEvent) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.description = src["description"]
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
        "description",
        "rubric",
        "type",
        "max_iterations",
    )
)
_managed_agents_outcome_rubric = deferred(
    globals(), "_managed_agents_outcome_rubric", "managed_agents_outcome_rubric", "_decode"
)
