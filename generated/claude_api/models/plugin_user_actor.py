# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginUserActor of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginUserActor(ModelBase):
    """A member.

    Attributes:
        user_id: The member's id, `user_...`.
        email_address: The member's mail address; may be null, for one who has left.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginUserActor"

    type: Literal["user_actor"] = "user_actor"
    user_id: str
    email_address: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "user_id": self.user_id,
        }
        if (v := self.email_address) is not UNSET:
            d["email_address"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginUserActor:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginUserActor = entry(_decode, value, "/components/schemas/PluginUserActor")
    return made


def _decode(src: Any, cls: Any = PluginUserActor) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    self.user_id = src["user_id"]
    if "email_address" in src:
        self.email_address = src["email_address"]
    else:
        self.email_address = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "user_id",
        "email_address",
    )
)
