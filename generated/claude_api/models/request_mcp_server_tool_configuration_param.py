# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RequestMCPServerToolConfigurationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RequestMCPServerToolConfigurationParam(ModelBase):
    """Which tools of an MCP server to offer, in the older form.

    Attributes:
        allowed_tools: Names of the tools to offer. Without it, all.
        enabled: Whether to offer any. Server default: true.
    """

    _schema: ClassVar[str] = "/components/schemas/RequestMCPServerToolConfigurationParam"

    allowed_tools: Sequence[str] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.allowed_tools) is not UNSET:
            d["allowed_tools"] = v
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


def decode(value: Any) -> RequestMCPServerToolConfigurationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RequestMCPServerToolConfigurationParam = entry(
        _decode, value, "/components/schemas/RequestMCPServerToolConfigurationParam"
    )
    return made


def _decode(src: Any, cls: Any = RequestMCPServerToolConfigurationParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "allowed_tools" in src:
        v = src["allowed_tools"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_tools = v
    else:
        self.allowed_tools = UNSET
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
        "allowed_tools",
        "enabled",
    )
)
