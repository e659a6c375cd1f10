# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserStateBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .browser_state_change_param import BrowserStateChangeParam
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserStateBlockParam(ModelBase):
    """The caller's browser after a call of a browser tool. At most one in a tool result that is no error. The model
    sees a text the server makes of it.

    Attributes:
        tabs: All open tabs, at most 100. Unless the list is empty exactly one is active.
        cache_control: Ends a cached prefix at this block.
        state_changes: What the call brought about, at most 200 entries. Leave it out when there is nothing to
            tell.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserStateBlockParam"

    tabs: Sequence[BrowserStateTabEntryParam | Mapping[str, Any]]
    type: Literal["browser_state"] = "browser_state"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    state_changes: Sequence[BrowserStateChangeParam | Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tabs": _many(self.tabs),
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.state_changes) is not UNSET:
            d["state_changes"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BrowserStateBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserStateBlockParam = entry(_decode, value, "/components/schemas/BrowserStateBlockParam")
    return made


def _decode(src: Any, cls: Any = BrowserStateBlockParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    v = src["tabs"]
    if v.__class__ is not list:
        raise TypeError
    self.tabs = [_browser_state_tab_entry_param(x) for x in v]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "state_changes" in src:
        v = src["state_changes"]
        self.state_changes = None if v is None else _browser_state_change_param_list(v)
    else:
        self.state_changes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "tabs",
        "type",
        "cache_control",
        "state_changes",
    )
)
_browser_state_change_param_list = deferred(
    globals(), "_browser_state_change_param_list", "browser_state_change_param", "_decode_list"
)
_browser_state_tab_entry_param = deferred(
    globals(), "_browser_state_tab_entry_param", "browser_state_tab_entry_param", "_decode"
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
