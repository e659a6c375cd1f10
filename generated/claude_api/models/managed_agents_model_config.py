# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsModelConfig of the API description."""

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
    from .managed_agents_model import ManagedAgentsModelValue
    from .managed_agents_model_config_effort import ManagedAgentsModelConfigEffort


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsModelConfig(ModelBase):
    """A model, and how it is run.

    Attributes:
        id: The model's id.
        effort: How much thought goes into each answer. What the model does by itself, if nothing else was asked
            for.
        inference_geo: Where the model runs; null leaves it to the workspace's `default_inference_geo`.
        speed: `fast` writes faster, at a higher price. Not every model can. Server default: "standard".
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsModelConfig"

    id: ManagedAgentsModelValue
    effort: ManagedAgentsModelConfigEffort | None | Unset = UNSET
    inference_geo: str | None | Unset = UNSET
    speed: Literal["standard", "fast"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
        }
        if (v := self.effort) is not UNSET:
            d["effort"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> ManagedAgentsModelConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsModelConfig = entry(_decode, value, "/components/schemas/ManagedAgentsModelConfig")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsModelConfig) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.id = src["id"]
    if "effort" in src:
        v = src["effort"]
        self.effort = None if v is None else _managed_agents_model_config_effort(v)
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
_managed_agents_model_config_effort = deferred(
    globals(), "_managed_agents_model_config_effort", "managed_agents_model_config_effort", "_decode"
)
