# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserStateTabEntryParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserStateTabEntryParam(ModelBase):
    """One open tab.

    Attributes:
        tab_id: The caller's own id of the tab, unique in the list.
        title: The title of the page, perhaps empty.
        url: The address of the page, perhaps empty.
        active: Whether this is the tab in front.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserStateTabEntryParam"

    tab_id: str
    title: str
    url: str
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tab_id": self.tab_id,
            "title": self.title,
            "url": self.url,
        }
        if (v := self.active) is not UNSET:
            d["active"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BrowserStateTabEntryParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserStateTabEntryParam = entry(_decode, value, "/components/schemas/BrowserStateTabEntryParam")
    return made


def _decode(src: Any, cls: Any = BrowserStateTabEntryParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.tab_id = src["tab_id"]
    self.title = src["title"]
    self.url = src["url"]
    if "active" in src:
        self.active = src["active"]
    else:
        self.active = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "tab_id",
        "title",
        "url",
        "active",
    )
)
