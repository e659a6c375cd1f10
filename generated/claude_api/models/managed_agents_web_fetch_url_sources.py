# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebFetchURLSources of the API description."""

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
    from .managed_agents_web_fetch_url_source_tool_filter import ManagedAgentsWebFetchURLSourceToolFilter
    from .managed_agents_web_fetch_url_source_user_input import ManagedAgentsWebFetchURLSourceUserInput


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebFetchURLSources(ModelBase):
    """Where an address must have come up before it may be fetched.

    Attributes:
        client_tool_results: Which custom tools' results count; null if all do.
        server_tool_results: Whether the results of `web_search` and `web_fetch` count; null if both do.
        user_input: Whether what the user has written counts; null if it does.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebFetchURLSources"

    client_tool_results: ManagedAgentsWebFetchURLSourceToolFilter | None | Unset = UNSET
    server_tool_results: ManagedAgentsWebFetchURLSourceToolFilter | None | Unset = UNSET
    user_input: ManagedAgentsWebFetchURLSourceUserInput | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.client_tool_results) is not UNSET:
            d["client_tool_results"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.server_tool_results) is not UNSET:
            d["server_tool_results"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.user_input) is not UNSET:
            d["user_input"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWebFetchURLSources:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebFetchURLSources = entry(_decode, value, "/components/schemas/ManagedAgentsWebFetchURLSources")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebFetchURLSources) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "client_tool_results" in src:
        v = src["client_tool_results"]
        self.client_tool_results = None if v is None else _managed_agents_web_fetch_url_source_tool_filter(v)
    else:
        self.client_tool_results = UNSET
        n -= 1
    if "server_tool_results" in src:
        v = src["server_tool_results"]
        self.server_tool_results = None if v is None else _managed_agents_web_fetch_url_source_tool_filter(v)
    else:
        self.server_tool_results = UNSET
        n -= 1
    if "user_input" in src:
        v = src["user_input"]
        self.user_input = None if v is None else _managed_agents_web_fetch_url_source_user_input(v)
    else:
        self.user_input = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "client_tool_results",
        "server_tool_results",
        "user_input",
    )
)
_managed_agents_web_fetch_url_source_tool_filter = deferred(
    globals(),
    "_managed_agents_web_fetch_url_source_tool_filter",
    "managed_agents_web_fetch_url_source_tool_filter",
    "_decode",
)
_managed_agents_web_fetch_url_source_user_input = deferred(
    globals(),
    "_managed_agents_web_fetch_url_source_user_input",
    "managed_agents_web_fetch_url_source_user_input",
    "_decode",
)
