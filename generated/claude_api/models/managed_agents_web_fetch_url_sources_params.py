# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebFetchURLSourcesParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_shorthand import ManagedAgentsWebFetchURLSourceShorthandValue
    from .managed_agents_web_fetch_url_source_tool_filter_param import ManagedAgentsWebFetchURLSourceToolFilterParam
    from .managed_agents_web_fetch_url_source_user_input_param import ManagedAgentsWebFetchURLSourceUserInputParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebFetchURLSourcesParams(ModelBase):
    """Where an address must have come up before it may be fetched, once fetching is held to addresses that the
    conversation has already brought. Each key narrows one source; not all three can be `none`.

    Attributes:
        client_tool_results: Which custom tools' results count. Tools that are named must be in the same `tools`.
            Server default: "all".
        server_tool_results: Whether the results of `web_search` and `web_fetch` count. No other tools can be
            named. Server default: "all".
        user_input: Whether what the user has written counts. Server default: "all".
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebFetchURLSourcesParams"

    client_tool_results: (
        ManagedAgentsWebFetchURLSourceToolFilterParam
        | Mapping[str, Any]
        | ManagedAgentsWebFetchURLSourceShorthandValue
        | None
        | Unset
    ) = UNSET
    server_tool_results: (
        ManagedAgentsWebFetchURLSourceToolFilterParam
        | Mapping[str, Any]
        | ManagedAgentsWebFetchURLSourceShorthandValue
        | None
        | Unset
    ) = UNSET
    user_input: (
        ManagedAgentsWebFetchURLSourceUserInputParam
        | Mapping[str, Any]
        | ManagedAgentsWebFetchURLSourceShorthandValue
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.client_tool_results) is not UNSET:
            d["client_tool_results"] = _encode(v)
        if (v := self.server_tool_results) is not UNSET:
            d["server_tool_results"] = _encode(v)
        if (v := self.user_input) is not UNSET:
            d["user_input"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWebFetchURLSourcesParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebFetchURLSourcesParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsWebFetchURLSourcesParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebFetchURLSourcesParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "client_tool_results" in src:
        v = src["client_tool_results"]
        self.client_tool_results = None if v is None else _shape_1(v)
    else:
        self.client_tool_results = UNSET
        n -= 1
    if "server_tool_results" in src:
        v = src["server_tool_results"]
        self.server_tool_results = None if v is None else _shape_1(v)
    else:
        self.server_tool_results = UNSET
        n -= 1
    if "user_input" in src:
        v = src["user_input"]
        self.user_input = None if v is None else _shape_2(v)
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
_managed_agents_web_fetch_url_source_tool_filter_param = deferred(
    globals(),
    "_managed_agents_web_fetch_url_source_tool_filter_param",
    "managed_agents_web_fetch_url_source_tool_filter_param",
    "_decode",
)
_managed_agents_web_fetch_url_source_user_input_param = deferred(
    globals(),
    "_managed_agents_web_fetch_url_source_user_input_param",
    "managed_agents_web_fetch_url_source_user_input_param",
    "_decode",
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_web_fetch_url_source_tool_filter_param(v)
    return v


def _shape_2(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_web_fetch_url_source_user_input_param(v)
    return v
