# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsServerToolUse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsServerToolUse(ModelBase):
    """What the server's tools did.

    Attributes:
        web_search_requests: How many web searches.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsServerToolUse"

    web_search_requests: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "web_search_requests": self.web_search_requests,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsServerToolUse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsServerToolUse = entry(_decode, value, "/components/schemas/AnalyticsServerToolUse")
    return made


def _decode(src: Any, cls: Any = AnalyticsServerToolUse) -> Any:
    v: Any
    self = _new(cls)
    self.web_search_requests = src["web_search_requests"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("web_search_requests",))
