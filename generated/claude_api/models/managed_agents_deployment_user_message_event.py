# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentUserMessageEvent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_user_message_content import ManagedAgentsUserMessageContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeploymentUserMessageEvent(ModelBase):
    """Something the user says.

    Attributes:
        content: What is said, in parts.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeploymentUserMessageEvent"

    content: list[ManagedAgentsUserMessageContent]
    type: Literal["user.message"] = "user.message"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _many(self.content),
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


def decode(value: Any) -> ManagedAgentsDeploymentUserMessageEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeploymentUserMessageEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsDeploymentUserMessageEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeploymentUserMessageEvent) -> Any:
    v: Any
    self = _new(cls)
    self.content = _managed_agents_user_message_content_list(src["content"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "type",
    )
)
_managed_agents_user_message_content_list = deferred(
    globals(), "_managed_agents_user_message_content_list", "managed_agents_user_message_content", "_decode_list"
)
