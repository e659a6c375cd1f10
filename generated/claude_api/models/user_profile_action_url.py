# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileActionURL of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserProfileActionURL(ModelBase):
    """A link under which somebody can do something.

    Attributes:
        expires_at: When it stops working.
        url: The link itself. Everyone who has it can open it.
    """

    _schema: ClassVar[str] = "/components/schemas/UserProfileActionURL"

    expires_at: datetime.datetime
    type: Literal["user_profile_action_url"] = "user_profile_action_url"
    url: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "expires_at": _encode(self.expires_at),
            "type": self.type,
            "url": self.url,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserProfileActionURL:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserProfileActionURL = entry(_decode, value, "/components/schemas/UserProfileActionURL")
    return made


def _decode(src: Any, cls: Any = UserProfileActionURL) -> Any:
    v: Any
    self = _new(cls)
    self.expires_at = _timestamp(src["expires_at"])
    self.type = src["type"]
    self.url = src["url"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "expires_at",
        "type",
        "url",
    )
)
