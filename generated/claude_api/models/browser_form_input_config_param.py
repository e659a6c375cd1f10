# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserFormInputConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserFormInputConfigParam(ModelBase):
    """Settings of `form_input`, which fills in a form element.

    Attributes:
        defer_loading: Leave the member out of the prompt until a tool search finds it. All members that are on
            must agree.
        enabled: Whether the model is offered the member. Server default: true.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserFormInputConfigParam"

    defer_loading: bool | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BrowserFormInputConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserFormInputConfigParam = entry(_decode, value, "/components/schemas/BrowserFormInputConfigParam")
    return made


def _decode(src: Any, cls: Any = BrowserFormInputConfigParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "defer_loading" in src:
        self.defer_loading = src["defer_loading"]
    else:
        self.defer_loading = UNSET
        n -= 1
    if "enabled" in src:
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "defer_loading",
        "enabled",
    )
)
