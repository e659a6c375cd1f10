# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsArtifactActivity of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsArtifactActivity(ModelBase):
    """How many artifacts of one MIME type, shared or not, were made on a day. Those of Claude Code and Cowork are
    all `text/html`, and counted from 2026-08-17 on.

    Attributes:
        artifact_type: The MIME type, one of eight, or `other` for the rest.
        artifacts_created_count: How many were made.
        distinct_user_count: How many people made them.
        is_shared: Whether they were ever shared; in Claude Code and Cowork that is, whether anyone but the maker
            may open them.
        published_artifacts_created_count: How many of them were published; in Claude Code and Cowork that is,
            whoever has the link may open them.
        product: The product, `chat`, `claude_code`, `cowork` or `chat_cowork_unified`; only if split by it.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
        user_id: The user, `user_...`; only if split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsArtifactActivity"

    artifact_type: str
    artifacts_created_count: int
    distinct_user_count: int
    is_shared: bool
    published_artifacts_created_count: int
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "artifact_type": self.artifact_type,
            "artifacts_created_count": self.artifacts_created_count,
            "distinct_user_count": self.distinct_user_count,
            "is_shared": self.is_shared,
            "published_artifacts_created_count": self.published_artifacts_created_count,
        }
        if (v := self.product) is not UNSET:
            d["product"] = v
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


def decode(value: Any) -> AnalyticsArtifactActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsArtifactActivity = entry(_decode, value, "/components/schemas/AnalyticsArtifactActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsArtifactActivity) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.artifact_type = src["artifact_type"]
    self.artifacts_created_count = src["artifacts_created_count"]
    self.distinct_user_count = src["distinct_user_count"]
    self.is_shared = src["is_shared"]
    self.published_artifacts_created_count = src["published_artifacts_created_count"]
    if "product" in src:
        self.product = src["product"]
    else:
        self.product = UNSET
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
        "artifact_type",
        "artifacts_created_count",
        "distinct_user_count",
        "is_shared",
        "published_artifacts_created_count",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )
)
