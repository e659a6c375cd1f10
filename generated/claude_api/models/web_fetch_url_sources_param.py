# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchURLSourcesParam of the API description."""

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
    from .web_fetch_tool_result_source_param import WebFetchToolResultSourceParam
    from .web_fetch_user_input_source_param import WebFetchUserInputSourceParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebFetchURLSourcesParam(ModelBase):
    """Which parts of the conversation supply URLs that web fetch may open. A source left out counts in full.

    Attributes:
        client_tool_results: Results of tools the caller runs: all, none, or those of some tools.
        server_tool_results: Results of tools the server runs: all, none, or those of some tools. Only web search
            and web fetch supply URLs.
        user_input: What the user wrote: all or none of it.
    """

    _schema: ClassVar[str] = "/components/schemas/WebFetchURLSourcesParam"

    client_tool_results: WebFetchToolResultSourceParam | Unset = UNSET
    server_tool_results: WebFetchToolResultSourceParam | Unset = UNSET
    user_input: WebFetchUserInputSourceParam | Unset = UNSET
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


def decode(value: Any) -> WebFetchURLSourcesParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebFetchURLSourcesParam = entry(_decode, value, "/components/schemas/WebFetchURLSourcesParam")
    return made


def _decode(src: Any, cls: Any = WebFetchURLSourcesParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "client_tool_results" in src:
        v = src["client_tool_results"]
        self.client_tool_results = None if v is None else _web_fetch_tool_result_source_param(v)
    else:
        self.client_tool_results = UNSET
        n -= 1
    if "server_tool_results" in src:
        v = src["server_tool_results"]
        self.server_tool_results = None if v is None else _web_fetch_tool_result_source_param(v)
    else:
        self.server_tool_results = UNSET
        n -= 1
    if "user_input" in src:
        v = src["user_input"]
        self.user_input = None if v is None else _web_fetch_user_input_source_param(v)
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
_web_fetch_tool_result_source_param = deferred(
    globals(), "_web_fetch_tool_result_source_param", "web_fetch_tool_result_source_param", "_decode"
)
_web_fetch_user_input_source_param = deferred(
    globals(), "_web_fetch_user_input_source_param", "web_fetch_user_input_source_param", "_decode"
)
