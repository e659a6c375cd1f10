# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsReportUserActor of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsReportUserActor(ModelBase):
    """A user of the organization, or one who was.

    Attributes:
        deleted: Whether the account was deleted or is no member any more, of this organization or of those tied
            to it. `user_id` stays in both cases.
        user_id: The user's id, `user_...`.
        email_address: The user's mail address, kept after the user has left; null for deleted accounts and
            Anthropic's own.
        name: The user's name; null without one. "Deleted User" for deleted accounts, and for those who have left
            if the organization hides their names.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsReportUserActor"

    deleted: bool
    type: Literal["user_actor"] = "user_actor"
    user_id: str
    email_address: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "deleted": self.deleted,
            "type": self.type,
            "user_id": self.user_id,
        }
        if (v := self.email_address) is not UNSET:
            d["email_address"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsReportUserActor:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsReportUserActor = entry(_decode, value, "/components/schemas/AnalyticsReportUserActor")
    return made


def _decode(src: Any, cls: Any = AnalyticsReportUserActor) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.deleted = src["deleted"]
    self.type = src["type"]
    self.user_id = src["user_id"]
    if "email_address" in src:
        self.email_address = src["email_address"]
    else:
        self.email_address = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "deleted",
        "type",
        "user_id",
        "email_address",
        "name",
    )
)
