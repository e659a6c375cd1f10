# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendLimitIncreaseRequest of the API description."""

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
    from .spend_limit_increase_request_actor import SpendLimitIncreaseRequestActor
    from .spend_limit_increase_request_status import SpendLimitIncreaseRequestStatusValue
    from .spend_limit_period import SpendLimitPeriodValue
    from .spend_summary import SpendSummary


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SpendLimitIncreaseRequest(ModelBase):
    """A member's wish to spend more.

    Attributes:
        id: The request's id.
        actor: Who asks.
        created_at: When it was made.
        period: The period of the limit that was reached.
        status: What became of it.
        resolved_at: When it was granted or denied; null while it is pending.
        resolved_by: Who granted or denied it; null while it is pending.
        spend_summary: What the member has spent; while the request is pending.
    """

    _schema: ClassVar[str] = "/components/schemas/SpendLimitIncreaseRequest"

    id: str
    actor: SpendLimitIncreaseRequestActor
    created_at: datetime.datetime
    period: SpendLimitPeriodValue
    status: SpendLimitIncreaseRequestStatusValue
    type: Literal["spend_limit_increase_request"] = "spend_limit_increase_request"
    resolved_at: datetime.datetime | None | Unset = UNSET
    resolved_by: SpendLimitIncreaseRequestActor | None | Unset = UNSET
    spend_summary: SpendSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "actor": v if (v := self.actor).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "period": self.period,
            "status": self.status,
            "type": self.type,
        }
        if (v := self.resolved_at) is not UNSET:
            d["resolved_at"] = _encode(v)
        if (v := self.resolved_by) is not UNSET:
            d["resolved_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.spend_summary) is not UNSET:
            d["spend_summary"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SpendLimitIncreaseRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SpendLimitIncreaseRequest = entry(_decode, value, "/components/schemas/SpendLimitIncreaseRequest")
    return made


def _decode(src: Any, cls: Any = SpendLimitIncreaseRequest) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.actor = _spend_limit_increase_request_actor(src["actor"])
    self.created_at = _timestamp(src["created_at"])
    self.period = src["period"]
    self.status = src["status"]
    self.type = src["type"]
    if "resolved_at" in src:
        v = src["resolved_at"]
        self.resolved_at = None if v is None else _timestamp(v)
    else:
        self.resolved_at = UNSET
        n -= 1
    if "resolved_by" in src:
        v = src["resolved_by"]
        self.resolved_by = None if v is None else _spend_limit_increase_request_actor(v)
    else:
        self.resolved_by = UNSET
        n -= 1
    if "spend_summary" in src:
        v = src["spend_summary"]
        self.spend_summary = None if v is None else _spend_summary(v)
    else:
        self.spend_summary = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "actor",
        "created_at",
        "period",
        "status",
        "type",
        "resolved_at",
        "resolved_by",
        "spend_summary",
    )
)
_spend_limit_increase_request_actor = deferred(
    globals(), "_spend_limit_increase_request_actor", "spend_limit_increase_request_actor", "_decode"
)
_spend_summary = deferred(globals(), "_spend_summary", "spend_summary", "_decode")
