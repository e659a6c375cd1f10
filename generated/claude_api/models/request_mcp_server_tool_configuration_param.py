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
        if self.additional_properties:
            d.update(self.additional_properties)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RequestMCPServerToolConfigurationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RequestMCPServerToolConfigurationParam = entry(_decode, value, RequestMCPServerToolConfigurationParam._schema)
    return made


def _decode(src: Any, cls: Any = RequestMCPServerToolConfigurationParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 0
    self = _new(cls)
    if "allowed_tools" in src:
        n += 1
        v = src["allowed_tools"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_tools = v
    else:
        self.allowed_tools = UNSET
    if "enabled" in src:
        n += 1
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
    self.additional_properties = {} if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "allowed_tools",
        "enabled",
    )
)
