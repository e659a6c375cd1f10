# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsPluginActivityPage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_plugin_activity import AnalyticsPluginActivity


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsPluginActivityPage(ModelBase):
    """One page of plugins.

    Attributes:
        data: The plugins of this page.
        next_page: Give it as `page` for the next page; null on the last one.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsPluginActivityPage"

    data: list[AnalyticsPluginActivity]
    next_page: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data": _many(self.data),
        }
        if (v := self.next_page) is not UNSET:
            d["next_page"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsPluginActivityPage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsPluginActivityPage = entry(_decode, value, "/components/schemas/AnalyticsPluginActivityPage")
    return made


def _decode(src: Any, cls: Any = AnalyticsPluginActivityPage) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    v = src["data"]
    if v.__class__ is not list:
        raise TypeError
    self.data = [_analytics_plugin_activity(x) for x in v]
    if "next_page" in src:
        self.next_page = src["next_page"]
    else:
        self.next_page = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data",
        "next_page",
    )
)
_analytics_plugin_activity = deferred(globals(), "_analytics_plugin_activity", "analytics_plugin_activity", "_decode")
