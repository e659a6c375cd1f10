# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeCodeRBACGroupDefaultManagedSettings of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeCodeRBACGroupDefaultManagedSettings(ModelBase):
    """The settings of members who are in no listed group.

    Attributes:
        settings: The settings. Null if there are none (then `updated_at` is null, too), or if they are damaged;
            replace them.
        updated_at: When they last changed; null if there are none.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeCodeRBACGroupDefaultManagedSettings"

    type: Literal["claude_code_rbac_group_default_managed_settings"] = "claude_code_rbac_group_default_managed_settings"
    settings: dict[str, Any] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.settings) is not UNSET:
            d["settings"] = v
        if (v := self.updated_at) is not UNSET:
            d["updated_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeCodeRBACGroupDefaultManagedSettings:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeCodeRBACGroupDefaultManagedSettings = entry(
        _decode, value, "/components/schemas/ClaudeCodeRBACGroupDefaultManagedSettings"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeCodeRBACGroupDefaultManagedSettings) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "settings" in src:
        v = src["settings"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.settings = v
    else:
        self.settings = UNSET
        n -= 1
    if "updated_at" in src:
        v = src["updated_at"]
        self.updated_at = None if v is None else _timestamp(v)
    else:
        self.updated_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "settings",
        "updated_at",
    )
)
