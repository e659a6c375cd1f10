# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsServerToolUsage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsServerToolUsage(ModelBase):
    """How often tools were run by the server.

    Attributes:
        web_fetch_requests: How many pages were fetched.
        web_search_requests: How often the web was searched.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsServerToolUsage"

    web_fetch_requests: int | None | Unset = UNSET
    web_search_requests: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.web_fetch_requests) is not UNSET:
            d["web_fetch_requests"] = v
        if (v := self.web_search_requests) is not UNSET:
            d["web_search_requests"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsServerToolUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsServerToolUsage = entry(_decode, value, "/components/schemas/ManagedAgentsServerToolUsage")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsServerToolUsage) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "web_fetch_requests" in src:
        self.web_fetch_requests = src["web_fetch_requests"]
    else:
        self.web_fetch_requests = UNSET
        n -= 1
    if "web_search_requests" in src:
        self.web_search_requests = src["web_search_requests"]
    else:
        self.web_search_requests = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "web_fetch_requests",
        "web_search_requests",
    )
)
