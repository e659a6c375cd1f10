# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsConnectorActivity of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_connector_chat_cowork_unified_metrics import AnalyticsConnectorChatCoworkUnifiedMetrics
    from .analytics_connector_chat_metrics import AnalyticsConnectorChatMetrics
    from .analytics_connector_claude_code_metrics import AnalyticsConnectorClaudeCodeMetrics
    from .analytics_connector_cowork_metrics import AnalyticsConnectorCoworkMetrics
    from .analytics_connector_office_metrics import AnalyticsConnectorOfficeMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsConnectorActivity(ModelBase):
    """How much a connector was used, on a day or in a range.

    Attributes:
        chat_metrics: How it was used in claude.ai.
        claude_code_metrics: How it was used in Claude Code.
        connector_name: The connector's name, or a mere id; see `connector_display_name`.
        cowork_metrics: How it was used in Cowork.
        distinct_user_count: How many people used it; over a range each counts once.
        office_metrics: How it was used with Claude in Office.
        connector_display_name: What people see, where `connector_name` is a mere id; two connectors may have the
            same. Null where the name can be read as it is, where the id is not known, or where the organization
            does not have this.
        individual_auth_distinct_user_count: How many people used it with a credential of their own, from their
            own consent. Null as told at `managed_auth_distinct_user_count`; who needed no credential counts in
            neither.
        managed_auth_distinct_user_count: How many people used it with a credential that the organization manages
            by its identity provider; who used both kinds counts in both. Null where the organization does not
            have this count, the row cannot have it, nothing was seen of credentials, or the day or range begins
            before 2026-07-01.
        read_call_count: How many calls went to tools that are marked as only reading, and the mark is trusted.
            Each call is in one of three counts, this, `write_call_count` or `unclassified_call_count`. Null where
            the organization does not have them, or the day or range begins before 2026-05-29; products were
            included one by one until 2026-06-02.
        unclassified_call_count: How many calls went to tools without a trusted mark, of which there are many.
            Null as told at `read_call_count`.
        write_call_count: How many calls went to tools that are marked as writing. Null as told at
            `read_call_count`.
        chat_cowork_unified_metrics: How it was used in Chat and Cowork unified, which is claude.ai with Cowork's
            features; absent where the organization cannot have it.
        product: The product, `chat`, `cowork`, `chat_cowork_unified`, `claude_code` or `office_agent`; only if
            split by it.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
        user_id: The user, `user_...`; only if split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsConnectorActivity"

    chat_metrics: AnalyticsConnectorChatMetrics
    claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics
    connector_name: str
    cowork_metrics: AnalyticsConnectorCoworkMetrics
    distinct_user_count: int
    office_metrics: AnalyticsConnectorOfficeMetrics
    connector_display_name: str | None | Unset = UNSET
    individual_auth_distinct_user_count: int | None | Unset = UNSET
    managed_auth_distinct_user_count: int | None | Unset = UNSET
    read_call_count: int | None | Unset = UNSET
    unclassified_call_count: int | None | Unset = UNSET
    write_call_count: int | None | Unset = UNSET
    chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None | Unset = UNSET
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "chat_metrics": v if (v := self.chat_metrics).__class__ in _PLAIN else _encode(v),
            "claude_code_metrics": v if (v := self.claude_code_metrics).__class__ in _PLAIN else _encode(v),
            "connector_name": self.connector_name,
            "cowork_metrics": v if (v := self.cowork_metrics).__class__ in _PLAIN else _encode(v),
            "distinct_user_count": self.distinct_user_count,
            "office_metrics": v if (v := self.office_metrics).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.connector_display_name) is not UNSET:
            d["connector_display_name"] = v
        if (v := self.individual_auth_distinct_user_count) is not UNSET:
            d["individual_auth_distinct_user_count"] = v
        if (v := self.managed_auth_distinct_user_count) is not UNSET:
            d["managed_auth_distinct_user_count"] = v
        if (v := self.read_call_count) is not UNSET:
            d["read_call_count"] = v
        if (v := self.unclassified_call_count) is not UNSET:
            d["unclassified_call_count"] = v
        if (v := self.write_call_count) is not UNSET:
            d["write_call_count"] = v
        if (v := self.chat_cowork_unified_metrics) is not UNSET:
            d["chat_cowork_unified_metrics"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> AnalyticsConnectorActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsConnectorActivity = entry(_decode, value, "/components/schemas/AnalyticsConnectorActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsConnectorActivity) -> Any:
    v: Any
    n = 17
    self = _new(cls)
    self.chat_metrics = _analytics_connector_chat_metrics(src["chat_metrics"])
    self.claude_code_metrics = _analytics_connector_claude_code_metrics(src["claude_code_metrics"])
    self.connector_name = src["connector_name"]
    self.cowork_metrics = _analytics_connector_cowork_metrics(src["cowork_metrics"])
    self.distinct_user_count = src["distinct_user_count"]
    self.office_metrics = _analytics_connector_office_metrics(src["office_metrics"])
    if "connector_display_name" in src:
        self.connector_display_name = src["connector_display_name"]
    else:
        self.connector_display_name = UNSET
        n -= 1
    if "individual_auth_distinct_user_count" in src:
        self.individual_auth_distinct_user_count = src["individual_auth_distinct_user_count"]
    else:
        self.individual_auth_distinct_user_count = UNSET
        n -= 1
    if "managed_auth_distinct_user_count" in src:
        self.managed_auth_distinct_user_count = src["managed_auth_distinct_user_count"]
    else:
        self.managed_auth_distinct_user_count = UNSET
        n -= 1
    if "read_call_count" in src:
        self.read_call_count = src["read_call_count"]
    else:
        self.read_call_count = UNSET
        n -= 1
    if "unclassified_call_count" in src:
        self.unclassified_call_count = src["unclassified_call_count"]
    else:
        self.unclassified_call_count = UNSET
        n -= 1
    if "write_call_count" in src:
        self.write_call_count = src["write_call_count"]
    else:
        self.write_call_count = UNSET
        n -= 1
    if "chat_cowork_unified_metrics" in src:
        v = src["chat_cowork_unified_metrics"]
        self.chat_cowork_unified_metrics = None if v is None else _analytics_connector_chat_cowork_unified_metrics(v)
    else:
        self.chat_cowork_unified_metrics = UNSET
        n -= 1
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
        "chat_metrics",
        "claude_code_metrics",
        "connector_name",
        "cowork_metrics",
        "distinct_user_count",
        "office_metrics",
        "connector_display_name",
        "individual_auth_distinct_user_count",
        "managed_auth_distinct_user_count",
        "read_call_count",
        "unclassified_call_count",
        "write_call_count",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )
)
_analytics_connector_chat_cowork_unified_metrics = deferred(
    globals(),
    "_analytics_connector_chat_cowork_unified_metrics",
    "analytics_connector_chat_cowork_unified_metrics",
    "_decode",
)
_analytics_connector_chat_metrics = deferred(
    globals(), "_analytics_connector_chat_metrics", "analytics_connector_chat_metrics", "_decode"
)
_analytics_connector_claude_code_metrics = deferred(
    globals(), "_analytics_connector_claude_code_metrics", "analytics_connector_claude_code_metrics", "_decode"
)
_analytics_connector_cowork_metrics = deferred(
    globals(), "_analytics_connector_cowork_metrics", "analytics_connector_cowork_metrics", "_decode"
)
_analytics_connector_office_metrics = deferred(
    globals(), "_analytics_connector_office_metrics", "analytics_connector_office_metrics", "_decode"
)
