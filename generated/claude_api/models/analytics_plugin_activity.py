# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsPluginActivity of the API description."""

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
    from .analytics_plugin_chat_cowork_unified_metrics import AnalyticsPluginChatCoworkUnifiedMetrics
    from .analytics_plugin_claude_code_metrics import AnalyticsPluginClaudeCodeMetrics
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsPluginActivity(ModelBase):
    """How much a plugin was installed and used, on a day or in a range.

    Attributes:
        claude_code_metrics: How it was used in Claude Code.
        cowork_metrics: How it was used in Cowork.
        distinct_user_count: How many people installed or used it; over a range each counts once.
        invocation_count: How often it was called.
        plugin_name: The plugin's name, or `third-party`.
        install_count: How many people installed it; over a range each counts once.
        plugin_id: The plugin's id, like `weather-desk@example-plugins`; null for plugins of others in Claude
            Code, and for slash commands in Cowork that tell a hash only.
        chat_cowork_unified_metrics: How it was used in Chat and Cowork unified, which is claude.ai with Cowork's
            features; absent where the organization cannot have it.
        product: The product, `claude_code`, `cowork` or `chat_cowork_unified`; only if split by it.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
        user_id: The user, `user_...`; only if split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsPluginActivity"

    claude_code_metrics: AnalyticsPluginClaudeCodeMetrics
    cowork_metrics: AnalyticsPluginCoworkMetrics
    distinct_user_count: int
    invocation_count: int
    plugin_name: str
    install_count: int | None | Unset = UNSET
    plugin_id: str | None | Unset = UNSET
    chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None | Unset = UNSET
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "claude_code_metrics": v if (v := self.claude_code_metrics).__class__ in _PLAIN else _encode(v),
            "cowork_metrics": v if (v := self.cowork_metrics).__class__ in _PLAIN else _encode(v),
            "distinct_user_count": self.distinct_user_count,
            "invocation_count": self.invocation_count,
            "plugin_name": self.plugin_name,
        }
        if (v := self.install_count) is not UNSET:
            d["install_count"] = v
        if (v := self.plugin_id) is not UNSET:
            d["plugin_id"] = v
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


def decode(value: Any) -> AnalyticsPluginActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsPluginActivity = entry(_decode, value, "/components/schemas/AnalyticsPluginActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsPluginActivity) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.claude_code_metrics = _analytics_plugin_claude_code_metrics(src["claude_code_metrics"])
    self.cowork_metrics = _analytics_plugin_cowork_metrics(src["cowork_metrics"])
    self.distinct_user_count = src["distinct_user_count"]
    self.invocation_count = src["invocation_count"]
    self.plugin_name = src["plugin_name"]
    if "install_count" in src:
        self.install_count = src["install_count"]
    else:
        self.install_count = UNSET
        n -= 1
    if "plugin_id" in src:
        self.plugin_id = src["plugin_id"]
    else:
        self.plugin_id = UNSET
        n -= 1
    if "chat_cowork_unified_metrics" in src:
        v = src["chat_cowork_unified_metrics"]
        self.chat_cowork_unified_metrics = None if v is None else _analytics_plugin_chat_cowork_unified_metrics(v)
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
        "claude_code_metrics",
        "cowork_metrics",
        "distinct_user_count",
        "invocation_count",
        "plugin_name",
        "install_count",
        "plugin_id",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )
)
_analytics_plugin_chat_cowork_unified_metrics = deferred(
    globals(),
    "_analytics_plugin_chat_cowork_unified_metrics",
    "analytics_plugin_chat_cowork_unified_metrics",
    "_decode",
)
_analytics_plugin_claude_code_metrics = deferred(
    globals(), "_analytics_plugin_claude_code_metrics", "analytics_plugin_claude_code_metrics", "_decode"
)
_analytics_plugin_cowork_metrics = deferred(
    globals(), "_analytics_plugin_cowork_metrics", "analytics_plugin_cowork_metrics", "_decode"
)
