# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsModelConfigParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_model import ManagedAgentsModelValue
    from .managed_agents_model_config_effort_param import ManagedAgentsModelConfigEffortParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsModelConfigParams(ModelBase):
    """A model, and how to run it.

    Attributes:
        id: The model's id.
        effort: How much thought goes into each answer, `high` or `{"type": "high"}`. Without it, a new agent gets
            what suits the model, and an agent that is changed keeps what it has.
        inference_geo: Where the model runs. Without it, the workspace's `default_inference_geo` counts, also when
            an agent is changed: a new `model` takes nothing over from the old one here.
        speed: `fast` writes faster, at a higher price. Refused for models that cannot. Server default:
            "standard".
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsModelConfigParams"

    id: ManagedAgentsModelValue
    effort: (
        ManagedAgentsModelConfigEffortParam
        | Mapping[str, Any]
        | Literal["low", "medium", "high", "xhigh", "max"]
        | str
        | None
        | Unset
    ) = UNSET
    inference_geo: str | None | Unset = UNSET
    speed: Literal["fast", "standard"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
        }
        if (v := self.effort) is not UNSET:
            d["effort"] = _encode(v)
        if (v := self.inference_geo) is not UNSET:
            d["inference_geo"] = v
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsModelConfigParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsModelConfigParams = entry(_decode, value, "/components/schemas/ManagedAgentsModelConfigParams")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsModelConfigParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.id = src["id"]
    if "effort" in src:
        v = src["effort"]
        self.effort = None if v is None else _shape_1(v)
    else:
        self.effort = UNSET
        n -= 1
    if "inference_geo" in src:
        self.inference_geo = src["inference_geo"]
    else:
        self.inference_geo = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "effort",
        "inference_geo",
        "speed",
    )
)
_managed_agents_model_config_effort_param = deferred(
    globals(), "_managed_agents_model_config_effort_param", "managed_agents_model_config_effort_param", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_model_config_effort_param(v)
    return v
