# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAnthropicSkill of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAnthropicSkill(ModelBase):
    """A skill that Anthropic has made.

    Attributes:
        skill_id: The skill's name, such as `xlsx`.
        version: The version in use.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAnthropicSkill"

    skill_id: str
    type: Literal["anthropic"] = "anthropic"
    version: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "skill_id": self.skill_id,
            "type": self.type,
            "version": self.version,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAnthropicSkill:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAnthropicSkill = entry(_decode, value, "/components/schemas/ManagedAgentsAnthropicSkill")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAnthropicSkill) -> Any:
    v: Any
    self = _new(cls)
    self.skill_id = src["skill_id"]
    self.type = src["type"]
    self.version = src["version"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "skill_id",
        "type",
        "version",
    )
)
