# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FederationIssuerPollStatus of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FederationIssuerPollStatus(ModelBase):
    """How fetching an issuer's keys goes.

    Attributes:
        consecutive_failures: How often it failed since it last worked.
        last_fetched_at: When it last worked.
        next_poll_at: When it is tried next; null when it was given up.
    """

    _schema: ClassVar[str] = "/components/schemas/FederationIssuerPollStatus"

    consecutive_failures: int
    last_fetched_at: datetime.datetime | None | Unset = UNSET
    next_poll_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "consecutive_failures": self.consecutive_failures,
        }
        if (v := self.last_fetched_at) is not UNSET:
            d["last_fetched_at"] = _encode(v)
        if (v := self.next_poll_at) is not UNSET:
            d["next_poll_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FederationIssuerPollStatus:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FederationIssuerPollStatus = entry(_decode, value, "/components/schemas/FederationIssuerPollStatus")
    return made


def _decode(src: Any, cls: Any = FederationIssuerPollStatus) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.consecutive_failures = src["consecutive_failures"]
    if "last_fetched_at" in src:
        v = src["last_fetched_at"]
        self.last_fetched_at = None if v is None else _timestamp(v)
    else:
        self.last_fetched_at = UNSET
        n -= 1
    if "next_poll_at" in src:
        v = src["next_poll_at"]
        self.next_poll_at = None if v is None else _timestamp(v)
    else:
        self.next_poll_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "consecutive_failures",
        "last_fetched_at",
        "next_poll_at",
    )
)
