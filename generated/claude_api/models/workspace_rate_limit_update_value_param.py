# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkspaceRateLimitUpdateValueParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .workspace_rate_limit_type import WorkspaceRateLimitTypeValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WorkspaceRateLimitUpdateValueParam(ModelBase):
    """A limit to set or to lift.

    Attributes:
        type: What is limited. `input_tokens_per_minute` counts tokens from the cache,
            `input_tokens_per_minute_cache_aware` does not, and is what organizations have mostly. Both hold
            beside the organization's limit, so that the former may refuse requests while that has room.
        value: How much is to be allowed; null lifts it, and the organization's limit holds.
    """

    _schema: ClassVar[str] = "/components/schemas/WorkspaceRateLimitUpdateValueParam"

    type: WorkspaceRateLimitTypeValue
    value: int | None
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "value": self.value,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WorkspaceRateLimitUpdateValueParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WorkspaceRateLimitUpdateValueParam = entry(
        _decode, value, "/components/schemas/WorkspaceRateLimitUpdateValueParam"
    )
    return made


def _decode(src: Any, cls: Any = WorkspaceRateLimitUpdateValueParam) -> Any:
    v: Any
    self = _new(cls)
    self.type = src["type"]
    self.value = src["value"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "value",
    )
)
