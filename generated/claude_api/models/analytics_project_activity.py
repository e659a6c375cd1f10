# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsProjectActivity of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_user import AnalyticsUser


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsProjectActivity(ModelBase):
    """How much a project was used, on a day or in a range.

    Attributes:
        distinct_user_count: How many people used it; over a range each counts once.
        message_count: How many messages were sent.
        project_id: The project's id, `claude_proj_...`.
        project_name: The project's name.
        created_at: When the analytics project activity was made.
        created_by: Who made the project; null where that is not known any more.
        distinct_conversation_count: How many conversations; null on rows where that cannot be told.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
        user_id: The user, `user_...`; only if split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsProjectActivity"

    distinct_user_count: int
    message_count: int
    project_id: str
    project_name: str
    created_at: datetime.datetime | None | Unset = UNSET
    created_by: AnalyticsUser | None | Unset = UNSET
    distinct_conversation_count: int | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "distinct_user_count": self.distinct_user_count,
            "message_count": self.message_count,
            "project_id": self.project_id,
            "project_name": self.project_name,
        }
        if (v := self.created_at) is not UNSET:
            d["created_at"] = _encode(v)
        if (v := self.created_by) is not UNSET:
            d["created_by"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.distinct_conversation_count) is not UNSET:
            d["distinct_conversation_count"] = v
        if (v := self.rbac_group_id) is not UNSET:
            d["rbac_group_id"] = v
        if (v := self.rbac_group_name) is not UNSET:
            d["rbac_group_name"] = v
        if (v := self.user_id) is not UNSET:
            d["user_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsProjectActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsProjectActivity = entry(_decode, value, "/components/schemas/AnalyticsProjectActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsProjectActivity) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.distinct_user_count = src["distinct_user_count"]
    self.message_count = src["message_count"]
    self.project_id = src["project_id"]
    self.project_name = src["project_name"]
    if "created_at" in src:
        v = src["created_at"]
        self.created_at = None if v is None else _timestamp(v)
    else:
        self.created_at = UNSET
        n -= 1
    if "created_by" in src:
        v = src["created_by"]
        self.created_by = None if v is None else _analytics_user(v)
    else:
        self.created_by = UNSET
        n -= 1
    if "distinct_conversation_count" in src:
        self.distinct_conversation_count = src["distinct_conversation_count"]
    else:
        self.distinct_conversation_count = UNSET
        n -= 1
    if "rbac_group_id" in src:
        self.rbac_group_id = src["rbac_group_id"]
    else:
        self.rbac_group_id = UNSET
        n -= 1
    if "rbac_group_name" in src:
        self.rbac_group_name = src["rbac_group_name"]
    else:
        self.rbac_group_name = UNSET
        n -= 1
    if "user_id" in src:
        self.user_id = src["user_id"]
    else:
        self.user_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "distinct_user_count",
        "message_count",
        "project_id",
        "project_name",
        "created_at",
        "created_by",
        "distinct_conversation_count",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )
)
_analytics_user = deferred(globals(), "_analytics_user", "analytics_user", "_decode")
