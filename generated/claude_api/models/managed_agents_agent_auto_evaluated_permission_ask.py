# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentAutoEvaluatedPermissionAsk of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentAutoEvaluatedPermissionAsk(ModelBase):
    """The server could not decide, so the call waits for your permission.

    Attributes:
        reason_code: Why, for programs and records rather than for people. So far `indeterminate`, which is that
            no decision came; other values may follow.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentAutoEvaluatedPermissionAsk"

    reason_code: str
    type: Literal["ask"] = "ask"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "reason_code": self.reason_code,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAgentAutoEvaluatedPermissionAsk:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentAutoEvaluatedPermissionAsk = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentAutoEvaluatedPermissionAsk"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentAutoEvaluatedPermissionAsk) -> Any:
    v: Any
    self = _new(cls)
    self.reason_code = src["reason_code"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "reason_code",
        "type",
    )
)
